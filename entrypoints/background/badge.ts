import { browser } from "wxt/browser";
import type { PageState } from "../../data/page-state.ts";
import { loadSettings } from "../shared/settings-storage.ts";

/** A calm grey-blue that reads on light and dark toolbars; the text on it is white. */
const colour = "#3d5a80";

/** Shows on the toolbar button how many different names a tab's page mentions. */
export async function showOnBadge(tabId: number, state: Pick<PageState, "mentions">): Promise<void> {
  const { badge } = await loadSettings();
  await write(tabId, badge ? state.mentions : []);
}

/** After the badge was switched on or off. */
export async function updateAllBadges(isOn: boolean): Promise<void> {
  if (isOn === (await wasOn())) return;
  await browser.storage.session.set({ badgeShown: isOn });
  for (const { id } of await browser.tabs.query({})) {
    if (id === undefined) continue;
    const state = isOn ? await pageState(id) : undefined;
    await write(id, state?.mentions ?? []);
  }
}

async function wasOn(): Promise<boolean> {
  const { badgeShown } = await browser.storage.session.get({ badgeShown: true });
  return badgeShown === true;
}

async function pageState(tabId: number): Promise<PageState | undefined> {
  try {
    return (await browser.tabs.sendMessage(tabId, { type: "page/get-state" }, { frameId: 0 })) as PageState;
  } catch {
    return undefined;
  }
}

async function write(tabId: number, mentions: PageState["mentions"]): Promise<void> {
  const count = new Set(mentions.map((mention) => mention.entity)).size;
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: colour });
    await browser.action.setBadgeTextColor({ tabId, color: "#ffffff" });
    await browser.action.setBadgeText({ tabId, text: count === 0 ? "" : String(count) });
  } catch {
    // The tab was closed meanwhile.
  }
}
