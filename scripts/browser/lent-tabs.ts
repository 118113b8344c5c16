import { type BrowserPage, type BrowserSession, usualSize } from "./session.ts";

export type LendingSession = BrowserSession & {
  /** Opens an address where none was before, in a tab that ends when it is closed. */
  openNewTab(address: string): Promise<BrowserPage>;
};

/**
 * The same browser, whose tabs are lent: `close` gives one back as it stands, and the next address of the same origin is
 * shown in it. A new tab costs two or three times the work of a page in one that is there.
 */
export function lendTabs(session: BrowserSession): LendingSession {
  const free = new Map<string, BrowserPage[]>();

  function lent(tab: BrowserPage, tabs: BrowserPage[]): BrowserPage {
    let isSized = false;
    return {
      ...tab,
      async setSize(width, height) {
        isSized = true;
        await tab.setSize(width, height);
      },
      async close() {
        if (isSized) await tab.setSize(usualSize.width, usualSize.height);
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
