import type { Settings } from "../../data/settings.ts";
import type { BrowserPage } from "../../scripts/browser/session.ts";

type Storage = {
  storage: {
    local: { get(key: string): Promise<{ settings: Settings }>; set(items: object): Promise<void> };
  };
};

/** Settings as they are stored, read through one of Sidelight's own pages. */
export function storedSettings(ownPage: BrowserPage): Promise<Settings> {
  return ownPage.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Storage; chrome: Storage };
    return (await (browser ?? chrome).storage.local.get("settings")).settings;
  });
}

/** Puts settings where Sidelight keeps them, through one of its own pages. */
export function storeSettings(ownPage: BrowserPage, settings: Settings): Promise<void> {
  return ownPage.evaluate(
    async (settings) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Storage; chrome: Storage };
      await (browser ?? chrome).storage.local.set({ settings });
    },
    settings as unknown as Record<string, never>,
  );
}
