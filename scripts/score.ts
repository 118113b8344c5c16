/**
 * `npm run score`: how well the engine finds the labelled mentions of tests/gold (or of another folder of the same
 * shape). Strict: same entity and same span.
 */
import { fileURLToPath } from "node:url";
import { readArguments } from "./command/read-arguments.ts";
import { readGold, UnreadableGold } from "./score/gold.ts";
import { measure } from "./score/measure.ts";
import { scoreReport } from "./score/report.ts";
import { spanFinder } from "./score/span-finder.ts";

const usage = `Usage: npm run score -- [--json] [FOLDER]

Measures the engine against the texts with known answers in tests/gold, or in a folder of the same shape.
  --json  prints the figures as JSON`;

const { values, words } = readArguments({ usage, options: { json: { type: "boolean" } }, words: 1 });
const folder = words[0] ?? fileURLToPath(new URL("../tests/gold", import.meta.url));
try {
  const score = measure(readGold(folder), spanFinder());
  console.log(values.json ? JSON.stringify(score, null, 2) : scoreReport(score));
} catch (error) {
  if (!(error instanceof UnreadableGold)) throw error;
  console.error(`${folder}: ${error.message}`);
  process.exitCode = 1;
}
