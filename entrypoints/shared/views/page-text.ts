import { browser } from "wxt/browser";
import type { PageReading } from "../../../data/page/page-comparison.ts";
import type { Sentence } from "../../../data/page/sentences.ts";
import { inTime } from "../in-time.ts";

type PageText = { read(): PageReading; show(passage: number, start: number, end: number): boolean };
/**
 * Where `page-text.js` leaves itself in the page's isolated world: under a plain name, unlike the scripts that a page calls
 * (`called-scripts.ts`), because the functions below are sent there as their text and can take nothing along.
 */
export type WithPageText = { sidelightPageText?: PageText };

/**
 * A whole page is read within this many milliseconds, or it hangs. A brief is copied afterwards, which browsers allow for five seconds
 * after the reader's press.
 */
const readWithin = 3000;

/** What a tab's story says and when it came out; null where the browser lets no script in, or the page hangs. */
export async function readPageText(tabId: number): Promise<PageReading | null> {
  return inTime(pageText(tabId), readWithin, null);
}

async function pageText(tabId: number): Promise<PageReading | null> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ["/page-text.js"] });
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => (globalThis as WithPageText).sidelightPageText?.read(),
    });
    return (answer?.result as PageReading | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Lights a sentence up on the page it was read from; false where it is gone, undefined where the page hangs. */
export async function showSentence(tabId: number, sentence: Sentence): Promise<boolean | undefined> {
  return inTime(show(tabId, sentence), readWithin, undefined);
}

async function show(tabId: number, { passage, start, end }: Sentence): Promise<boolean> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: (...place: [number, number, number]) =>
        (globalThis as WithPageText).sidelightPageText?.show(...place) ?? false,
      args: [passage, start, end],
    });
    return answer?.result === true;
  } catch {
    return false;
  }
}
