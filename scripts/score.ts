/**
 * `npm run score [-- --json] [FOLDER]`: how well the engine finds the labelled mentions of tests/gold (or of
 * another folder of the same shape). Strict: same entity and same span.
 */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readGold } from "./score/gold.ts";
import { measure } from "./score/measure.ts";
import { scoreReport } from "./score/report.ts";
import { spanFinder } from "./score/span-finder.ts";

const { values, positionals } = parseArgs({ options: { json: { type: "boolean" } }, allowPositionals: true });
const folder = positionals[0] ?? fileURLToPath(new URL("../tests/gold", import.meta.url));
const score = measure(readGold(folder), spanFinder());
console.log(values.json ? JSON.stringify(score, null, 2) : scoreReport(score));
