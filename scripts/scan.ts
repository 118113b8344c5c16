import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { compileGazetteer } from "../annotator/gazetteer/compile.ts";
import { type Engine, openEngine } from "../annotator/page/engine.ts";
import { bundledPack } from "../data/bundled.ts";
import type { Pack } from "../data/format/pack.ts";
import { type PackResult, parsePack, parsePackText } from "../data/parse-pack.ts";
import { problemLine } from "../data/problem.ts";
import { readInput, UnreadableInput } from "./scan/input.ts";
import { humanReport, type ScanResult } from "./scan/report.ts";
import { scanHtml } from "./scan/scan-html.ts";
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
  const pack =
    command.pack === undefined ? openPack("bundled pack", parsePack(bundledPack)) : readPack(command.pack);
  if (typeof pack === "string") return fail(pack);
  const engine = openEngine(compileGazetteer([pack]));
  let exitCode = 0;
  for (const file of command.files) {
    const result = await scan(file, engine);
    if (typeof result === "string") exitCode = fail(result);
    else console.log(command.json ? JSON.stringify(result) : humanReport(result));
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
    return { json: values.json === true, help: values.help === true, pack: values.pack, files: positionals };
  } catch (error) {
    return `${error instanceof Error ? error.message.replaceAll("\n", " ") : String(error)}`;
  }
}

function readPack(file: string): Pack | string {
  try {
    return openPack(file, parsePackText(readFileSync(file, "utf8")));
  } catch (error) {
    return `${file}: the pack cannot be read (${reasonOf(error)})`;
  }
}

function openPack(name: string, result: PackResult): Pack | string {
  if (result.ok) return result.pack;
  const [first] = result.problems;
  const more =
    result.problems.length > 1
      ? ` (and ${result.problems.length - 1} more: see “npm run pack -- check”)`
      : "";
  return `${name}: ${first ? problemLine(first) : "not a pack"}${more}`;
}

async function scan(file: string, engine: Engine): Promise<ScanResult | string> {
  try {
    const input = await readInput(file);
    return {
      file,
      ...(input.kind === "html" ? scanHtml(input.text, engine) : scanPlainText(input.text, engine.gazetteer)),
    };
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
