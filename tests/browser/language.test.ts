import { expect, it } from "vitest";
import { callExtension } from "../../scripts/browser/call-extension.ts";
import {
  hoverMark,
  openOwnPage,
  tabShowing,
  waitForCard,
  waitForMarks,
} from "../../scripts/browser/reader.ts";
import type { BrowserPage } from "../../scripts/browser/session.ts";
import { until } from "../../scripts/browser/until.ts";
import { faultsOf } from "./axe.ts";
import { inBrowsersOfRun } from "./in-browsers.ts";
import { looksOfRun } from "./looks.ts";
import { articleFrom } from "./news-page.ts";
import { speak } from "./popup-over.ts";
import { press } from "./press.ts";

const story = articleFrom(
  "Japan’s new leader\nSanae Takaichi met Donald Trump. Takaichi spoke to reporters.",
);

inBrowsersOfRun("the reader’s language", (bench) => {
  const speaks = (page: BrowserPage, language: string, text: string) =>
    until(`${page.url()} in ${language}`, () =>
      page.evaluate(
        (language, text) =>
          document.documentElement.lang === language && document.body.innerText.includes(text),
        language,
        text,
      ),
    );

  it("is chosen in the options and spoken at once by every view and by cards in open tabs", async () => {
    const pages = [
      await bench.session.open(bench.site.add("/language/1.html", story)),
      await bench.session.open(bench.site.add("/language/2.html", story)),
    ];
    for (const page of pages) await waitForMarks(page);
    const [first] = pages as [BrowserPage];
    const tab = await tabShowing(bench.ownPage, first.url());
    const popup = await openOwnPage(bench.session, `popup.html?tab=${tab}`);
    const welcome = await openOwnPage(bench.session, "welcome.html");
    const options = await openOwnPage(bench.session, "options.html");
    await speaks(popup, "en", "Sources");

    await press(options, "日本語");
    await speaks(options, "ja", "マークとカード");
    await speaks(options, "ja", "言語：日本語");
    await speaks(popup, "ja", "情報源の比較");
    await speaks(welcome, "ja", "Sidelightへようこそ");
    expect(await options.evaluate(() => document.title)).toBe("Sidelightの設定");
    for (const page of pages) {
      await page.bringToFront();
      await hoverMark(page, "Takaichi");
      expect(await waitForCard(page, "情報源が伝えること")).toContain("高市早苗");
      await page.press("Escape");
    }
    await options.bringToFront();
    await press(options, "元に戻す");
    await speaks(options, "en", "Marks and cards");
    await speaks(popup, "en", "Sources");
    for (const page of [...pages, popup, welcome, options]) await page.close();
  });

  it("is the browser’s own in its lists of extensions and shortcuts", async () => {
    type Described = { name: string; description?: string };
    const self = await callExtension<Described>(bench.ownPage, "management.getSelf");
    expect(self.name).toBe("Sidelight");
    expect(self.description).toContain("names in the news");
    const shortcuts = await callExtension<Described[]>(bench.ownPage, "commands.getAll");
    const shown = shortcuts.map(({ description }) => description);
    expect(shown).toContain("Look up the selected words");
    expect(shown.filter((text) => text?.includes("__MSG_"))).toEqual([]);
  });

  it.each(looksOfRun)(
    "leaves options and welcome without a fault that axe finds, 320 px wide: $language, $scheme",
    async ({ language, scheme }) => {
      await bench.session.setScheme(scheme);
      const options = await openOwnPage(bench.session, "options.html");
      await speak({ ownPage: options }, language);
      await speaks(options, language, "Sidelight");
      await options.setSize(320, 800);
      await options.evaluate(() => {
        for (const button of document.querySelectorAll<HTMLElement>(".topic-open")) button.click();
      });
      // Colours change with a transition.
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(await faultsOf(options)).toEqual([]);
      const welcome = await openOwnPage(bench.session, "welcome.html");
      await welcome.setSize(320, 800);
      await until("the marks to try", () =>
        welcome.evaluate(() => {
          const mark = document.querySelector<HTMLElement>(".demo-mark");
          mark?.click();
          return mark !== null;
        }),
      );
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(await faultsOf(welcome)).toEqual([]);
      await press(options, language === "en" ? "Automatic" : "自動");
      await welcome.close();
      await options.close();
    },
  );
});
