import { expect, it } from "vitest";
import { hoverMark, openOwnPage, readCard, readMarks, waitForCard } from "../../scripts/browser/reader.ts";
import type { BrowserPage } from "../../scripts/browser/session.ts";
import { until } from "../../scripts/browser/until.ts";
import { smallPack } from "../unit/data/small-pack.ts";
import { faultsOf } from "./axe.ts";
import { catchSaved, pastePack } from "./files.ts";
import { inBrowsersOfRun } from "./in-browsers.ts";
import { articleFrom } from "./news-page.ts";
import { press } from "./press.ts";

const story = "The bridge is open\nAda Quill crossed the bridge on Monday. Sanae Takaichi sent a telegram.";

inBrowsersOfRun("packs", (bench) => {
  const address = () => bench.site.add("/bridge.html", articleFrom(story));
  const names = async (page: BrowserPage) => (await readMarks(page)).map(({ text }) => text);
  const has = (page: BrowserPage, name: string) =>
    until(`a mark on ${name}`, async () => (await names(page)).includes(name));
  const hasNot = (page: BrowserPage, name: string) =>
    until(`no mark on ${name}`, async () => !(await names(page)).includes(name));

  const addPanel = (options: BrowserPage) =>
    options.evaluate(() => document.querySelector<HTMLElement>(".add-pack")?.innerText ?? "");

  it("marks the names of an imported pack in every open tab, and no more after it is removed; Undo brings them back", async () => {
    const pages = [await bench.session.open(address()), await bench.session.open(address())];
    for (const page of pages) {
      await has(page, "Sanae Takaichi");
      expect(await names(page)).not.toContain("Ada Quill");
    }
    const options = await openOwnPage(bench.session, "options.html");
    await pastePack(options, JSON.stringify({ ...smallPack(), title: "<b>The harbour bridge</b>" }));
    const offer = await until("the preview", async () => {
      const text = await addPanel(options);
      return text.includes("1 spelling") && text;
    });
    expect(offer).toContain("<b>The harbour bridge</b>");
    expect(offer).toContain("You have no pack like this yet.");
    for (const page of pages) expect(await names(page)).not.toContain("Ada Quill");

    await press(options, "Import");
    for (const page of pages) await has(page, "Ada Quill");
    const [page] = pages as [BrowserPage];
    await page.bringToFront();
    await hoverMark(page, "Ada Quill");
    await waitForCard(page, "She drew the bridge.");

    await options.bringToFront();
    await press(options, "Remove <b>The harbour bridge</b>");
    for (const page of pages) {
      await hasNot(page, "Ada Quill");
      await has(page, "Sanae Takaichi");
    }
    await press(options, "Undo");
    for (const page of pages) await has(page, "Ada Quill");

    await press(options, "Use <b>The harbour bridge</b>");
    for (const page of pages) await hasNot(page, "Ada Quill");
    // What is off is read as well as what is on.
    expect(await faultsOf(options)).toEqual([]);
    await press(options, "Undo");
    for (const page of pages) await has(page, "Ada Quill");
    await press(options, "Remove <b>The harbour bridge</b>");
    for (const page of pages) await hasNot(page, "Ada Quill");
    for (const page of [...pages, options]) await page.close();
  }, 180_000);

  it("says what is wrong with a pack, and stores nothing of it", async () => {
    const options = await openOwnPage(bench.session, "options.html");
    await pastePack(options, JSON.stringify({ ...smallPack(), asOf: "soon", facts: [{}] }));
    const refusal = await until("the problems", async () => {
      const text = await addPanel(options);
      return text.includes("not imported") && text;
    });
    expect(refusal).toContain("asOf is “soon”");
    expect(refusal).toContain("facts[0].id is missing");
    expect(await options.evaluate(() => document.querySelectorAll(".pack").length)).toBe(1);
    await press(options, "Close");
    await options.close();
  });

  /** Lets go of a file over the place where packs are added. */
  const drop = (options: BrowserPage, text: string) =>
    until("the place to drop a file", () =>
      options.evaluate((text) => {
        const place = document.querySelector(".add-pack input[type=file]")?.closest(".add-pack");
        if (!place) return undefined;
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], "pack.json"));
        for (const type of ["dragover", "drop"])
          place.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
        return true;
      }, text),
    );

  it("are taken when they are dropped; of two that know a name, the one further up has it", async () => {
    const [ada] = smallPack().entities;
    const other = {
      ...smallPack(),
      id: "the-singer",
      title: "The singer",
      entities: [{ ...ada, id: "ada-who-sings", role: "Singer", relations: [] }],
      facts: [],
      timeline: [],
    };
    const page = await bench.session.open(address());
    const options = await openOwnPage(bench.session, "options.html");
    for (const pack of [smallPack(), other]) {
      await drop(options, JSON.stringify(pack));
      await press(options, "Import");
      await until(`the pack ${pack.id}`, () =>
        options.evaluate((id) => document.querySelector(`[data-pack=${id}]`) !== null, pack.id),
      );
    }
    expect(await addPanel(options)).not.toContain("Drop it");
    await has(page, "Ada Quill");
    const roleOnCard = async (role: string) => {
      await page.bringToFront();
      // While the page is marked anew, there is a moment without marks, and a card closes with its mark.
      const showsRole = async () => {
        await page.press("Escape");
        await page.movePointer(5, 5);
        await hoverMark(page, "Ada Quill");
        return until("a card", () => readCard(page), { timeout: 1500 }).then(
          (card) => card.includes(role),
          () => false,
        );
      };
      await until(`a card of the ${role}`, showsRole);
      await page.press("Escape");
      await options.bringToFront();
    };
    await roleOnCard("Engineer");
    await press(options, "Move The singer up");
    await roleOnCard("Singer");
    await press(options, "Undo");
    await roleOnCard("Engineer");
    for (const title of ["The singer", "The harbour bridge"]) await press(options, `Remove ${title}`);
    await hasNot(page, "Ada Quill");
    await page.close();
    await options.close();
  }, 180_000);

  it("are exported as they came in", async () => {
    const options = await openOwnPage(bench.session, "options.html");
    await pastePack(options, JSON.stringify(smallPack()));
    await press(options, "Import");
    const saved = await catchSaved(options);
    await press(options, "Export The harbour bridge");
    const exported = await saved();
    expect(JSON.parse(exported)).toMatchObject(smallPack());
    await drop(options, exported);
    const offer = await until("the preview", async () => {
      const text = await addPanel(options);
      return text.includes("1 spelling") && text;
    });
    expect(offer).toContain("the same names");
    await press(options, "Cancel");
    await press(options, "Remove The harbour bridge");
    await until("the pack to be gone", () =>
      options.evaluate(() => document.querySelector("[data-pack=harbour-bridge]") === null),
    );
    await options.close();
  });

  it("may be written from right to left: each text runs its own way, apart from dates beside it", async () => {
    const [ada] = smallPack().entities;
    // A name of its own: the pack of an earlier test, which was removed, may still be on its way out.
    const ofIda = story.replace("Ada", "Ida");
    const arabic = {
      ...smallPack(),
      language: "ar",
      topics: [{ id: "bridge", name: "الجسر", summary: "بُني جسر.", colour: "blue" }],
      entities: [
        {
          ...ada,
          forms: ada?.forms.map((form) => ({ ...form, text: "Ida Quill" })),
          names: { ar: "إيدا كويل", en: "Ida Quill" },
          role: "مديرة الميناء منذ 2024",
          description: "تدير الميناء (في الطابق 3).",
        },
      ],
    };
    const page = await bench.session.open(bench.site.add("/arabic.html", articleFrom(ofIda)));
    const options = await openOwnPage(bench.session, "options.html");
    await pastePack(options, JSON.stringify(arabic));
    await press(options, "Import");
    await has(page, "Ida Quill");
    await page.bringToFront();
    await hoverMark(page, "Ida Quill");
    await waitForCard(page, "تدير");
    const layout = await page.inCard((root) => {
      const placeOf = (selector: string, at: number) => {
        const text = root.querySelector(selector)?.firstChild as Text;
        const range = new Range();
        range.setStart(text, at < 0 ? text.length + at : at);
        range.setEnd(text, range.startOffset + 1);
        return range.getBoundingClientRect().left;
      };
      return {
        description: [placeOf(".card-description", -1), placeOf(".card-description", 0)],
        eyebrow: [
          placeOf(".card-topic", 0),
          placeOf(".card-topic + span", 0),
          placeOf(".card-topic + span", -1),
        ],
      };
    });
    const ordered = (places: number[] = []) => [...places].sort((a, b) => a - b);
    expect(layout?.description).toEqual(ordered(layout?.description));
    expect(layout?.eyebrow).toEqual(ordered(layout?.eyebrow));
    await options.bringToFront();
    await press(options, "Remove The harbour bridge");
    await page.close();
    await options.close();
  });
});
