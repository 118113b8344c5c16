/** Weighs the built bundles against `budgets.json`; exit 1 where one is too heavy, missing, or has no budget. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import budgets from "../budgets.json" with { type: "json" };
import { buildFolder } from "./browser/launch.ts";
import { browserNames } from "./browser/session.ts";
import { readArguments } from "./command/read-arguments.ts";

readArguments({
  usage: "Usage: npm run budget\n\nWeighs the built files of both browsers against budgets.json.",
});

const { $comment, ...ofParts } = budgets;
const limits = new Map(Object.entries(ofParts));
const buildCommand = { chromium: "build", firefox: "build:firefox" };
let isHeld = true;

for (const browser of browserNames) {
  const build = buildFolder(browser);
  if (!existsSync(build)) {
    console.error(
      `There is no build for ${browser} to weigh: \`npm run ${buildCommand[browser]}\` makes it.`,
    );
    isHeld = false;
    continue;
  }
  const weights = weigh(build);
  console.log(browser);
  for (const part of new Set([...limits.keys(), ...weights.keys()])) {
    const limit = limits.get(part);
    const weight = weights.get(part);
    const verdict = judge(weight, limit);
    isHeld &&= !verdict;
    console.log(
      `  ${part.padEnd(28)} ${(weight ?? 0).toFixed(1).padStart(6)} of ${limit ?? "?"} kB  ${verdict}`.trimEnd(),
    );
  }
}

process.exitCode = isHeld ? 0 : 1;

function judge(weight: number | undefined, limit: number | undefined): string {
  if (weight === undefined) return "MISSING";
  if (limit === undefined) return "HAS NO BUDGET";
  return weight > limit ? "TOO HEAVY" : "";
}

/** What each part of a build weighs in kB. Every script and style is in a part; pages share some. */
function weigh(build: string): Map<string, number> {
  const files = globSync("**/*.{html,js,css}", { cwd: build }).map((file) => file.replaceAll("\\", "/"));
  const parts = new Map<string, string[]>();
  for (const file of files) {
    if (file.endsWith(".html")) parts.set(file, loadedAtOnce(build, file));
    else if (isDataset(file)) parts.set("dataset", [file]);
    // The browser starts these by their names; chunks are asked for by others.
    else if (!/^(?:chunks|assets)\//.test(file)) parts.set(file, [file]);
  }
  const counted = new Set([...parts.values()].flat());
  parts.set(
    "chunks loaded later",
    files.filter((file) => !file.endsWith(".html") && !counted.has(file)),
  );
  const weightOf = (file: string) => gzipSync(readFileSync(`${build}/${file}`)).length / 1000;
  return new Map(
    [...parts].map(([part, files]) => [part, files.reduce((sum, file) => sum + weightOf(file), 0)]),
  );
}

/** A page's scripts and styles, with the modules they import at once; the dataset has a part of its own. */
function loadedAtOnce(build: string, page: string): string[] {
  const found = new Set(
    [...readFileSync(`${build}/${page}`, "utf8").matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(
      ([, name = ""]) => name,
    ),
  );
  for (const name of found) {
    if (!name.endsWith(".js")) continue;
    const code = readFileSync(`${build}/${name}`, "utf8");
    for (const [, path = ""] of code.matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/g))
      found.add(new URL(path, `file:///${name}`).pathname.slice(1));
  }
  return [...found].filter((name) => !isDataset(name));
}

function isDataset(file: string): boolean {
  return /^chunks\/dataset-/.test(file);
}
