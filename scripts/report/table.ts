import type { Figures } from "./figures.ts";
import type { Form } from "./suites.ts";

type Counts = Figures["counts"];

type Row = {
  suite: string;
  what: string;
  /** What the figures of all browsers say, or null where there is nothing to say: then the cell stays as it is. */
  cell(perBrowser: readonly Counts[]): string | null;
  /** Measured, and so a little different each time. */
  isMeasured?: true;
};

const rows: readonly Row[] = [
  {
    suite: "pages",
    what: "pages compared with and without Sidelight: tree, layout, selection, copy, search, print",
    cell: alike(({ saved = 0, own = 0 }) => (saved > 0 ? `${saved} of real sites, ${own} of our own` : null)),
  },
  { suite: "hostile pages", what: "hostile pages", cell: alike(({ pages = 0 }) => number(pages)) },
  {
    suite: "faults",
    what: "faults: background, updates, storage, clock, network",
    cell: alike(({ cases = 0 }) => number(cases)),
  },
  {
    suite: "fuzz",
    what: "fuzz cases: packs, backups, messages, settings, texts, trees",
    cell: (perBrowser) => number(total(perBrowser, "cases")),
  },
  {
    suite: "soak",
    what: "soak: growth of page, card and background in Chromium",
    cell: ([counts]) => (counts ? sayGrowth(counts) : null),
    isMeasured: true,
  },
  {
    suite: "requests",
    what: "requests observed",
    cell: (perBrowser) =>
      `${number(total(perBrowser, "seen"))}, ${number(total(perBrowser, "ours"))} of them ours`,
    isMeasured: true,
  },
];

const columns: readonly [title: string, form: Form][] = [
  ["in every run", "short"],
  ["in full", "full"],
];

const begin = "<!-- npm run report writes this table -->\n";
const end = "<!-- end of the table -->";

/** The text with the table's cells filled for which there are figures; the other cells stay as they are. */
export function withFigures(text: string, figures: readonly Figures[]): string {
  const known = cellsIn(text);
  for (const [place, cell] of cellsOf(figures)) known.set(place, cell);
  const lines = rows.map(({ what }) => [
    what,
    ...columns.map(([, form]) => known.get(`${what} ${form}`) ?? ""),
  ]);
  const [before, after] = [text.indexOf(begin) + begin.length, text.indexOf(end)];
  return `${text.slice(0, before)}\n${asTable([["what", ...columns.map(([title]) => title)], ...lines])}\n${text.slice(after)}`;
}

/** Where the text says something else than the figures do, of those that are the same in every run. */
export function differences(text: string, figures: readonly Figures[]): string[] {
  const known = cellsIn(text);
  const measured = rows.filter(({ isMeasured }) => isMeasured).map(({ what }) => what);
  return [...cellsOf(figures)]
    .filter(([place, cell]) => known.get(place) !== cell && !measured.some((what) => place.startsWith(what)))
    .map(([place, cell]) => `${place}: “${known.get(place) ?? ""}”, and the run says “${cell}”`);
}

/** By row and form. */
function cellsOf(figures: readonly Figures[]): Map<string, string> {
  const cells = new Map<string, string>();
  for (const { suite, what, cell } of rows) {
    for (const [, form] of columns) {
      const counts = figures
        .filter((each) => each.suite === suite && each.form === form)
        .map((each) => each.counts);
      const said = counts.length > 0 ? cell(counts) : null;
      if (said) cells.set(`${what} ${form}`, said);
    }
  }
  return cells;
}

function cellsIn(text: string): Map<string, string> {
  const lines = text.slice(text.indexOf(begin), text.indexOf(end)).split("\n");
  const cells = lines.map((line) => line.split("|").map((cell) => cell.trim()));
  return new Map(
    cells.flatMap(([, what = "", ...rest]) =>
      columns.map(([, form], at) => [`${what} ${form}`, rest[at] ?? ""] as const),
    ),
  );
}

/** What holds for each browser alike; where it does not, that is for the eye to see. */
function alike(say: (counts: Counts) => string | null): Row["cell"] {
  return (perBrowser) => {
    const said = new Set(perBrowser.map(say).filter((cell) => cell !== null));
    return said.size > 0 ? [...said].join(" and ") : null;
  };
}

function total(perBrowser: readonly Counts[], name: string): number {
  return perBrowser.reduce((sum, counts) => sum + (counts[name] ?? 0), 0);
}

function number(count: number): string {
  return count.toLocaleString("en");
}

function asTable(lines: readonly string[][]): string {
  const [head = []] = lines;
  const widths = head.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  const row = (line: readonly string[]) =>
    `| ${line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |\n`;
  const [, ...rest] = lines;
  return [row(head), row(widths.map((width) => "-".repeat(width))), ...rest.map(row)].join("");
}

function sayGrowth({ loads = 0, hovers = 0, ...growth }: Counts): string {
  const parts = Object.entries(growth).map(
    ([what, percent]) => `${what} ${percent > 0 ? "+" : ""}${percent} %`,
  );
  return `${number(loads)} loads, ${number(hovers)} hovers: ${parts.join(", ")}`;
}
