import { browser } from "wxt/browser";
import type { CalledScriptName } from "../shared/called-scripts.ts";

const fileOf = { annotator: "/annotator.js", card: "/card.js" } as const;

/** Runs a script in the frame that asked for it; false where the browser does not let us. */
export async function injectScript(
  script: CalledScriptName,
  tabId: number,
  frameId: number,
): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [fileOf[script]],
    });
    return true;
  } catch {
    return false;
  }
}

/**
 * Brings the content script into tabs that were open before Sidelight came or was updated; an older one in
 * them then leaves. Firefox does this by itself.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const tabs = await browser.tabs.query({
    url: ["http://*/*", "https://*/*", "file:///*"],
    discarded: false,
  });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : injectInto(id))));
}

async function injectInto(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ["/content-scripts/content.js"] });
  } catch {
    // Store pages, and sites the reader has not given us access to.
  }
}
