import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { BrowserName } from "../browser/session.ts";
import type { Form } from "./suites.ts";

/**
 * What a suite of the test run has counted. Each suite writes its own file, so that suites know nothing of each other
 * and a table is made from what was really run.
 */
export type Figures = {
  suite: string;
  form: Form;
  /** Absent where the suite has no browser. */
  browser?: BrowserName;
  counts: Record<string, number>;
};

const folder = new URL("../../.reports/figures/", import.meta.url);

/** Writes figures into the report; `part` tells files of one suite apart where several write. */
export function writeFigures(figures: Figures, part = ""): void {
  mkdirSync(folder, { recursive: true });
  const name = [figures.suite, figures.browser, part].filter(Boolean).join("-");
  const file = `${name.replaceAll(/[^\p{L}\p{N}]+/gu, "-").toLowerCase()}.json`;
  writeFileSync(new URL(file, folder), `${JSON.stringify(figures, null, 2)}\n`);
}

/** The report of the last run: figures of a suite and browser are added up, whoever wrote them. */
export function readFigures(): Figures[] {
  const files = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  const written = files.map((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Figures);
  return [...Map.groupBy(written, ({ suite, browser = "" }) => `${suite} ${browser}`).values()].map(addUp);
}

function addUp(parts: readonly Figures[]): Figures {
  const [first] = parts;
  if (!first) throw new RangeError("There is nothing to add up.");
  const counts: Record<string, number> = {};
  for (const part of parts) {
    for (const [name, count] of Object.entries(part.counts)) counts[name] = (counts[name] ?? 0) + count;
  }
  return { ...first, form: parts.every(({ form }) => form === "full") ? "full" : "short", counts };
}
