import { browser } from "wxt/browser";

type ChromiumPanel = {
  sidePanel?: {
    open(options: { tabId: number }): Promise<void>;
    setOptions(options: { tabId: number; path: string; enabled: boolean }): Promise<void>;
  };
};

/**
 * Opens the view beside the page, at an entity where one is named. Where the browser has no side panel, or
 * opens it only from its own buttons (Firefox), a tab with the same view takes its place.
 */
export async function openPanel(tabId: number | undefined, entity: string | undefined): Promise<void> {
  const query = new URLSearchParams(entity === undefined ? {} : { entity });
  const { sidePanel } = browser as unknown as ChromiumPanel;
  if (sidePanel && tabId !== undefined) {
    try {
      // Not awaited: `open` must come in the same turn as the reader's click.
      const set = sidePanel.setOptions({ tabId, path: `sidepanel.html?${query}`, enabled: true });
      await Promise.all([set, sidePanel.open({ tabId })]);
      return;
    } catch {
      // No longer in the click's turn: the tab below.
    }
  }
  if (tabId !== undefined) query.set("tab", String(tabId));
  await browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?${query}`) });
}
