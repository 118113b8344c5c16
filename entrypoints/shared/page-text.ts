import { browser } from "wxt/browser";
import type { PageReading } from "../../data/page-comparison.ts";
import type { Sentence } from "../../data/sentences.ts";

type PageText = { read(): PageReading; show(passage: number, start: number, end: number): boolean };
/** Where `page-text.js` leaves itself in the page's isolated world. */
export type WithPageText = { sidelightPageText?: PageText };

/** What a tab's story says and when it came out, or null where the browser lets no script in. */
export async function readPageText(tabId: number): Promise<PageReading | null> {
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

/** Lights a sentence up on the page it was read from; false where it is gone. */
export async function showSentence(tabId: number, { passage, start, end }: Sentence): Promise<boolean> {
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
