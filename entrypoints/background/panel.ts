import { type Browser, browser } from "wxt/browser";
import { askPanelFor, forgetPanelSubject, type PanelSubject } from "../shared/storage/panel-subject.ts";
import type { PanelApis } from "../shared/views/side-panel.ts";

/**
 * Opens the view beside the page, at a subject where one is named. Where the browser has no side panel, or
 * opens it only from its own buttons (Firefox), a tab with the same view takes its place.
 */
export async function openPanel(
  tab: Pick<Browser.tabs.Tab, "id" | "windowId"> | undefined,
  subject: PanelSubject,
): Promise<void> {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(subject)) if (value !== undefined) query.set(name, value);
  const { sidePanel } = browser as unknown as PanelApis;
  if (sidePanel && tab) {
    const { windowId } = tab;
    try {
      // Not awaited: `open` must come in the same turn as the reader's click.
      const asked = query.size > 0 ? askPanelFor({ windowId, ...subject }) : undefined;
      await Promise.all([asked, sidePanel.open({ windowId })]);
      return;
    } catch {
      // No longer in the click's turn: the tab below.
      await forgetPanelSubject();
    }
  }
  if (tab?.id !== undefined) query.set("tab", String(tab.id));
  await browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?${query}`) });
}
