// @vitest-environment jsdom
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Facts } from "../../../components/facts/facts.tsx";
import { type FactFilter, filterFacts, lastTold, noFilter } from "../../../components/facts/filter-facts.ts";
import { judgeAll } from "../../../components/facts/judge-all.ts";
import { sourceMatrix, voiceOf } from "../../../components/facts/source-matrix.ts";
import { expectAccessible } from "./accessible.ts";
import { click, library, press, show } from "./view.tsx";
import { readIn, windows } from "./windows.ts";

const judged = judgeAll(library);

describe("the matrix of facts and sources", () => {
  const matrix = sourceMatrix(judged, library, 9, "en");

  it("gives the sources that speak most a column, those of one story side by side", () => {
    expect(matrix.columns).toHaveLength(9);
    const cited = new Set(library.facts.flatMap(({ claims }) => claims.map(({ source }) => source)));
    expect(matrix.hidden).toBe(cited.size - 9);
    for (const { origin, sources } of matrix.groups) {
      if (origin) {
        expect(sources.length).toBeGreaterThan(1);
        for (const source of sources) expect(source.origins).toContain(origin.id);
      }
    }
    expect(matrix.groups.at(-1)?.origin).toBeNull();
  });

  it.each(["en", "ja"])("heads columns of one publisher so that they can be told apart (%s)", (language) => {
    const { columns } = sourceMatrix(judged, library, 15, language);
    const heads = columns.map(({ publisher }) => publisher);
    expect(heads).toEqual([...new Set(heads)]);
    expect(heads).toContain(
      language === "en" ? "Taipei Times, 23 Oct 2025" : "タイペイ・タイムズ、2025年10月23日",
    );
  });

  it("loses no voice: every source of a fact stands in a column or is counted", () => {
    for (const { judged: one, voices, others } of judged.map(matrix.rowOf)) {
      const sources = new Set(one.fact.claims.map(({ source }) => source));
      expect(voices.filter((voice) => voice !== null).length + others).toBe(sources.size);
    }
  });

  it("letters versions exactly where sources differ", () => {
    for (const one of judged) {
      const kinds = one.fact.claims.map(({ source }) => voiceOf(one, source)?.kind);
      expect(kinds.includes("version"), one.fact.id).toBe(one.agreement.status === "differs");
    }
  });
});

describe("filters", () => {
  it("narrow by name and by the day a fact was last told", () => {
    const facts = filterFacts(judged, { ...noFilter, entity: "nato" }, library, new Set());
    expect(facts.length).toBe(library.factsAbout("nato").length);
    const newer = filterFacts(judged, { ...noFilter, since: "2026-01-01" }, library, new Set());
    expect(newer.length).toBeGreaterThan(0);
    for (const { fact } of newer) expect(lastTold(fact, library) >= "2026-01-01").toBe(true);
  });
});

describe("the matrix on screen", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    document.body.style.fontSize = "";
  });

  async function open() {
    await show(null);
    return draw({ ...noFilter, topic: "summit" });
  }
  const draw = (filter: FactFilter) =>
    show(
      <Facts
        library={library}
        language="en"
        pageEntities={new Set()}
        filter={filter}
        onFilter={vi.fn()}
        openFact={null}
        onOpenEntity={vi.fn()}
      />,
    );
  const cells = (root: HTMLElement) => root.querySelectorAll<HTMLElement>("[data-cell][tabindex='0']");

  it("has one tab stop, follows the arrow keys, and opens a row by Enter", async () => {
    const root = await open();
    expect(cells(root)).toHaveLength(1);
    await press(cells(root)[0] as HTMLElement, "ArrowDown");
    await press(document.activeElement as HTMLElement, "ArrowRight");
    expect((document.activeElement as HTMLElement).dataset.cell).toBe("1 1");
    expect(cells(root)).toHaveLength(1);
    await press(document.activeElement as HTMLElement, "End", { ctrlKey: true });
    const rows = root.querySelectorAll(".matrix-row").length;
    expect((document.activeElement as HTMLElement).dataset.cell).toMatch(new RegExp(`^${rows - 1} [1-9]`));
    await press(document.activeElement as HTMLElement, "Enter");
    expect(root.querySelectorAll(".matrix-details .claim").length).toBeGreaterThan(0);
    await expectAccessible(root);
    await press(document.activeElement as HTMLElement, "Enter");
    expect(root.querySelector(".matrix-details")).toBeNull();
  });

  it("says of sources without a column what their number counts", async () => {
    const others = [...(await open()).querySelectorAll(".matrix-others")].filter((cell) => cell.textContent);
    expect(others.length).toBeGreaterThan(0);
    for (const cell of others)
      expect(cell.ariaLabel).toMatch(new RegExp(`^${cell.textContent?.slice(1)} others?$`));
  });

  it("keeps its tab stop where a filter takes the row away, and brings it back with the row", async () => {
    const root = await open();
    await press(cells(root)[0] as HTMLElement, "End", { ctrlKey: true });
    const last = cells(root)[0]?.dataset.cell;
    await draw({ ...noFilter, topic: "summit", onlyDifferences: true });
    const rows = root.querySelectorAll(".matrix-row").length;
    expect([...cells(root)].map(({ dataset }) => Number.parseInt(dataset.cell ?? "", 10))).toEqual([
      rows - 1,
    ]);
    await draw({ ...noFilter, topic: "summit" });
    expect(cells(root)[0]?.dataset.cell).toBe(last);
  });

  it("keeps its tab stop where fewer sources take the column away", async () => {
    const root = await open();
    await click(root, /^Show all /);
    await press(cells(root)[0] as HTMLElement, "End");
    await click(root, "Show the most frequent sources only");
    expect(cells(root)).toHaveLength(1);
  });

  it("has as many columns as fit, also once a reader has drawn the panel wider", async () => {
    vi.stubGlobal("innerWidth", 400);
    const root = await open();
    const columns = () => root.querySelectorAll(".matrix-sources th").length;
    const narrow = columns();
    vi.stubGlobal("innerWidth", 800);
    await act(() => void dispatchEvent(new Event("resize")));
    expect(columns()).toBeGreaterThan(narrow);
    vi.stubGlobal("innerWidth", 400);
    await act(() => void dispatchEvent(new Event("resize")));
    expect(columns()).toBe(narrow);
  });

  it("numbers its rows, an opened one among them, for only a part of them is drawn", async () => {
    const root = await open();
    const grid = root.querySelector("[role=grid]");
    const numbers = () => [...root.querySelectorAll("tr")].map((row) => Number(row.ariaRowIndex));
    const counted = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
    const facts = root.querySelectorAll(".matrix-row").length;
    expect(numbers()).toEqual(counted(facts + 2));
    expect(grid?.ariaRowCount).toBe(String(facts + 2));
    await press(cells(root)[0] as HTMLElement, "Enter");
    expect(numbers()).toEqual(counted(facts + 3));
    expect(grid?.ariaRowCount).toBe(String(facts + 3));
  });

  it("lets browsers count its columns: all of them are drawn", async () => {
    const root = await open();
    expect(root.querySelector("[role=grid]")?.ariaColCount).toBeNull();
    const widths = [...root.querySelectorAll(".matrix-row")].map(({ children }) => children.length);
    expect(new Set(widths).size).toBe(1);
  });

  it("brings a row into view, with its details, when it is opened, and not before", async () => {
    // jsdom has no layout to scroll in.
    const seen = vi.fn<() => void>();
    Element.prototype.scrollIntoView = seen;
    const root = await open();
    expect(seen).not.toHaveBeenCalled();
    root.querySelector<HTMLElement>(".matrix-row > td")?.click();
    await vi.waitFor(() => expect(seen).toHaveBeenCalledTimes(2));
    const [details, row] = seen.mock.contexts as unknown as HTMLElement[];
    expect(details?.closest(".matrix-details")).not.toBeNull();
    expect(row?.getAttribute("aria-expanded")).toBe("true");
  });

  it.each(windows)("comes first where its columns fit: $window", async ({ isNarrow, ...size }) => {
    readIn(size);
    const root = await open();
    expect(root.querySelector("[role=grid]") !== null).toBe(!isNarrow);
    await click(root, isNarrow ? "At a glance" : "In full");
    expect(root.querySelector("[role=grid]") !== null).toBe(isNarrow);
  });

  it("gives way to the facts in full", async () => {
    const root = await open();
    await click(root, "In full");
    expect(root.querySelector("[role=grid]")).toBeNull();
    expect(root.querySelectorAll(".fact").length).toBe(library.factsIn("summit").length);
    await expectAccessible(root);
  });
});
