import {
  askPage,
  hoverMark,
  openOwnPage,
  tabShowing,
  tellPage,
  waitForCard,
  waitForMarks,
} from "../browser/reader.ts";
import type { BrowserPage, BrowserSession, Scheme } from "../browser/session.ts";
import { type Site, startSite } from "../browser/site.ts";
import { until } from "../browser/until.ts";

/** A card worth looking at: a mark on the sample page, or on a page of its own, and what is special about it. */
type CardPicture = {
  name: string;
  mark: string;
  nth?: number;
  page?: string;
  size?: { width: number; height: number };
  scheme?: Scheme;
  language?: "English" | "日本語";
  /** What a reader does once the card is there. */
  after?: (page: BrowserPage, session: BrowserSession) => Promise<unknown>;
};

const japanese = (style: string) => `<!doctype html><html lang="ja"><meta charset="utf-8">
<title>首相、来週の会談へ</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2025-10-23T07:30:00+09:00">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"首相、来週の会談へ準備急ぐ","datePublished":"2025-10-23"}</script>
<style>body { margin: 40px; font: 18px/2 "Noto Serif JP", serif } article { max-width: 40em; ${style} }</style>
<main><article><h1>首相、来週の会談へ準備急ぐ</h1><time datetime="2025-10-23">2025年10月23日</time>
<p>高市早苗首相は来週、来日するトランプ米大統領と東京で会談する。茂木敏充外相は22日、日米同盟の強化に期待を示した。</p>
<p>5500億ドルの対米投資をめぐっては、ラトニック商務長官との調整が続く。購入計画には米国産大豆やLNGも含まれる見通しだ。</p>
<p>石破茂前首相のときに結ばれた合意を、首相は履行すると述べている。</p></article></main>`;

const pin = (page: BrowserPage) =>
  page.inCard((root) => {
    root.querySelector<HTMLElement>("[aria-pressed]")?.click();
    return true;
  });

/** The reader asks about words that no pack knows. */
async function explainWords(page: BrowserPage, session: BrowserSession): Promise<void> {
  await page.press("Escape");
  await page.evaluate(() => {
    const texts = [...document.querySelectorAll("article p")].flatMap(({ childNodes }) => [...childNodes]);
    const text = texts.find(({ nodeType, nodeValue }) => nodeType === 3 && (nodeValue?.length ?? 0) > 24);
    if (text) getSelection()?.setBaseAndExtent(text, 0, text, 24);
  });
  const own = await openOwnPage(session, "options.html");
  const tab = await tabShowing(own, page.url());
  await until("the page to answer", () => askPage(own, tab));
  await page.bringToFront();
  await tellPage(own, tab, { type: "selection/explain" });
  await own.close();
  await waitForCard(page);
}

const cards: readonly CardPicture[] = [
  { name: "person", mark: "Sanae Takaichi", nth: 1 },
  { name: "deal", mark: "$550 billion" },
  { name: "disagreement", mark: "2% of GDP" },
  { name: "long", mark: "Trump", nth: 1, size: { width: 900, height: 560 } },
  { name: "japanese", mark: "高市早苗", page: japanese(""), language: "日本語" },
  { name: "dark", mark: "American soybeans", scheme: "dark" },
  { name: "narrow", mark: "Ishiba", size: { width: 320, height: 640 } },
  {
    name: "vertical",
    mark: "ラトニック",
    page: japanese("writing-mode: vertical-rl; height: 560px"),
    language: "日本語",
  },
  { name: "pinned", mark: "Ford F-150", after: pin },
  { name: "error", mark: "Sanae Takaichi", nth: 1, after: explainWords },
];

/** Takes a picture of each card on its page, with the built extension. */
export async function pictureCards(
  session: BrowserSession,
  folder: string,
  isWanted: (name: string) => boolean,
): Promise<number> {
  const site = await startSite(new URL("../../tests/sample/", import.meta.url));
  const wanted = cards.filter(({ name }) => isWanted(`card-${name}`));
  for (const card of wanted) await picture(session, site, card, `${folder}card-${card.name}.png`);
  await site.close();
  return wanted.length;
}

async function picture(
  session: BrowserSession,
  site: Site,
  { name, mark, nth, page: html, size, scheme = "light", language = "English", after }: CardPicture,
  file: string,
): Promise<void> {
  await session.setScheme(scheme);
  const options = await openOwnPage(session, "options.html");
  await options.evaluate((language) => {
    const choices = [...document.querySelectorAll<HTMLElement>(".choice-segment")];
    choices.find(({ innerText }) => innerText.trim() === language)?.click();
  }, language);
  await until("the language of views", () =>
    options.evaluate(
      (wanted) => document.documentElement.lang === wanted,
      language === "日本語" ? "ja" : "en",
    ),
  );
  await options.close();
  const page = await session.open(html ? site.add(`/${name}.html`, html) : `${site.origin}/index.html`);
  // High enough for a whole card.
  await page.setSize(size?.width ?? 1100, size?.height ?? 1240);
  await waitForMarks(page);
  await hoverMark(page, mark, nth);
  await waitForCard(page);
  await after?.(page, session);
  // Lets the card's entrance end.
  await new Promise((resolve) => setTimeout(resolve, 400));
  await page.screenshot(file);
  await page.close();
}
