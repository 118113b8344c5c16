import { browser } from "wxt/browser";
import { holdingStyle } from "../../annotator/page/marks/mark-style.ts";
import type { CalledScriptName } from "../shared/on-pages/called-scripts.ts";

const fileOf = { annotator: "/annotator.js", card: "/card.js" } as const;

/**
 * What marks and card need to be seen in Firefox. The card's comes with its own script, which takes away the card of an
 * earlier Sidelight: that one must not be seen again.
 */
const heldBy = { annotator: holdingStyle, card: ":root{--sidelight-shown:block!important}" } as const;

/**
 * Puts the style into a frame without which nothing of a script's is seen there. When Sidelight is switched off or
 * updated, Firefox ends its scripts without a word, and leaves what they have put into pages; only styles like this one
 * it takes away itself. False where the browser does not let us.
 */
export async function holdInFrame(
  script: CalledScriptName,
  tabId: number,
  frameId: number,
): Promise<boolean> {
  return browser.scripting
    .insertCSS({ target: { tabId, frameIds: [frameId] }, css: heldBy[script], origin: "USER" })
    .then(() => true)
    .catch(() => false);
}

/** Runs a script in the frame that asked for it; false where the browser does not let us. */
export async function injectScript(
  script: CalledScriptName,
  tabId: number,
  frameId: number,
): Promise<boolean> {
  const target = { tabId, frameIds: [frameId] };
  try {
    if (import.meta.env.FIREFOX) await holdInFrame(script, tabId, frameId);
    await browser.scripting.executeScript({ target, files: [fileOf[script]] });
    return true;
  } catch {
    return false;
  }
}

const injectedKey = "injected";

/**
 * Brings the content script into tabs that were open before Sidelight was installed, updated, or switched on again. Of
 * the last nobody is told: it is the first start of the background after which the session's storage is empty. Pages
 * that have the script already keep the one they have. Firefox does all this by itself.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const { [injectedKey]: isDone } = await browser.storage.session.get(injectedKey);
  if (isDone) return;
  const tabs = await browser.tabs.query({
    url: ["http://*/*", "https://*/*", "file:///*"],
    discarded: false,
  });
  const all = tabs.map(({ id }) => (id === undefined ? undefined : injectInto(id)));
  // Noted when all are asked for: one that hangs may never answer, and a background may be ended before.
  await browser.storage.session.set({ [injectedKey]: true });
  await Promise.all(all);
}

async function injectInto(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ["/content-script.js"] });
  } catch {
    // Store pages, and sites the reader has not given us access to.
  }
}
