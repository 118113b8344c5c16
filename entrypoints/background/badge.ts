import { browser } from "wxt/browser";
import { differentEntities, type PageStatus } from "../../data/page/page-state.ts";
import { loadSettings } from "../shared/storage/settings-storage.ts";
import { askForState } from "../shared/views/page-connection.ts";

/** A calm grey-blue that reads on light and dark toolbars, and plain grey while Sidelight rests; the text is white. */
const colours = { awake: "#3d5a80", resting: "#6b7280" } as const;

/** How a page stands, and how many different entities it mentions. */
type PageCount = { status: PageStatus; entities: number };

/** Where a reader has switched Sidelight off. */
const resting: readonly PageStatus[] = ["paused", "site-off", "page-off"];

type Badge = { text: string; colour: string };

/** What the toolbar button says of a page: how many different names it mentions, or that Sidelight rests there. */
export function badgeFor({ status, entities }: PageCount): Badge {
  if (resting.includes(status)) return { text: "II", colour: colours.resting };
  return { text: entities === 0 ? "" : String(entities), colour: colours.awake };
}

const shownKey = "badgeShown";
const unfinished = "unfinished";

const noBadge: Badge = { text: "", colour: colours.awake };

export async function showOnBadge(tabId: number, page: PageCount): Promise<void> {
  const { badge } = await loadSettings();
  await write(tabId, badge ? badgeFor(page) : noBadge);
}

/** Does nothing where the badges already are as wanted; the session does not know how they were before the browser started. */
export async function updateAllBadges(isOn: boolean): Promise<void> {
  const { badgeShown: wasOn } = await browser.storage.session.get(shownKey);
  if (isOn === wasOn) return;
  // Noted until it is done: a background that is ended on the way begins again at its next start.
  await browser.storage.session.set({ [shownKey]: unfinished });
  const tabs = await browser.tabs.query({});
  // All at once: a page that hangs keeps only its own badge waiting.
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : updateBadge(id, isOn))));
  // Where it was switched meanwhile, that is noted by whoever did so.
  if ((await loadSettings()).badge === isOn) await browser.storage.session.set({ [shownKey]: isOn });
}

/** Finishes what the background was at when it was ended. */
export async function catchUpBadges(): Promise<void> {
  const { badgeShown } = await browser.storage.session.get(shownKey);
  if (badgeShown === unfinished) await updateAllBadges((await loadSettings()).badge);
}

async function updateBadge(tabId: number, isOn: boolean): Promise<void> {
  if (!isOn) return write(tabId, noBadge);
  const state = await askForState(tabId);
  // While a slow page answered, the badge may have been switched off again: that is looked up anew.
  if (state) await showOnBadge(tabId, { ...state, entities: differentEntities(state.mentions) });
}

async function write(tabId: number, { text, colour }: Badge): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: colour });
    await browser.action.setBadgeTextColor({ tabId, color: "#ffffff" });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab was closed meanwhile.
  }
}
