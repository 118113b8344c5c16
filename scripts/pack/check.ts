import type { Pack } from "../../data/format/pack.ts";
import { editorialProblems } from "../../data/packs/editorial.ts";
import { aboutPack } from "../../data/packs/pack-about.ts";
import { problemLine } from "../../data/packs/told.ts";
import { bundledName, oneLine, readPack } from "./open-pack.ts";

/**
 * `check [FILE...]`: says whether packs are valid and fit to print; without a file, the bundled one. Faults of
 * shape come first; a pack without them is read as an editor would.
 */
export async function check(files: string[]): Promise<number> {
  if (files.length === 0) return checkOne(undefined, false);
  let exit = 0;
  for (const file of files) exit |= await checkOne(file, files.length > 1);
  return exit;
}

async function checkOne(file: string | undefined, isOneOfMany: boolean): Promise<0 | 1> {
  const name = file ?? bundledName;
  const result = await readPack(file);
  const problems = result.ok ? editorialProblems(result.pack) : result.problems;
  for (const problem of problems) {
    const line = oneLine(problemLine(problem));
    console.error(isOneOfMany ? `${name}: ${line}` : line);
  }
  if (!result.ok || problems.length > 0) return 1;
  console.log(`${name}: valid, ${contentsOf(result.pack)}`);
  return 0;
}

function contentsOf(pack: Pack): string {
  const { topics, entities, forms, facts, claims, sources, events } = aboutPack(pack, 0).counts;
  return [
    counted(topics, "topic"),
    `${counted(entities, "entity", "entities")} with ${counted(forms, "form")}`,
    `${counted(facts, "fact")} with ${counted(claims, "claim")}`,
    counted(sources, "source"),
    counted(events, "event"),
  ].join(", ");
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
