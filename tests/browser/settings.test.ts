import { expect, it } from "vitest";
import { offerFile } from "../../scripts/browser/offer-file.ts";
import { badgeOf, hoverMark, openOwnPage, openTabs, tabShowing } from "../../scripts/browser/reader.ts";
import { type BrowserPage, commandKey } from "../../scripts/browser/session.ts";
import { until } from "../../scripts/browser/until.ts";
import { smallPack } from "../unit/data/small-pack.ts";
import { catchSaved } from "./files.ts";
import { inBrowsersOfRun } from "./in-browsers.ts";
import { articleFrom } from "./news-page.ts";
import { press, resetEverything } from "./press.ts";
import { fill, markedTexts, openTwoTabs } from "./two-tabs.ts";

inBrowsersOfRun("settings, in two tabs at once and without reload", (bench) => {
  const count = (times: number) => async (page: BrowserPage) =>
    (await markedTexts(page)).filter((text) => text.includes("Takaichi")).length === times;
  const none = async (page: BrowserPage) => (await markedTexts(page)).length === 0;
  const some = async (page: BrowserPage) => (await markedTexts(page)).length > 0;

  it("say which topics are marked", async () => {
    const { options, everywhere } = await openTwoTabs(bench);
    await everywhere("two names of the topic", count(2));
    await press(options, "Mark Government");
    await everywhere("none of them", count(0));
    await press(options, "Undo");
    await everywhere("both again", count(2));
  });

  it("are taken back by the usual keys, and keep the focus where a control goes", async () => {
    const { options, everywhere } = await openTwoTabs(bench);
    await options.bringToFront();
    const focus = (label: string) =>
      options.evaluate(
        (label) => document.querySelector<HTMLElement>(`[aria-label="${label}"]`)?.focus(),
        label,
      );
    const focused = () => options.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    const takeBack = async (done: string) => {
      await until("a way back", () =>
        options.evaluate(
          (done) => document.querySelector(".toast")?.textContent?.includes(done) === true,
          done,
        ),
      );
      await options.hold(commandKey);
      await options.press("z");
      await options.letGo(commandKey);
    };
    await focus("Mark Government");
    await options.press(" ");
    await everywhere("no marks", count(0));
    await takeBack("Government");
    await everywhere("marks again", count(2));
    expect(await focused()).toBe("Mark Government");

    await list(options, 1, "one.test two.test");
    await until("the sites", () =>
      options.evaluate(() => document.querySelectorAll(".sites li").length === 2),
    );
    await focus("Remove one.test");
    await options.press("Enter");
    await until("the focus on the next one", async () => (await focused()) === "Remove two.test");
    await takeBack("one.test removed");
    await until("the site again", () =>
      options.evaluate(() => document.querySelectorAll(".sites li").length === 2),
    );
  });

  it("say how often a name is marked, and which names", async () => {
    const { options, everywhere } = await openTwoTabs(bench);
    await everywhere("one mark in each paragraph", count(2));
    await press(options, "Every time");
    await everywhere("every mention marked", count(3));
    await press(options, "Once per page");
    await everywhere("one mark on the page", count(1));
    await press(options, "Undo");
    await everywhere("what was before", count(3));

    await options.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>(".topic-open")]
        .find((button) => button.title === "Names in Government")
        ?.click(),
    );
    await until("the names of the topic", () =>
      options.evaluate(() => document.querySelectorAll(".topic-entities li").length > 0),
    );
    await press(options, "Mark Sanae Takaichi");
    await everywhere("no mark on a name that is off", count(0));
    await press(options, "Undo");
    await everywhere("the name again", count(3));
  });

  it("say whether names around a story are marked, too", async () => {
    const { options, everywhere } = await openTwoTabs(bench);
    const hasIshiba = async (page: BrowserPage) => (await markedTexts(page)).includes("Shigeru Ishiba");
    await everywhere("a related name on a page about the story", hasIshiba);
    await press(options, "Nowhere");
    await everywhere("no related name", async (page) => !(await hasIshiba(page)));
    await everywhere("the story’s own names", count(2));
    await press(options, "Everywhere");
    await everywhere("the related name again", hasIshiba);

    const elsewhere = bench.site.add(
      "/ishiba.html",
      articleFrom("A lecture\nShigeru Ishiba gave a lecture."),
    );
    const page = await bench.session.open(elsewhere);
    await until("a related name on another page", () => hasIshiba(page));
    await press(options, "Reset Topics");
    await until("no mark on that page", async () => (await markedTexts(page)).length === 0);
    await page.close();
  });

  const choose = (options: BrowserPage, nth: number) =>
    options.evaluate((nth) => {
      [...document.querySelectorAll<HTMLElement>(".where-choice input")].at(nth)?.click();
    }, nth);
  /** Puts sites on the first or the second list. */
  async function list(options: BrowserPage, nth: number, sites: string): Promise<void> {
    await fill(options, ".site-list textarea", nth, sites);
    await until("the button to add them", () =>
      options.evaluate((nth) => {
        const button = [...document.querySelectorAll<HTMLButtonElement>(".site-add button")].at(nth);
        if (!button || button.disabled) return false;
        button.click();
        return true;
      }, nth),
    );
  }

  it("let only listed sites be marked, or all but those", async () => {
    const { options, tabs, everywhere } = await openTwoTabs(bench);
    await choose(options, 2);
    await everywhere("no marks off the list", none);
    await list(options, 0, "elsewhere.example, 127.0.0.1/two-tabs.html");
    await everywhere("marks on the list", some);
    await press(options, "Reset Where");
    await everywhere("marks as usual", some);

    await list(options, 1, "127.0.0.1/two-tabs.html");
    await everywhere("no marks in an excluded part of a site", none);
    const tab = await tabShowing(bench.ownPage, tabs[0].url());
    const popup = await openOwnPage(bench.session, `popup.html?tab=${tab}`);
    await until("the popup to name the list, not the switch of a site that is on", () =>
      popup.evaluate(() =>
        document.querySelector(".silent-page")?.textContent?.includes("Your lists of sites"),
      ),
    );
    await popup.close();
    await options.bringToFront();
    await press(options, "Remove 127.0.0.1/two-tabs.html");
    await everywhere("marks after it is taken off the list", some);
    await press(options, "Undo");
    await everywhere("none again", none);
  });

  it("let pages be marked that are no news, all of them or by site", async () => {
    const plain = "<!doctype html><title>A shop</title><p>Sanae Takaichi bought a pen here.</p>";
    const { options, everywhere } = await openTwoTabs(bench, plain);
    await everywhere("no marks outside the news", none);
    await choose(options, 1);
    await everywhere("marks on every page", some);
    await press(options, "Undo");
    await everywhere("no marks again", none);
    // The site of the page one comes from is one click away.
    await press(options, "Add 127.0.0.1 to “Always mark”");
    await everywhere("marks on a site that is listed", some);
  });

  it("say whether the toolbar button has a count", async () => {
    const { options, tabs } = await openTwoTabs(bench);
    const ids = (await openTabs(options)).filter(({ url }) => url === tabs[0].url()).map(({ id }) => id);
    expect(ids).toHaveLength(2);
    const badges = (wanted: RegExp) =>
      until(`badges like ${wanted}`, async () => {
        const texts = await Promise.all(ids.map((id) => badgeOf(options, id)));
        return texts.every((text) => wanted.test(text));
      });
    await badges(/^\d+$/);
    await press(options, "Count on the toolbar button");
    await badges(/^$/);
    await press(options, "Undo");
    await badges(/^\d+$/);
  });

  it("give marks their colours and styles", async () => {
    const { options, tabs, everywhere } = await openTwoTabs(bench);
    const colourOf = (page: BrowserPage) =>
      page.evaluate(() => {
        const element = document.querySelector("p");
        const style = element && getComputedStyle(element, "::highlight(sidelight-government)");
        return style ? `${style.textDecorationStyle} ${style.textDecorationColor}` : "";
      });
    const looksOther = (than: string) => async (tab: BrowserPage) => (await colourOf(tab)) !== than;
    const [page] = tabs;
    const dotted = await colourOf(page);
    await press(options, "Solid");
    await everywhere("another style", looksOther(dotted));
    const solid = await colourOf(page);
    await options.evaluate(() => document.querySelector<HTMLElement>(".topic-open")?.click());
    await press(options, "Pink");
    await everywhere("another colour", looksOther(solid));
    const pink = await colourOf(page);
    await until("the same colour in the preview", async () => {
      const inPreview = await options.evaluate(() => {
        const text = document.querySelector(".marks-preview p");
        return text && getComputedStyle(text, "::highlight(sidelight-government)").textDecorationColor;
      });
      return inPreview && pink.endsWith(inPreview);
    });
    await press(options, "None");
    await everywhere("no underline", looksOther(pink));
    await everywhere("but names that can be hovered", count(2));
    const pointedAt = () =>
      page.evaluate(() => {
        const [pointed] = CSS.highlights.get("pointed-sidelight-government") ?? [];
        const element = document.querySelector("p");
        const style = element && getComputedStyle(element, "::highlight(pointed-sidelight-government)");
        return (
          pointed &&
          `${style?.textDecorationLine} ${pointed.startContainer.textContent?.slice(pointed.startOffset, pointed.endOffset)}`
        );
      });
    await page.bringToFront();
    await hoverMark(page, "Takaichi");
    await until("a line under the name pointed at", async () =>
      /^underline .*Takaichi$/.test((await pointedAt()) ?? ""),
    );
    await page.movePointer(1, 1);
    await until("plain text again", async () => (await pointedAt()) === undefined);
    await options.bringToFront();
  });

  it("are chosen in rows of segments that keep their places", async () => {
    const { options } = await openTwoTabs(bench);
    const places = () =>
      options.evaluate(() =>
        [...document.querySelectorAll(".choice-segment")].map((segment) => {
          const { x, width } = segment.getBoundingClientRect();
          return [Math.round(x), Math.round(width)];
        }),
      );
    const before = await places();
    await options.evaluate(() => document.querySelector<HTMLElement>('[value="tint"]')?.click());
    await until("the other style", () =>
      options.evaluate(() => document.querySelector<HTMLInputElement>('[value="tint"]')?.checked),
    );
    expect(await places()).toEqual(before);
  });

  it("come back from a backup, with packs, as they were before a reset", async () => {
    const { options } = await openTwoTabs(bench);
    const saved = await catchSaved(options);
    const backup = async () => {
      await press(options, "Save a backup");
      return saved();
    };
    await press(options, "Tinted");
    await press(options, "Mark Defense");
    await offerFile(options, ".add-pack", JSON.stringify(smallPack()));
    await press(options, "Import");
    await press(options, "Move The harbour bridge up");
    const before = await backup();

    await resetEverything(options);
    await until("the pack to go", () =>
      options.evaluate(() => document.querySelectorAll(".pack").length === 1),
    );
    expect(JSON.parse(await backup())).toMatchObject({ packs: [], settings: { topicsOff: [] } });

    await offerFile(options, ".backup", before);
    await until("what it would change", () =>
      options.evaluate(() => document.querySelector(".backup")?.textContent?.includes("is added")),
    );
    await press(options, "Restore");
    await until("the pack to come back", () =>
      options.evaluate(() => document.querySelectorAll(".pack").length === 2),
    );
    expect(await backup()).toBe(before);
  });

  it("can be changed in two options pages at once, and all changes count", async () => {
    const { options } = await openTwoTabs(bench);
    const other = await openOwnPage(bench.session, "options.html");
    await Promise.all([press(options, "Mark Defense"), press(other, "Tinted"), press(options, "Every time")]);
    const state = (page: BrowserPage) =>
      page.evaluate(() => {
        const checked = [...document.querySelectorAll<HTMLInputElement>(".choice-segment input:checked")];
        const off = document.querySelectorAll(".topic-row[data-off]").length;
        return `${off} ${checked.map((input) => input.value).join(" ")}`;
      });
    for (const page of [options, other]) {
      await until("both pages to show all three", async () => {
        const now = await state(page);
        return now.startsWith("1 ") && now.includes("tint all");
      });
    }
    await other.close();
  });
});
