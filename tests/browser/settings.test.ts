import { expect, it } from "vitest";
import {
  hoverMark,
  openOwnPage,
  readCard,
  readMarks,
  waitForCard,
  waitForMarks,
  waitForNoCard,
} from "../../scripts/browser/reader.ts";
import type { BrowserPage } from "../../scripts/browser/session.ts";
import { until } from "../../scripts/browser/until.ts";
import { smallPack } from "../unit/data/small-pack.ts";
import { inBothBrowsers } from "./in-both-browsers.ts";
import { articleFrom } from "./news-page.ts";
import { press } from "./press.ts";

const story = [
  "Japan’s new leader",
  "Sanae Takaichi met Shigeru Ishiba. Then Takaichi spoke to reporters about the LDP and rare earths.",
  "Sanae Takaichi left for the summit.",
].join("\n");

inBothBrowsers("each setting, in two tabs at once and without reload", (bench) => {
  let pages: BrowserPage[] = [];
  let options: BrowserPage;

  async function begin(): Promise<void> {
    const address = bench.site.add("/leader.html", articleFrom(story));
    pages = [await bench.session.open(address), await bench.session.open(address)];
    for (const page of pages) await waitForMarks(page);
    options = await openOwnPage(bench.session, "options.html");
  }
  async function end(): Promise<void> {
    await press(options, "Reset everything");
    await until("the reset", () =>
      options.evaluate(() => document.querySelector(".toast")?.textContent?.startsWith("Everything is as")),
    );
    for (const page of [...pages, options]) await page.close();
  }

  const texts = async (page: BrowserPage) => (await readMarks(page)).map(({ text }) => text);
  async function everywhere(what: string, holds: (page: BrowserPage) => Promise<boolean>): Promise<void> {
    for (const page of pages) await until(what, () => holds(page));
  }
  const count = (times: number) => async (page: BrowserPage) =>
    (await texts(page)).filter((text) => text.includes("Takaichi")).length === times;

  it("how often a name is marked, and which names", async () => {
    await begin();
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
    await end();
  });

  it("whether names around a story are marked, too", async () => {
    await begin();
    const hasIshiba = async (page: BrowserPage) => (await texts(page)).includes("Shigeru Ishiba");
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
    await until("no mark on that page", async () => (await texts(page)).length === 0);
    await page.close();
    await end();
  });

  it("where pages are annotated", async () => {
    await begin();
    const none = async (page: BrowserPage) => (await texts(page)).length === 0;
    const some = async (page: BrowserPage) => (await texts(page)).length > 0;
    await options.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>(".where-choice input")].at(2)?.click(),
    );
    await everywhere("no marks off the list", none);
    await press(options, "Undo");
    await everywhere("marks again", some);

    await options.evaluate(() => {
      const field = [...document.querySelectorAll<HTMLTextAreaElement>(".site-list textarea")].at(1);
      if (!field) return;
      field.value = "127.0.0.1/leader.html";
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    });
    await until("the button to add it", () =>
      options.evaluate(() => {
        const button = [...document.querySelectorAll<HTMLButtonElement>(".site-add button")].at(1);
        if (!button || button.disabled) return false;
        button.click();
        return true;
      }),
    );
    await everywhere("no marks in an excluded part of a site", none);
    await press(options, "Reset Where");
    await everywhere("marks after the section’s reset", some);
    await end();
  });

  it("how cards open and how large they are", async () => {
    await begin();
    const [page] = pages as [BrowserPage];
    await press(options, "Larger");
    await press(options, "Dark");
    await page.bringToFront();
    await hoverMark(page, "Shigeru Ishiba");
    await waitForCard(page, "Ishiba");
    const looks = await page.inCard((root) => {
      const card = root.querySelector<HTMLElement>(".sidelight-root");
      return card ? { ...card.dataset, scale: getComputedStyle(card).getPropertyValue("--text-scale") } : {};
    });
    expect(looks).toMatchObject({ theme: "dark", textSize: "larger", scale: "1.3" });
    await page.press("Escape");
    await waitForNoCard(page);

    await options.bringToFront();
    await press(options, "Clicking");
    await page.bringToFront();
    await page.movePointer(5, 5);
    await hoverMark(page, "Shigeru Ishiba");
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(await readCard(page)).toBeUndefined();
    await options.bringToFront();
    await end();
  });

  it("that a card opens only while Alt is held", async () => {
    await begin();
    const [page] = pages as [BrowserPage];
    await press(options, "Alt + hovering");
    await page.bringToFront();
    await hoverMark(page, "Shigeru Ishiba");
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(await readCard(page)).toBeUndefined();
    await options.bringToFront();
    await end();
  });

  it("colours and mark styles", async () => {
    await begin();
    const colourOf = (page: BrowserPage) =>
      page.evaluate(() => {
        const element = document.querySelector("p");
        const style = element && getComputedStyle(element, "::highlight(sidelight-government)");
        return style ? `${style.textDecorationStyle} ${style.textDecorationColor}` : "";
      });
    const looksOther = (than: string) => async (tab: BrowserPage) => (await colourOf(tab)) !== than;
    const [page] = pages as [BrowserPage];
    const dotted = await colourOf(page);
    await press(options, "Solid");
    await everywhere("another style", looksOther(dotted));
    const solid = await colourOf(page);
    await options.evaluate(() => document.querySelector<HTMLElement>(".topic-open")?.click());
    await press(options, "Pink");
    await everywhere("another colour", looksOther(solid));
    const pink = await colourOf(page);
    await press(options, "None");
    await everywhere("no underline", looksOther(pink));
    await everywhere("but names that can be hovered", count(2));
    await end();
  });

  it("all of it, and packs, by a backup: saved, reset, restored, and identical", async () => {
    await begin();
    await options.evaluate(() => {
      const saved: Blob[] = [];
      Object.assign(globalThis, { saved });
      URL.createObjectURL = (blob) => {
        saved.push(blob as Blob);
        return "#nowhere";
      };
    });
    const backup = async () => {
      await press(options, "Save a backup");
      return until("the backup’s text", () =>
        options.evaluate(() => (globalThis as unknown as { saved: Blob[] }).saved.pop()?.text()),
      );
    };
    const offer = (list: string, text: string) =>
      options.evaluate(
        (list, text) => {
          const input = document.querySelector<HTMLInputElement>(`${list} input[type=file]`);
          const transfer = new DataTransfer();
          transfer.items.add(new File([text], "file.json"));
          if (!input) return;
          input.files = transfer.files;
          input.dispatchEvent(new Event("change", { bubbles: true }));
        },
        list,
        text,
      );
    await press(options, "Tinted");
    await press(options, "Mark Defense");
    await offer(".add-pack", JSON.stringify(smallPack()));
    await press(options, "Import");
    await press(options, "Move The harbour bridge up");
    const before = await backup();

    await press(options, "Reset everything");
    await until("the pack to go", () =>
      options.evaluate(() => document.querySelectorAll(".pack").length === 1),
    );
    expect(JSON.parse(await backup())).toMatchObject({ packs: [], settings: { topicsOff: [] } });

    await offer(".backup", before);
    await until("what it would change", () =>
      options.evaluate(() => document.querySelector(".backup")?.textContent?.includes("is added")),
    );
    await press(options, "Restore");
    await until("the pack to come back", () =>
      options.evaluate(() => document.querySelectorAll(".pack").length === 2),
    );
    expect(await backup()).toBe(before);
    await end();
  });

  it("changes in two options pages do not overwrite each other", async () => {
    await begin();
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
    await end();
  });
});
