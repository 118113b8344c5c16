/** A line of the benchmark's report: one figure, and the bar it is held to, where there is one. */
export type Row = {
  what: string;
  value: number;
  unit: string;
  bar?: Bar;
  note?: string;
};

export type Bar = { most: number } | { least: number };

export type Section = { title: string; notes: readonly string[]; rows: readonly Row[] };

/** Whether a figure keeps to its bar; undefined where it has none. */
export function isHeld({ value, bar }: Row): boolean | undefined {
  if (!bar) return undefined;
  return "most" in bar ? value <= bar.most : value >= bar.least;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** A section as lines of text: what, figure, unit, and what became of the bar. */
export function tableOf({ title, notes, rows }: Section): string {
  const width = Math.max(...rows.map(({ what }) => what.length)) + 2;
  const lines = rows.map((row) => {
    const figure = `${row.what.padEnd(width)}${written(row.value).padStart(10)} ${row.unit.padEnd(12)}`;
    return `  ${figure}${[verdict(row), row.note].filter(Boolean).join("  ")}`.trimEnd();
  });
  return [title, ...notes.map((note) => `  ${note}`), ...lines].join("\n");
}

function verdict(row: Row): string {
  const { bar } = row;
  if (!bar) return "";
  const wanted = "most" in bar ? `at most ${bar.most}` : `at least ${bar.least}`;
  return `${isHeld(row) ? "✓" : "✗"} ${wanted}`;
}

function written(value: number): string {
  if (!Number.isFinite(value)) return "–";
  const digits = Math.abs(value) >= 1000 ? 0 : Math.abs(value) >= 100 ? 1 : Math.abs(value) >= 1 ? 2 : 3;
  return value.toFixed(digits);
}
