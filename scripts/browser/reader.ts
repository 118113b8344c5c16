import type { PageState } from "../../data/page/page-state.ts";
import { callExtension } from "./call-extension.ts";
import type { BrowserPage, BrowserSession, Json } from "./session.ts";
import { patience, until } from "./until.ts";

/** What a reader does with Sidelight, said once for both browsers. */

export type Mark = { topic: string; text: string };

/** The marks as they stand on the page, in document order (those in shadow trees last). */
export async function readMarks(page: BrowserPage): Promise<Mark[]> {
  return page.evaluate(() => {
    const marks: { topic: string; range: Range }[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith("sidelight-")) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = new Range();
        try {
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
        } catch {
          continue; // The page has shortened the text since; nothing is shown there.
        }
        const topic = name.slice("sidelight-".length);
        if (!range.collapsed && startContainer.isConnected) marks.push({ topic, range });
      }
    }
    const rootOf = ({ range }: { range: Range }) => range.startContainer.getRootNode();
    return marks
      .sort((a, b) =>
        rootOf(a) === rootOf(b)
          ? a.range.compareBoundaryPoints(Range.START_TO_START, b.range)
          : Number(rootOf(a) !== document) - Number(rootOf(b) !== document),
      )
      .map(({ topic, range }) => ({ topic, text: range.toString() }));
  });
}

export function waitForMarks(page: BrowserPage): Promise<Mark[]> {
  return until(`marks on ${page.url()}`, async () => {
    const marks = await readMarks(page);
    return marks.length > 0 && marks;
  });
}

/** Where the nth mark that contains this text stands in the window, after scrolling it into view. */
export async function placeOfMark(
  page: BrowserPage,
  text: string,
  nth = 0,
): Promise<{ x: number; y: number }> {
  return until(`a mark “${text}” (${nth + 1}) on ${page.url()}`, () =>
    page.evaluate(
      async (text, nth) => {
        const ranges = [...CSS.highlights]
          .flatMap(([name, highlight]) => (name.startsWith("sidelight-") ? [...highlight] : []))
          .map(({ startContainer, startOffset, endContainer, endOffset }) => {
            const range = new Range();
            range.setStart(startContainer, startOffset);
            range.setEnd(endContainer, endOffset);
            return range;
          })
          .filter((range) => range.toString().replaceAll("\u00ad", "").includes(text));
        const rootOf = ({ startContainer }: Range) => startContainer.getRootNode();
        ranges.sort((a, b) =>
          rootOf(a) === rootOf(b)
            ? a.compareBoundaryPoints(Range.START_TO_START, b)
            : Number(rootOf(a) !== document) - Number(rootOf(b) !== document),
        );
        const range = ranges[nth];
        if (!range) return undefined;
        range.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
        const { top, bottom } = range.getBoundingClientRect();
        // In an element taller than the window, the middle may be elsewhere.
        if (top < 0 || bottom > innerHeight) scrollBy({ top: top - innerHeight / 2, behavior: "instant" });
        // Firefox scrolls apart from the page and tells it late; a scroll event after the hover would end it.
        await new Promise((resolve) => setTimeout(resolve, 150));
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const box = [...range.getClientRects()].find(({ width }) => width > 1);
        return box && { x: box.left + Math.min(box.width / 2, 24), y: box.top + box.height / 2 };
      },
      text,
      nth,
    ),
  );
}

export async function hoverMark(page: BrowserPage, text: string, nth = 0): Promise<void> {
  const { x, y } = await placeOfMark(page, text, nth);
  // From a few pixels away, so that there is a movement onto the mark.
  await page.movePointer(x - 3, y + 30);
  await page.movePointer(x, y);
}

/** The text of the open card, or undefined where none is shown. */
export async function readCard(page: BrowserPage): Promise<string | undefined> {
  const text = await page.inCard((root) => {
    const shown = [...root.children].filter(
      (child) => child instanceof HTMLElement && child.checkVisibility({ visibilityProperty: true }),
    );
    return shown
      .map((child) => (child as HTMLElement).innerText)
      .join("\n")
      .trim();
  });
  return text || undefined;
}

export function waitForCard(page: BrowserPage, containing = "", timeout = patience): Promise<string> {
  const probe = async () => {
    const text = await readCard(page);
    return text?.includes(containing) ? text : undefined;
  };
  return until(`a card with “${containing}”`, probe, { timeout });
}

export async function waitForNoCard(page: BrowserPage): Promise<void> {
  await until("the card to close", async () => (await readCard(page)) === undefined);
}

/** Opens one of Sidelight's own pages: `popup.html?tab=3`. */
export async function openOwnPage(session: BrowserSession, path: string): Promise<BrowserPage> {
  const page = await session.open(`${session.extensionOrigin}/${path}`);
  await until(`${path} to be drawn`, () =>
    page.evaluate(() => (document.body.innerText.trim() ? true : undefined)),
  );
  return page;
}

type Tab = { id: number; url?: string };

/** The tabs that are open; asked through any of Sidelight's own pages, as all else below. */
export async function openTabs(ownPage: BrowserPage): Promise<Tab[]> {
  return callExtension<Tab[]>(ownPage, "tabs.query", {});
}

/** The browser's number for the tab that shows this address. */
export function tabShowing(ownPage: BrowserPage, address: string): Promise<number> {
  return until(
    `a tab with ${address}`,
    async () => (await openTabs(ownPage)).find(({ url }) => url === address)?.id,
  );
}

/** What the content script says of its page, or undefined where none answers (yet). */
export function askPage(ownPage: BrowserPage, tab: number): Promise<PageState | undefined> {
  return tellPage(ownPage, tab, { type: "page/get-state" }) as Promise<PageState | undefined>;
}

/** What a tab's page answers to a message, as popup and background send them; undefined where nobody does. */
export function tellPage(ownPage: BrowserPage, tab: number, message: Record<string, Json>): Promise<unknown> {
  return callExtension(ownPage, "tabs.sendMessage", tab, message).catch(() => undefined);
}

/** What stands on the toolbar button of a tab. */
export function badgeOf(ownPage: BrowserPage, tab: number): Promise<string> {
  return callExtension<string>(ownPage, "action.getBadgeText", { tabId: tab });
}
