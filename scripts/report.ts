/**
 * `npm run report [-- --check]`: puts what the last test run has counted into the README's table. With `--check` it
 * changes nothing and fails where the README says something else; figures that are measured may differ.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readFigures } from "./report/figures.ts";
import { differences, withFigures } from "./report/table.ts";

const { values } = parseArgs({ options: { check: { type: "boolean" } } });
const file = new URL("../README.md", import.meta.url);
const readme = readFileSync(file, "utf8");
const figures = readFigures();

if (values.check) {
  const differing = differences(readme, figures);
  for (const each of differing) console.error(`README.md, ${each}. \`npm run report\` writes it.`);
  process.exitCode = differing.length > 0 ? 1 : 0;
} else if (figures.length === 0) {
  console.error("There are no figures: `npm test` makes those of every run, `npm run test:full` all.");
  process.exitCode = 1;
} else {
  writeFileSync(file, withFigures(readme, figures));
}
