import type { Settings } from "../../data/settings/settings.ts";
import { callExtension } from "../../scripts/browser/call-extension.ts";
import type { BrowserPage } from "../../scripts/browser/session.ts";

/** Settings as they are stored, read through one of Sidelight's own pages. */
export async function storedSettings(ownPage: BrowserPage): Promise<Settings> {
  return (await callExtension<{ settings: Settings }>(ownPage, "storage.local.get", "settings")).settings;
}

/** Puts settings where Sidelight keeps them, through one of its own pages. */
export async function storeSettings(ownPage: BrowserPage, settings: Settings): Promise<void> {
  await callExtension(ownPage, "storage.local.set", { settings });
}
