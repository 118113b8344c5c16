/** `npm run report`: puts what the last test run has counted into the README's table, or compares the two. */
import { readFileSync, writeFileSync } from "node:fs";
import { readArguments } from "./command/read-arguments.ts";
import { readFigures } from "./report/figures.ts";
import { differences, withFigures } from "./report/table.ts";

const usage = `Usage: npm run report -- [--check]

Writes what the last test run has counted into the README's table.
  --check  changes nothing, and fails where the README says something else; what is measured may differ`;

const { values } = readArguments({ usage, options: { check: { type: "boolean" } } });
const file = new URL("../README.md", import.meta.url);
const readme = readFileSync(file, "utf8");
const figures = readFigures();

if (figures.length === 0) {
  console.error("There are no figures: `npm test` makes those of every run, `npm run test:full` all.");
  process.exitCode = 1;
} else if (values.check) {
  const differing = differences(readme, figures);
  for (const each of differing) console.error(`README.md, ${each}. \`npm run report\` writes it.`);
  process.exitCode = differing.length > 0 ? 1 : 0;
} else {
  writeFileSync(file, withFigures(readme, figures));
  console.log("README.md: the table has what the last run has counted");
}
