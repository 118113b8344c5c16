import { parseArgs } from "node:util";
import { compileGazetteer } from "../annotator/gazetteer/compile.ts";
import { type Engine, openEngine } from "../annotator/page/engine.ts";
import { type Problem, problemLine } from "../data/problem.ts";
import { bundledName, oneLine, readPack } from "./pack/open-pack.ts";
import { readInput, UnreadableInput } from "./scan/input.ts";
import { humanReport, type ScanResult } from "./scan/report.ts";
import { scanPlainText } from "./scan/scan-plain-text.ts";

const usage = `Usage: npm run --silent scan -- [--json] [--pack FILE] FILE...

Finds what Sidelight would mark in saved pages (.html) and plain text (.txt, or - for standard input).
  --json        one JSON object per file and line
  --pack FILE   use this pack instead of the bundled one`;

const unreadable = 2;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const command = readCommand(args);
  if (typeof command === "string") return fail(command);
  if (command.help) {
    console.log(usage);
    return 0;
  }
  if (command.files.length === 0)
    return fail("name at least one file to scan (.html, .txt, or - for standard input)");
  const result = await readPack(command.pack);
  if (!result.ok) return fail(refusal(command.pack ?? bundledName, result.problems));
  const engine = openEngine(compileGazetteer([result.pack]));
  let exitCode = 0;
  for (const file of command.files) {
    const found = await scan(file, engine);
    if (typeof found === "string") exitCode = fail(found);
    else console.log(command.json ? JSON.stringify(found) : humanReport(found));
  }
  return exitCode;
}

type Command = { json: boolean; help: boolean; pack: string | undefined; files: string[] };

function readCommand(args: readonly string[]): Command | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: "boolean" }, pack: { type: "string" }, help: { type: "boolean", short: "h" } },
    });
    // As of a variable in a script that holds nothing.
    if (values.pack === "" || positionals.includes("")) return "the name of a file is empty";
    return { json: values.json === true, help: values.help === true, pack: values.pack, files: positionals };
  } catch (error) {
    return `${error instanceof Error ? error.message.replaceAll("\n", " ") : String(error)}`;
  }
}

/** One line, whatever is wrong with a pack. */
function refusal(name: string, [first, ...others]: readonly Problem[]): string {
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
    const { scanHtml } = await import("./scan/scan-html.ts");
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
