import { compileGazetteer } from "../../annotator/gazetteer/compile.ts";
import { type Engine, openEngine } from "../../annotator/page/engine.ts";
import { problemLine, type Told } from "../../data/packs/told.ts";
import { argumentsIn } from "../command/read-arguments.ts";
import { bundledName, oneLine, readPack } from "../pack/open-pack.ts";
import { readInput, UnreadableInput } from "./input.ts";
import { humanReport, type ScanResult } from "./report.ts";
import { scanPlainText } from "./scan-plain-text.ts";

const usage = `Usage: npm run --silent scan -- [--json] [--pack FILE] FILE...

Finds what Sidelight would mark in saved pages (.html) and plain text (.txt, or - for standard input).
  --json        one JSON object per file and line
  --pack FILE   use this pack instead of the bundled one`;

const options = { json: { type: "boolean" }, pack: { type: "string" } } as const;

const unreadable = 2;

/** Runs the command; answers the code to exit with. */
export async function runScan(args: readonly string[]): Promise<number> {
  const command = argumentsIn(args, { usage, options, words: Number.POSITIVE_INFINITY });
  if (command.kind === "refused") return fail(command.reason);
  if (command.kind === "help") {
    console.log(usage);
    return 0;
  }
  const { values, words: files } = command;
  if (files.length === 0)
    return fail("name at least one file to scan (.html, .txt, or - for standard input)");
  const result = await readPack(values.pack);
  if (!result.ok) return fail(refusal(values.pack ?? bundledName, result.problems));
  const engine = openEngine(compileGazetteer([result.pack]));
  let exitCode = 0;
  for (const file of files) {
    const found = await scan(file, engine);
    if (typeof found === "string") exitCode = fail(found);
    else console.log(values.json ? JSON.stringify(found) : humanReport(found));
  }
  return exitCode;
}

/** One line, whatever is wrong with a pack. */
function refusal(name: string, [first, ...others]: readonly Told[]): string {
  const line = first ? oneLine(problemLine(first)) : "not a pack";
  const more = others.length > 0 ? ` (and ${others.length} more: see “npm run pack -- check”)` : "";
  // Of a file that cannot be read, the problem names the file itself.
  return first?.path === name ? line + more : `${name}: ${line}${more}`;
}

async function scan(file: string, engine: Engine): Promise<ScanResult | string> {
  try {
    const input = await readInput(file);
    if (input.kind === "text") return { file, ...scanPlainText(input.text, engine.gazetteer) };
    // A parser of pages takes as long to load as all else; texts go without.
    const { scanHtml } = await import("./scan-html.ts");
    return { file, ...scanHtml(input.text, engine) };
  } catch (error) {
    if (error instanceof UnreadableInput) return `${file}: ${error.message}`;
    return `${file}: cannot be scanned (${reasonOf(error)})`;
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.message.split("\n")[0] ?? "unknown reason") : String(error);
}

function fail(message: string): number {
  console.error(`scan: ${message}`);
  return unreadable;
}
