// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import type { TabView } from "../../../components/page-summary/tab-view.ts";
import { Reader } from "../../../components/reader/reader.tsx";
import { createLibrary, type Library } from "../../../data/library.ts";
import { localize } from "../../../data/localize.ts";
import type { PageReading } from "../../../data/page/page-comparison.ts";
import { defaultSettings } from "../../../data/settings/settings.ts";
import { expectAccessible } from "./accessible.ts";
import { click, find, library, mention, pageState, press, show, type } from "./view.tsx";

const actions = {
  onJump: vi.fn(),
  onTopicSwitch: vi.fn(),
  onSiteSwitch: vi.fn(),
  onAnnotateAnyway: vi.fn(),
  onReadPage: vi.fn(async (): Promise<PageReading | null> => null),
  onShowSentence: vi.fn(),
  onGrant: vi.fn(),
  onReload: vi.fn(),
  onPause: vi.fn(),
  onCopyBrief: vi.fn(),
  onSave: vi.fn(),
  onOpenSource: vi.fn(),
  onOpenOptions: vi.fn(),
};

const annotated: TabView = {
  kind: "answering",
  state: pageState([mention("sanae-takaichi", 0.1, true), mention("investment-deal", 0.2)]),
};

type More = { entity?: string; words?: string; library?: Library; topicsOff?: string[] };

async function open(page: TabView = annotated, more: More = {}) {
  // A fresh reader each time: state must not leak from one test into the next.
  await show(null);
  return draw(page, more);
}

function draw(page: TabView, more: More = {}) {
  return show(
    <Reader
      page={page}
      library={more.library ?? library}
      settings={{ ...defaultSettings, topicsOff: more.topicsOff ?? [] }}
      language="en"
      today="2026-01-15"
      entity={more.entity}
      words={more.words}
      {...actions}
    />,
  );
}

const selectedTab = (root: HTMLElement) => root.querySelector("[role=tab][aria-selected=true]")?.textContent;
const searchField = (root: HTMLElement) => find(root, /^Search/) as HTMLInputElement;
const panel = (root: HTMLElement) => root.querySelector("[role=tabpanel]")?.textContent ?? "";

/** What a page says that reports on the deal. */
const aboutTheDeal = {
  passages: ["Japan is to invest up to $550 billion in the United States, Sanae Takaichi said."],
  date: "2025-10-22",
};

describe("the reader's tabs", () => {
  it("move with the arrow keys, Home and End, and have one tab stop", async () => {
    const root = await open();
    expect(selectedTab(root)).toBe("This page 2");
    const seen: (string | null | undefined)[] = [];
    find(root, "This page 2").focus();
    for (const key of ["ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowLeft", "Home", "End"]) {
      await press(document.activeElement as HTMLElement, key);
      seen.push(selectedTab(root));
    }
    expect(seen).toEqual([
      "Background",
      "Sources",
      "Timeline",
      "This page 2",
      "Timeline",
      "This page 2",
      "Timeline",
    ]);
    expect(root.querySelectorAll("[role=tab][tabindex='0']")).toHaveLength(1);
  });

  it.each(["This page 2", "Background", "Sources", "Timeline"])(
    "have nothing axe objects to: %s",
    async (tab) => {
      const root = await open();
      await click(root, tab);
      expect(panel(root).length).toBeGreaterThan(50);
      await expectAccessible(root);
    },
  );
});

describe("background", () => {
  it("opens from a name on the page, leads on to related names, and back", async () => {
    const root = await open();
    await click(root, "Background: Sanae Takaichi");
    expect(root.querySelector(".entity-head h2")?.textContent).toBe("Sanae Takaichi");
    expect(document.activeElement).toBe(root.querySelector(".entity-head h2"));
    await expectAccessible(root);
    const [relation] = library.relationsOf("sanae-takaichi");
    const other = root.querySelector<HTMLButtonElement>(".relation");
    if (!relation || !other) throw new Error("She has relations.");
    await click(root, (other.textContent ?? "").trim());
    expect(root.querySelector(".entity-head h2")?.textContent).toBe(relation.entity.names.en);
    await click(root, "Back to Sanae Takaichi");
    expect(root.querySelector(".entity-head h2")?.textContent).toBe("Sanae Takaichi");
    await click(root, "Back to This page");
    expect(selectedTab(root)).toBe("This page 2");
  });

  it("leads back to where in a list a name was followed", async () => {
    const root = await open();
    await click(root, "Background");
    const list = root.querySelector("[role=tabpanel]") as HTMLElement;
    list.scrollTop = 140;
    await click(root, /^Sanae Takaichi/);
    expect(root.querySelector("[role=tabpanel]")?.scrollTop).toBe(0);
    await click(root, "All background");
    expect(root.querySelector(".entity-head")).toBeNull();
    expect(root.querySelector("[role=tabpanel]")?.scrollTop).toBe(140);
    // Whoever chooses a tab begins at its top.
    await click(root, "Timeline");
    await click(root, "Background");
    expect(root.querySelector("[role=tabpanel]")?.scrollTop).toBe(0);
  });

  it("leads back to the page from a fact that was opened there", async () => {
    actions.onReadPage.mockResolvedValueOnce(aboutTheDeal);
    const root = await open();
    await click(root, "What it reports");
    const fact = () => root.querySelector(".compared-fact-text");
    await vi.waitFor(() => expect(fact()).not.toBeNull());
    await click(root, fact()?.textContent ?? "");
    expect(selectedTab(root)).toBe("Sources");
    await expectAccessible(root);
    await click(root, "Back to This page");
    expect(selectedTab(root)).toBe("This page 2");
  });

  it("leads back to what a page reports as it was left: what was unfolded there still is", async () => {
    actions.onReadPage.mockResolvedValue(aboutTheDeal);
    const root = await open();
    await click(root, "What it reports");
    const section = (kind: string) => root.querySelector<HTMLDetailsElement>(`[data-kind=${kind}]`);
    const unfolded = () => ["reported", "not-found", "later"].map((kind) => section(kind)?.open);
    await vi.waitFor(() => expect(unfolded()).toEqual([true, true, false]));
    for (const kind of ["not-found", "later"]) {
      const section = root.querySelector<HTMLDetailsElement>(`[data-kind=${kind}]`);
      const toggled = new Promise((resolve) => section?.addEventListener("toggle", resolve, { once: true }));
      section?.querySelector("summary")?.click();
      await toggled;
    }
    await click(root, section("later")?.querySelector(".compared-fact-text")?.textContent ?? "");
    expect(selectedTab(root)).toBe("Sources");
    await click(root, "Back to This page");
    await vi.waitFor(() => expect(unfolded()).toEqual([true, false, true]));
    // Whoever chooses a tab begins anew.
    await click(root, "Background");
    await click(root, "This page 2");
    await vi.waitFor(() => expect(unfolded()).toEqual([true, true, false]));
    actions.onReadPage.mockReset();
  });

  it("leads back to a name on the page at the mention the reader had got to", async () => {
    const state = pageState([0.1, 0.2, 0.3].map((position) => mention("sanae-takaichi", position)));
    const root = await open({ kind: "answering", state });
    for (const _ of "12") await click(root, /^Sanae Takaichi/);
    await click(root, "Background: Sanae Takaichi");
    await click(root, "Back to This page");
    expect(find(root, /^Sanae Takaichi/).textContent).toContain("2 of 3");
    await click(root, /^Sanae Takaichi/);
    expect(actions.onJump).toHaveBeenLastCalledWith(2);
    // Another page begins anew.
    await draw({ kind: "looking" });
    await draw({ kind: "answering", state: { ...state, title: "Another page" } });
    expect(find(root, /^Sanae Takaichi/).textContent).toContain("3×");
  });

  it("leads back to facts as they were left: in full, and with what was opened", async () => {
    const root = await open();
    await click(root, "Sources");
    await click(root, "In full");
    const opened = () =>
      [...root.querySelectorAll(".fact-head[aria-expanded=true] .fact-text")].map((one) => one.textContent);
    const name = root.querySelectorAll(".fact-text")[2]?.textContent ?? "";
    await click(root, new RegExp(`^${RegExp.escape(name)}`));
    expect(opened()).toEqual([name]);
    const entity = root.querySelector<HTMLElement>(".fact-entities button");
    await click(root, entity?.textContent ?? "");
    expect(root.querySelector(".entity-head h2")?.textContent).toBe(entity?.textContent);
    await click(root, "Back to Sources");
    expect(opened()).toEqual([name]);
  });

  it("leads back to a name whose connections were unfolded as a list: they still are", async () => {
    const root = await open(annotated, { entity: "sanae-takaichi" });
    const list = () => root.querySelector<HTMLDetailsElement>(".relation-list");
    expect(list()?.open).toBe(false);
    const toggled = new Promise((resolve) => list()?.addEventListener("toggle", resolve, { once: true }));
    list()?.querySelector("summary")?.click();
    await toggled;
    await click(root, (list()?.querySelector(".relation")?.textContent ?? "").trim());
    expect(list()?.open).toBe(false);
    await click(root, "Back to Sanae Takaichi");
    expect(list()?.open).toBe(true);
  });

  it("opens no fact because of what a pack calls it", async () => {
    const facts = library.facts.slice(0, 1).map((fact) => ({ ...fact, id: "view" }));
    const root = await open(annotated, { library: { ...library, facts } });
    await click(root, "Sources");
    await click(root, "In full");
    expect(root.querySelectorAll(".fact")).toHaveLength(1);
    expect(root.querySelector(".fact-versions")).toBeNull();
  });

  it("says once what topic and kind are called alike", async () => {
    const root = await open(annotated, { entity: "takaichi-government" });
    expect(root.querySelector(".entity-kicker")?.textContent?.trim()).toBe("Government");
  });

  it("can begin with an entity", async () => {
    const root = await open(annotated, { entity: "nato" });
    expect(root.querySelector(".entity-head h2")?.textContent).toBe("NATO");
  });
});

describe("search", () => {
  /** Each reader reads everything anew before it finds anything: on a busy machine, more than a second of work. */
  const found = (look: () => void) => vi.waitFor(look, { timeout: 10_000 });

  it("can be what a view begins with, and goes as any other does", async () => {
    const root = await open(annotated, { words: "rice" });
    expect(searchField(root).value).toBe("rice");
    await found(() => expect(root.querySelector("[role=option]")).not.toBeNull());
    await press(searchField(root), "Escape");
    expect(selectedTab(root)).toContain("This page");
  });

  it.each([
    ["takaichi", "Sanae Takaichi"],
    ["Takaïchi", "Sanae Takaichi"],
    ["takaichy", "Sanae Takaichi"],
    ["高市", "Sanae Takaichi"],
    ["다카이치", "Sanae Takaichi"],
    ["ＮＡＴＯ", "NATO"],
    ["soyb", "US soybeans"],
  ])("finds %s", async (query, name) => {
    const root = await open();
    const field = searchField(root);
    await type(field, query);
    await found(() => expect(root.querySelector("[role=option]")?.textContent).toContain(name));
    await expectAccessible(root);
    await press(field, "Enter");
    expect(root.querySelector(".entity-head h2")?.textContent).toContain(name);
    expect(field.value).toBe("");
  });

  it("moves with the arrow keys, and Escape gives the view back", async () => {
    const root = await open();
    const field = searchField(root);
    await type(field, "japan");
    await found(() => expect(root.querySelectorAll("[role=option]").length).toBeGreaterThan(2));
    await press(field, "ArrowDown");
    const active = root.querySelector("[role=option][aria-selected=true]");
    expect(active?.id).toBe(field.getAttribute("aria-activedescendant"));
    await press(field, "Escape");
    expect(root.querySelector("[role=tablist]")).not.toBeNull();
  });

  it("goes on in the list for who tabs there", async () => {
    const root = await open();
    await type(searchField(root), "japan");
    await found(() => expect(root.querySelectorAll("[role=option]").length).toBeGreaterThan(2));
    const list = root.querySelector<HTMLElement>("[role=listbox]");
    if (!list) throw new Error("There is a list.");
    await press(list, "ArrowDown");
    const second = root.querySelectorAll("[role=option]")[1];
    expect(list.getAttribute("aria-activedescendant")).toBe(second?.id);
    await expectAccessible(root);
    await press(list, "Enter");
    expect(root.querySelector("[role=listbox]")).toBeNull();
    expect(root.querySelector(".entity-head")).not.toBeNull();
  });

  it("is cleared by a button, which is there while something is", async () => {
    const root = await open();
    const field = searchField(root);
    const clearing = () => root.querySelector("[aria-label='Clear the search']");
    expect(clearing()).toBeNull();
    await type(field, "zzzz qqqq");
    await found(() => expect(root.textContent).toContain("Nothing found"));
    await expectAccessible(root);
    await click(root, "Clear the search");
    expect([field.value, clearing()]).toEqual(["", null]);
    expect(root.querySelector("[role=tablist]")).not.toBeNull();
    expect(document.activeElement).toBe(field);
  });

  it("opens the timeline at the event it found, and at its top when asked for again", async () => {
    // jsdom has no layout to scroll in.
    const seen = vi.fn<() => void>();
    Element.prototype.scrollIntoView = seen;
    const event = library.timeline.at(-3);
    const root = await open();
    const field = searchField(root);
    if (!event) throw new Error("There are dates.");
    const text = localize(event.text, "en");
    await type(field, text);
    const hit = () =>
      [...root.querySelectorAll(".search-hit")].find(({ textContent }) => textContent?.endsWith(text));
    await found(() => expect(hit()).toBeDefined());
    seen.mockClear();
    await click(root, hit()?.textContent ?? "");
    const place = root.querySelector(`#event-${event.id}`);
    expect(document.activeElement).toBe(place);
    expect(seen.mock.contexts).toEqual([place]);
    await click(root, "Background");
    seen.mockClear();
    await click(root, "Timeline");
    expect(seen).not.toHaveBeenCalled();
  });

  /** Opens a hit further down, and says which list it stood in. */
  async function openThirdHit(root: HTMLElement): Promise<string | undefined> {
    const field = searchField(root);
    await type(field, "japan");
    await found(() => expect(root.querySelectorAll("[role=option]").length).toBeGreaterThan(2));
    field.focus();
    await press(field, "ArrowDown");
    await press(field, "ArrowDown");
    const hit = root.querySelector("[role=option][aria-selected=true]")?.textContent;
    await press(field, "Enter");
    expect(root.querySelector("[role=listbox]")).toBeNull();
    return hit;
  }

  it.each(["Escape", "button"])("is come back to from a hit as it was left, by %s", async (way) => {
    const root = await open();
    const hit = await openThirdHit(root);
    await expectAccessible(root);
    if (way === "Escape") await press(document.body, "Escape");
    else await click(root, "Back to what was found for “japan”");
    const active = root.querySelector("[role=option][aria-selected=true]");
    expect([searchField(root).value, active?.textContent]).toEqual(["japan", hit]);
    expect(document.activeElement).toBe(searchField(root));
    await press(searchField(root), "Escape");
    expect([searchField(root).value, selectedTab(root)]).toEqual(["", "Background"]);
    expect(root.querySelector(".reader-back")).toBeNull();
  });

  it("is not come back to once the reader has gone elsewhere", async () => {
    const root = await open();
    await openThirdHit(root);
    await click(root, "Timeline");
    expect(root.querySelector(".reader-back")).toBeNull();
    await press(document.body, "Escape");
    expect(root.querySelector("[role=listbox]")).toBeNull();
  });

  it("leads back to the tab that a name was followed from, whatever was read in others before", async () => {
    const root = await open();
    const field = searchField(root);
    await type(field, "soyb");
    await found(() => expect(root.querySelector("[role=option]")).not.toBeNull());
    await press(field, "Enter");
    const event = library.timeline.at(-3);
    const text = localize(event?.text ?? "", "en");
    await type(field, text);
    const hit = () =>
      [...root.querySelectorAll<HTMLElement>(".search-hit")].find((one) => one.textContent?.endsWith(text));
    await found(() => expect(hit()).toBeDefined());
    await click(root, hit()?.textContent ?? "");
    await click(root.querySelector(`#event-${event?.id}`) as Element, /./);
    expect(selectedTab(root)).toBe("Background");
    await click(root, "Back to Timeline");
    expect(selectedTab(root)).toBe("Timeline");
  });

  it("stays while a source it found is read", async () => {
    const root = await open();
    await type(searchField(root), "Reuters");
    const source = () =>
      [...root.querySelectorAll<HTMLElement>("[role=group]")].find((group) =>
        group.textContent?.startsWith("Sources"),
      );
    await found(() => expect(source()).toBeDefined());
    await click(source() as HTMLElement, /Reuters/);
    expect(actions.onOpenSource).toHaveBeenCalledOnce();
    expect([searchField(root).value, root.querySelector("[role=listbox]") !== null]).toEqual([
      "Reuters",
      true,
    ]);
  });

  it("says so where nothing is found", async () => {
    const root = await open();
    const field = searchField(root);
    await type(field, "zzzz qqqq");
    await found(() => expect(root.textContent).toContain("Nothing found for “zzzz qqqq”"));
  });
});

describe("the timeline beside pages that come and go", () => {
  const reading = (date: string | null): PageReading => ({ passages: [], date });
  const titled = (title: string): TabView => ({
    kind: "answering",
    state: { ...pageState([mention("sanae-takaichi", 0.1)]), title },
  });
  const isDayShown = (root: HTMLElement) => root.querySelector("[data-kind=page]") !== null;

  it("shows the day of the page in front, not of one before", async () => {
    actions.onReadPage.mockResolvedValueOnce(reading("2025-10-22"));
    const root = await open(titled("One"));
    await click(root, "Timeline");
    expect(isDayShown(root)).toBe(true);
    actions.onReadPage.mockResolvedValueOnce(reading(null));
    await draw(titled("Another"));
    expect(isDayShown(root)).toBe(false);
    actions.onReadPage.mockResolvedValueOnce(reading("2025-10-28"));
    await draw(titled("A third"));
    expect(isDayShown(root)).toBe(true);
    await draw({ kind: "silent", reason: "browser-page" });
    expect(isDayShown(root)).toBe(false);
  });

  it("shows no day that a page before has told late", async () => {
    const late = Promise.withResolvers<PageReading | null>();
    actions.onReadPage.mockReturnValueOnce(late.promise);
    const root = await open(titled("One"));
    await click(root, "Timeline");
    await draw(titled("Another"));
    late.resolve(reading("2025-10-22"));
    await new Promise((resolve) => setTimeout(resolve, 20));
    await draw(titled("Another"));
    expect(isDayShown(root)).toBe(false);
  });
});

describe("on a page where nothing can be marked", () => {
  it("says why and is still a reader of everything", async () => {
    const root = await open({ kind: "silent", reason: "browser-page" });
    expect(panel(root)).toContain("This page belongs to the browser");
    await expectAccessible(root);
    await click(root, "Sources");
    expect(root.querySelectorAll(".matrix-row").length).toBeGreaterThan(10);
  });

  it("leads to each topic it knows", async () => {
    // jsdom has no layout to scroll in.
    const seen = vi.fn<() => void>();
    Element.prototype.scrollIntoView = seen;
    const root = await open({ kind: "silent", reason: "browser-page" });
    await click(root, "Defense");
    const heading = document.activeElement;
    expect([heading?.tagName, heading?.textContent]).toEqual(["H2", "Defense"]);
    expect(seen.mock.contexts).toEqual([heading]);
    seen.mockClear();
    await click(root, "This page");
    await click(root, "Background");
    expect(seen).not.toHaveBeenCalled();
  });
});

describe("where a reader has switched things off", () => {
  it("brings back a topic of the page right there", async () => {
    const root = await open({ kind: "answering", state: pageState([]) }, { topicsOff: ["defense"] });
    expect(panel(root)).toContain("Nothing is left to show");
    await click(root, /^Mark Defense/);
    expect(actions.onTopicSwitch).toHaveBeenCalledWith("defense", true);
    await expectAccessible(root);
  });

  it("says in every tab that no pack is on, and leads to the options", async () => {
    const root = await open(
      { kind: "answering", state: pageState([], "nothing-found") },
      { library: createLibrary([]) },
    );
    for (const tab of ["This page", "Background", "Sources", "Timeline"]) {
      await click(root, tab);
      expect(panel(root)).toContain("No pack is switched on");
    }
    await click(root, "Open the options");
    expect(actions.onOpenOptions).toHaveBeenCalledOnce();
  });
});
