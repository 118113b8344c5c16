import { expect, it } from "vitest";
import { callExtension } from "../../scripts/browser/call-extension.ts";
import {
  askPage,
  hoverMark,
  placeOfMark,
  readCard,
  readMarks,
  tabShowing,
  tellPage,
  waitForCard,
  waitForMarks,
  waitForNoCard,
} from "../../scripts/browser/reader.ts";
import type { BrowserPage } from "../../scripts/browser/session.ts";
import { until } from "../../scripts/browser/until.ts";
import { inBrowsersOfRun } from "./in-browsers.ts";
import { newsPage } from "./news-page.ts";

const story = newsPage({
  title: "Takaichi plans first budget",
  body: `
    <p id="first">Prime Minister Sanae Takaichi met her cabinet in Tokyo on Thursday.</p>
    <p id="second">Foreign Minister Toshimitsu Motegi briefed reporters after the meeting.</p>`,
});

inBrowsersOfRun("pages that change", (bench) => {
  let count = 0;

  async function openStory(): Promise<BrowserPage> {
    const page = await bench.session.open(bench.site.add(`/story-${count++}`, story));
    await waitForMarks(page);
    return page;
  }

  async function untilMarks(
    page: BrowserPage,
    what: string,
    test: (texts: string[]) => boolean,
  ): Promise<void> {
    await until(what, async () => test((await readMarks(page)).map(({ text }) => text)));
  }

  const has = (texts: string[], name: string) => texts.some((text) => text.includes(name));

  /** Waits until Sidelight itself knows no more of a name: marks on what the page has removed are not to be seen anyway. */
  async function untilForgotten(page: BrowserPage, name: string): Promise<void> {
    const tab = await tabShowing(bench.ownPage, page.url());
    await until(`${name} to be forgotten`, async () => {
      const state = await askPage(bench.ownPage, tab);
      return state && !state.mentions.some(({ text }) => text.includes(name));
    });
  }

  it("marks what is added", async () => {
    const page = await openStory();
    await page.evaluate(() => {
      const paragraph = document.createElement("p");
      paragraph.append("Shigeru Ishiba left office the same week.");
      document.querySelector("article")?.append(paragraph);
    });
    await untilMarks(page, "a mark on Ishiba", (texts) => has(texts, "Ishiba"));
    await page.close();
  });

  it("marks what a reader unfolds, even where all of the story was folded up", async () => {
    const body = `
      <p>Three things to know about the week in Tokyo, as our desk has put them together for you.</p>
      <details><summary>The budget</summary><p>Sanae Takaichi met her cabinet.</p></details>
      <details><summary>The visit</summary><p>Donald Trump is due on Monday.</p></details>`;
    const page = await bench.session.open(bench.site.add("/folded", newsPage({ title: "The week", body })));
    const unfold = (nth: number) =>
      page.evaluate((at) => document.querySelectorAll("summary")[at]?.click(), nth);
    await unfold(0);
    await untilMarks(page, "a mark on her", (texts) => has(texts, "Takaichi") && !has(texts, "Trump"));
    await unfold(1);
    await untilMarks(page, "a mark on him", (texts) => has(texts, "Trump"));
    await page.close();
  });

  it("colours its marks anew when the page turns dark", async () => {
    const head = '<meta name="color-scheme" content="light dark" />';
    const body = "<p>Prime Minister Sanae Takaichi met her cabinet in Tokyo.</p>";
    const both = newsPage({ title: "Takaichi plans first budget", body, head });
    const page = await bench.session.open(bench.site.add("/both-schemes", both));
    await waitForMarks(page);
    const colour = () =>
      page.evaluate(() => {
        const paragraph = document.querySelector("p") as Element;
        return getComputedStyle(paragraph, "::highlight(sidelight-government)").textDecorationColor;
      });
    const light = await colour();
    await bench.session.setScheme("dark");
    await until("another colour", async () => (await colour()) !== light);
    await bench.session.setScheme("light");
    await until("the first colour", async () => (await colour()) === light);
    await page.close();
  });

  it("follows text that is rewritten in place", async () => {
    const page = await openStory();
    await page.evaluate(() => {
      const text = document.querySelector("#second")?.firstChild;
      if (text) text.nodeValue = "Afterwards Howard Lutnick called from Washington.";
    });
    await untilMarks(
      page,
      "Lutnick instead of Motegi",
      (texts) => has(texts, "Lutnick") && !has(texts, "Motegi"),
    );
    await page.close();
  });

  it("forgets what is removed", async () => {
    const page = await openStory();
    await page.evaluate(() => document.querySelector("#second")?.remove());
    await untilForgotten(page, "Motegi");
    const areConnected = await page.evaluate(() =>
      [...CSS.highlights]
        .filter(([name]) => name.startsWith("sidelight-"))
        .flatMap(([, highlight]) => [...highlight])
        .map(({ startContainer }) => startContainer.isConnected),
    );
    expect(new Set(areConnected)).toEqual(new Set([true]));
    await page.close();
  });

  it("follows a client-side navigation to another story, and to a page without one", async () => {
    const page = await openStory();
    const navigate = (path: string, title: string, text: string) =>
      page.evaluate(
        (path, title, text) => {
          history.pushState({}, "", path);
          document.title = title;
          const article = document.querySelector("article");
          article?.replaceChildren();
          for (const [name, words] of [
            ["h1", title],
            ["p", text],
          ] as const) {
            const element = document.createElement(name);
            element.append(words);
            article?.append(element);
          }
        },
        path,
        title,
        text,
      );
    await navigate(
      "/next",
      "Motegi visits Seoul",
      "Foreign Minister Toshimitsu Motegi flew to Seoul, and Shigeru Ishiba stayed.",
    );
    await untilMarks(page, "the next story", (texts) => has(texts, "Ishiba") && !has(texts, "Takaichi"));
    await navigate(
      "/garden",
      "Roses in autumn",
      "Cut them back to the second bud, and water them in the morning.",
    );
    await untilMarks(page, "no marks", (texts) => texts.length === 0);
    await page.close();
  });

  it("closes the card when its mention disappears", async () => {
    const page = await openStory();
    // A card that a click opened does not mind that the pointer is over other text afterwards.
    const { x, y } = await placeOfMark(page, "Toshimitsu Motegi");
    await page.click(x, y);
    await waitForCard(page, "Motegi");
    await page.evaluate(() => document.querySelector("#second")?.remove());
    await waitForNoCard(page);
    await page.close();
  });

  it("keeps the card while other words of its line change, as clocks do", async () => {
    const page = await openStory();
    await page.evaluate(() => {
      document.body.style.minHeight = "200vh";
      const clock = Object.assign(document.createElement("i"), { textContent: " 3 minutes ago" });
      document.getElementById("second")?.append(clock);
    });
    await hoverMark(page, "Toshimitsu Motegi");
    const card = await waitForCard(page, "Motegi");
    await page.evaluate(() => {
      const clock = document.querySelector("i")?.firstChild as Text;
      clock.data = " 4 minutes ago";
    });
    const untilRead = () => new Promise((resolve) => setTimeout(resolve, 600));
    await untilRead();
    await page.evaluate(() => scrollTo(0, 2));
    await untilRead();
    expect(await readCard(page)).toBe(card);
    await page.close();
  });

  it("marks a page that is no news where its reader says so, and neither the next one nor one of a site switched off", async () => {
    const shop =
      "<!doctype html><title>Garden shop</title><h1>Roses</h1><p>One is named after Sanae Takaichi.</p>";
    const page = await bench.session.open(bench.site.add("/shop/roses", shop));
    const tab = await tabShowing(bench.ownPage, page.url());
    const status = async () => (await askPage(bench.ownPage, tab))?.status;
    await until("the page to be no news", async () => (await status()) === "not-news");
    const setSite = (on: boolean) =>
      callExtension(bench.ownPage, "runtime.sendMessage", { type: "site/set", host: "127.0.0.1", on });
    await tellPage(bench.ownPage, tab, { type: "page/annotate-anyway" });
    await untilMarks(page, "the name", (texts) => has(texts, "Sanae Takaichi"));
    await setSite(false);
    await untilMarks(page, "no marks", (texts) => texts.length === 0);
    expect(await status()).toBe("site-off");
    await setSite(true);
    await untilMarks(page, "the name again", (texts) => has(texts, "Sanae Takaichi"));
    await page.evaluate(() => history.pushState({}, "", "/shop/tulips"));
    await untilMarks(page, "no marks on the next page", (texts) => texts.length === 0);
    expect(await status()).toBe("not-news");
    await page.close();
  });

  it("restores its marks when the page wipes all highlights", async () => {
    const page = await openStory();
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.querySelector("article")?.append(document.createElement("hr"));
    });
    await waitForMarks(page);
    await page.close();
  });

  it("restores the mark that is pointed at as well", async () => {
    const page = await openStory();
    const pointed = () => page.evaluate(() => CSS.highlights.has("pointed-sidelight-government"));
    await hoverMark(page, "Takaichi");
    await until("the name to be singled out", pointed);
    await page.evaluate(() => CSS.highlights.clear());
    await until("the same once more", pointed);
    await page.close();
  });

  it("leaves a page's own highlights alone", async () => {
    const page = await openStory();
    await page.evaluate(() => {
      const range = new Range();
      range.selectNodeContents(document.querySelector("h1") ?? document.body);
      CSS.highlights.set("search-results", new Highlight(range));
    });
    await page.evaluate(() => document.querySelector("#second")?.remove());
    await untilForgotten(page, "Motegi");
    expect(await page.evaluate(() => CSS.highlights.get("search-results")?.size)).toBe(1);
    await page.close();
  });

  it("marks text in an open shadow tree", async () => {
    const page = await openStory();
    await page.evaluate(() => {
      const host = document.createElement("story-part");
      const paragraph = document.createElement("p");
      paragraph.append("Howard Lutnick spoke for the White House.");
      host.attachShadow({ mode: "open" }).append(paragraph);
      document.querySelector("article")?.append(host);
    });
    await untilMarks(page, "a mark in the shadow tree", (texts) => has(texts, "Lutnick"));
    await page.close();
  });
});
