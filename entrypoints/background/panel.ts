import { type Browser, browser } from "wxt/browser";
import { askPanelFor, forgetPanelEntity } from "../shared/panel-entity.ts";
import type { PanelApis } from "../shared/side-panel.ts";

/**
 * Opens the view beside the page, at an entity where one is named. Where the browser has no side panel, or
 * opens it only from its own buttons (Firefox), a tab with the same view takes its place.
 */
export async function openPanel(
  tab: Pick<Browser.tabs.Tab, "id" | "windowId"> | undefined,
  entity: string | undefined,
): Promise<void> {
  const { sidePanel } = browser as unknown as PanelApis;
  if (sidePanel && tab) {
    const { windowId } = tab;
    try {
      // Not awaited: `open` must come in the same turn as the reader's click.
      const asked = entity === undefined ? undefined : askPanelFor({ windowId, entity });
      await Promise.all([asked, sidePanel.open({ windowId })]);
      return;
    } catch {
      // No longer in the click's turn: the tab below.
      await forgetPanelEntity();
    }
  }
  const query = new URLSearchParams(entity === undefined ? {} : { entity });
  if (tab?.id !== undefined) query.set("tab", String(tab.id));
  await browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?${query}`) });
}
