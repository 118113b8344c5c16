import { browser } from "wxt/browser";

/** What the two browsers call it, as far as we use it. */
export type PanelApis = {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
};

/**
 * A function that opens the view beside the page, or undefined where the browser has none. Both browsers
 * demand that it runs in the same turn as the reader's click, so the window is asked for beforehand.
 */
export async function sidePanelOpener(): Promise<(() => void) | undefined> {
  const { sidePanel, sidebarAction } = browser as unknown as PanelApis;
  if (sidebarAction) return () => void sidebarAction.open();
  if (!sidePanel) return undefined;
  const { id } = await browser.windows.getCurrent();
  return id === undefined ? undefined : () => void sidePanel.open({ windowId: id });
}
