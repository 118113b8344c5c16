import { expect, it } from "vitest";
import { hoverMark, openOwnPage, readMarks, waitForCard } from "../../scripts/browser/reader.ts";
import type { BrowserPage } from "../../scripts/browser/session.ts";
import { until } from "../../scripts/browser/until.ts";
import { smallPack } from "../unit/data/small-pack.ts";
import { inBothBrowsers } from "./in-both-browsers.ts";
import { articleFrom } from "./news-page.ts";

const story = "The bridge is open\nAda Quill crossed the bridge on Monday. Sanae Takaichi sent a telegram.";

inBothBrowsers("packs", (bench) => {
  const address = () => bench.site.add("/bridge.html", articleFrom(story));
  const names = async (page: BrowserPage) => (await readMarks(page)).map(({ text }) => text);
  const has = (page: BrowserPage, name: string) =>
    until(`a mark on ${name}`, async () => (await names(page)).includes(name));
  const hasNot = (page: BrowserPage, name: string) =>
    until(`no mark on ${name}`, async () => !(await names(page)).includes(name));

  async function press(options: BrowserPage, label: RegExp): Promise<void> {
    await until(`a button “${label.source}”`, () =>
      options.evaluate((source) => {
        const button = [...document.querySelectorAll<HTMLElement>("button, [role=switch]")].find((element) =>
          new RegExp(source).test(element.ariaLabel ?? element.textContent ?? ""),
        );
        button?.click();
        return button !== undefined;
      }, label.source),
    );
  }

  async function paste(options: BrowserPage, text: string): Promise<void> {
    await press(options, /^Paste its text$/);
    await until("the field for the text", () =>
      options.evaluate((text) => {
        const field = document.querySelector<HTMLTextAreaElement>(".add-pack textarea");
        if (!field) return false;
        field.value = text;
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
        return true;
      }, text),
    );
    await press(options, /^Check$/);
  }

  const addPanel = (options: BrowserPage) =>
    options.evaluate(() => document.querySelector<HTMLElement>(".add-pack")?.innerText ?? "");

  it("marks the names of an imported pack in every open tab, and no more after it is removed; Undo brings them back", async () => {
    const pages = [await bench.session.open(address()), await bench.session.open(address())];
    for (const page of pages) {
      await has(page, "Sanae Takaichi");
      expect(await names(page)).not.toContain("Ada Quill");
    }
    const options = await openOwnPage(bench.session, "options.html");
    await paste(options, JSON.stringify({ ...smallPack(), title: "<b>The harbour bridge</b>" }));
    const offer = await until("the preview", async () => {
      const text = await addPanel(options);
      return text.includes("1 spelling") && text;
    });
    expect(offer).toContain("<b>The harbour bridge</b>");
    expect(offer).toContain("You have no pack like this yet.");
    for (const page of pages) expect(await names(page)).not.toContain("Ada Quill");

    await press(options, /^Import$/);
    for (const page of pages) await has(page, "Ada Quill");
    const [page] = pages as [BrowserPage];
    await page.bringToFront();
    await hoverMark(page, "Ada Quill");
    await waitForCard(page, "She drew the bridge.");

    await options.bringToFront();
    await press(options, /^Remove <b>The harbour/);
    for (const page of pages) {
      await hasNot(page, "Ada Quill");
      await has(page, "Sanae Takaichi");
    }
    await press(options, /^Undo$/);
    for (const page of pages) await has(page, "Ada Quill");

    await press(options, /^Use <b>The harbour/);
    for (const page of pages) await hasNot(page, "Ada Quill");
    await press(options, /^Undo$/);
    for (const page of pages) await has(page, "Ada Quill");
    await press(options, /^Remove <b>The harbour/);
    for (const page of pages) await hasNot(page, "Ada Quill");
    for (const page of [...pages, options]) await page.close();
  });

  it("says what is wrong with a pack, and stores nothing of it", async () => {
    const options = await openOwnPage(bench.session, "options.html");
    await paste(options, JSON.stringify({ ...smallPack(), asOf: "soon", facts: [{}] }));
    const refusal = await until("the problems", async () => {
      const text = await addPanel(options);
      return text.includes("not imported") && text;
    });
    expect(refusal).toContain("asOf is “soon”");
    expect(refusal).toContain("facts[0].id is missing");
    expect(await options.evaluate(() => document.querySelectorAll(".pack").length)).toBe(1);
    await press(options, /^Close$/);
    await options.close();
  });
});
