import { comparisonStrings } from "../../components/page-comparison/strings.ts";
import { readerStrings } from "../../components/reader/strings.ts";
import { openOwnPage, tabShowing, waitForMarks } from "../../scripts/browser/reader.ts";
import type { BrowserPage } from "../../scripts/browser/session.ts";
import { until } from "../../scripts/browser/until.ts";
import type { Bench } from "./in-browsers.ts";
import { articleFrom } from "./news-page.ts";
import { press } from "./press.ts";

/** Presses what has these words in its name: a tab may carry a count, a button what it is about. */
export async function pressWith(page: BrowserPage, words: string): Promise<void> {
  await until(`a control with “${words}”`, () =>
    page.evaluate((words) => {
      const controls = [...document.querySelectorAll<HTMLElement>("button, summary, [role=tab]")];
      const control = controls.find((one) => (one.ariaLabel ?? one.innerText).includes(words));
      control?.click();
      return control !== undefined;
    }, words),
  );
}

/** The names that the popup lists, and how often each is on the page. */
export const rowsOf = (popup: BrowserPage) =>
  popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".mention-row")].map((row) => ({
      name: row.querySelector<HTMLElement>(".entity-name, .mention-jump")?.innerText.split("\n")[0] ?? "",
      count: Number(/(\d+)×/.exec(row.innerText)?.[1]),
    })),
  );

/** What popup and side panel say. */
export const words = (language: string) => ({ ...readerStrings(language), ...comparisonStrings(language) });

/** Has Sidelight speak a language, as a reader would in the options: `ownPage`. */
export async function speak({ ownPage }: Pick<Bench, "ownPage">, language: "en" | "ja"): Promise<void> {
  const name = { en: "English", ja: "日本語" }[language];
  await press(ownPage, name);
  await until(`Sidelight to speak ${name}`, () =>
    ownPage.evaluate((language) => document.documentElement.lang === language, language),
  );
}

/** Opens an article, and the popup for it. */
export async function openArticle(bench: Bench, name: string, html: string) {
  const page = await bench.session.open(bench.site.add(`/popup/${name}.html`, html));
  await waitForMarks(page);
  const tab = await tabShowing(bench.ownPage, page.url());
  const popup = await openOwnPage(bench.session, `popup.html?tab=${tab}`);
  await until("the list of names", async () => (await rowsOf(popup)).length > 0);
  return { page, popup, tab };
}

/** An article long enough to scroll, with a figure that the sources do not give. */
export const long = articleFrom(
  [
    "Takaichi and Trump prepare for Tokyo",
    "Japanese Prime Minister Sanae Takaichi meets US President Donald Trump next week.",
    ...Array.from(
      { length: 60 },
      () => "A paragraph about nothing in particular, to make the page long enough to scroll.",
    ),
    "Under the agreement, Japan is to invest up to US$500 billion in the United States.",
    "Nobody has forgotten the $550 billion that Shigeru Ishiba had promised to invest.",
    "Trump will also see Emperor Naruhito.",
  ].join("\n"),
);

/** The same words as many an old site has them: one element, with line breaks. */
export function inOneElement(article: string): string {
  return article.replaceAll("</p>\n<p>", "<br><br>");
}
