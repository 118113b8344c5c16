/**
 * `npm run pack -- check [FILE...]`: says whether packs are valid; without a file, the bundled one.
 * Exit 0, or 1 with every problem on a line of its own: what is wrong, and what would be right.
 */
import type { Pack } from "../data/format/pack.ts";
import { type PackResult, parsePack } from "../data/parse-pack.ts";
import { problemLine } from "../data/problem.ts";
import { readPackFile } from "./pack/read-pack-file.ts";

const usage = "usage: npm run pack -- check [FILE...]";

async function main([command, ...files]: string[]): Promise<number> {
  if (command !== "check") {
    console.error(usage);
    return 1;
  }
  if (files.length === 0) {
    const { bundledPack } = await import("../data/bundled.ts");
    return report("the bundled pack", parsePack(bundledPack), false);
  }
  let exit = 0;
  for (const file of files) exit |= report(file, await readPackFile(file), files.length > 1);
  return exit;
}

function report(name: string, result: PackResult, isOneOfMany: boolean): 0 | 1 {
  if (result.ok) {
    console.log(`${name}: valid, ${contentsOf(result.pack)}`);
    return 0;
  }
  for (const problem of result.problems) {
    // JSON.parse quotes the text around an error as it stands, line breaks included.
    const line = problemLine(problem).replaceAll(/\s+/g, " ");
    console.error(isOneOfMany ? `${name}: ${line}` : line);
  }
  return 1;
}

function contentsOf(pack: Pack): string {
  const claims = pack.facts.reduce((sum, fact) => sum + fact.claims.length, 0);
  const forms = pack.entities.reduce((sum, entity) => sum + entity.forms.length + entity.figures.length, 0);
  return [
    `${pack.topics.length} topics`,
    `${pack.entities.length} entities with ${forms} forms`,
    `${pack.facts.length} facts with ${claims} claims`,
    `${pack.sources.length} sources`,
    `${pack.timeline.length} events`,
  ].join(", ");
}

process.exitCode = await main(process.argv.slice(2));
