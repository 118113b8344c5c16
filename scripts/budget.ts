/** Weighs the built bundles against `budgets.json`; exit 1 where one is too heavy. */
import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import budgets from "../budgets.json" with { type: "json" };
import { buildOf } from "./browser/launch.ts";

let tooHeavy = false;

for (const folder of Object.values(buildOf)) {
  const build = new URL(`../.output/${folder}/`, import.meta.url);
  console.log(folder);
  for (const [file, budget] of Object.entries(budgets)) {
    if (typeof budget !== "number") continue;
    if (!existsSync(new URL(file, build))) {
      console.log(`  ${file.padEnd(28)} missing`);
      tooHeavy = true;
      continue;
    }
    const weight = weigh(build, file) / 1000;
    const isOver = weight > budget;
    tooHeavy ||= isOver;
    console.log(
      `  ${file.padEnd(28)} ${weight.toFixed(1).padStart(6)} of ${budget} kB${isOver ? "  TOO HEAVY" : ""}`,
    );
  }
}

process.exitCode = tooHeavy ? 1 : 0;

function weigh(build: URL, file: string): number {
  return filesOf(build, file).reduce(
    (sum, name) => sum + gzipSync(readFileSync(new URL(name, build))).length,
    0,
  );
}

/** A page's scripts and styles, with the modules they import at once; the dataset is left out. */
function filesOf(build: URL, file: string): string[] {
  if (!file.endsWith(".html")) return [file];
  const page = readFileSync(new URL(file, build), "utf8");
  const found = new Set(
    [...page.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? ""),
  );
  for (const name of found) {
    if (!name.endsWith(".js")) continue;
    const folder = new URL(name, build);
    for (const [, path = ""] of readFileSync(folder, "utf8").matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/g)) {
      found.add(new URL(path, folder).href.slice(build.href.length));
    }
  }
  return [...found].filter((name) => !name.includes("dataset"));
}
