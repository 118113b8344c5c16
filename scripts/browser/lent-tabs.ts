import type { BrowserPage, BrowserSession } from "./session.ts";

/** As wide and high as a new tab is. */
const usualSize = { width: 1280, height: 800 };

export type LendingSession = BrowserSession & {
  /** Opens an address where none was before, in a tab that ends when it is closed. */
  openNewTab(address: string): Promise<BrowserPage>;
};

/**
 * The same browser, whose tabs are lent: `close` gives one back as it stands, and the next address of the same origin is
 * shown in it. A tab and its process cost several times the work of the page that is shown in them.
 */
export function lendTabs(session: BrowserSession): LendingSession {
  const free = new Map<string, BrowserPage[]>();

  function lent(tab: BrowserPage, tabs: BrowserPage[]): BrowserPage {
    let isUsualSize = true;
    return {
      ...tab,
      async setSize(width, height) {
        isUsualSize = width === usualSize.width && height === usualSize.height;
        await tab.setSize(width, height);
      },
      async close() {
        if (!isUsualSize) await tab.setSize(usualSize.width, usualSize.height);
        tabs.push(tab);
      },
    };
  }

  return {
    ...session,
    openNewTab: session.open,
    async open(address) {
      const { origin } = new URL(address);
      const tabs = free.get(origin) ?? [];
      free.set(origin, tabs);
      const tab = tabs.pop();
      if (!tab) return lent(await session.open(address), tabs);
      await tab.bringToFront();
      // Where the pointer was, the next page may have a mark.
      await tab.movePointer(0, 0);
      await tab.goto(address);
      return lent(tab, tabs);
    },
  };
}
