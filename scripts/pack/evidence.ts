import { readFile } from "node:fs/promises";
import { locate } from "../../data/facts/locate.ts";
import type { Pack } from "../../data/format/pack.ts";
import { Misuse } from "../command/read-arguments.ts";
import { openPack } from "./open-pack.ts";

/**
 * `evidence [FILE] --text SOURCE_ID=PATH ...`: looks up, in the given text of a source, every passage that the
 * pack says it took from there. Each must be found exactly once; those that are not are printed, exit 1.
 */
export async function evidence([file]: string[], pairs: string[]): Promise<number> {
  if (pairs.length === 0) throw new Misuse("name the text of a source");
  const texts = pairs.map(textNamed);
  const pack = await openPack(file);
  if (pack === null) return 1;

  let exit = 0;
  for (const { source, path } of texts) exit |= await checkOne(pack, source, path);
  return exit;
}

async function checkOne(pack: Pack, source: string, path: string): Promise<0 | 1> {
  if (!pack.sources.some(({ id }) => id === source)) {
    console.error(`${source}: no source has this id`);
    return 1;
  }
  const text = await textOf(path);
  if (text === null) {
    console.error(`${path}: cannot be read, check its name`);
    return 1;
  }
  const { checked, lines } = lostPassages(pack, source, text);
  for (const line of lines) console.error(line);
  console.log(`${source}: ${checked - lines.length} of ${checked} passages found once`);
  return lines.length > 0 ? 1 : 0;
}

function textNamed(pair: string): { source: string; path: string } {
  const [, source, path] = /^([^=]+)=(.+)$/s.exec(pair) ?? [];
  if (source === undefined || path === undefined) throw new Misuse(`“${pair}” is not SOURCE_ID=PATH`);
  return { source, path };
}

async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch {
    return null;
  }
}

function lostPassages(pack: Pack, source: string, text: string): { checked: number; lines: string[] } {
  const claims = pack.facts.flatMap((fact) =>
    fact.claims.filter((claim) => claim.source === source).map((claim) => ({ fact: fact.id, claim })),
  );
  const lines = claims.flatMap(({ fact, claim: { locator } }) => {
    if (!locator) return [`${fact}: the claim of ${source} has no locator, add its first and last words`];
    const places = locate(text, locator).length;
    if (places === 1) return [];
    const passage = locator.end === undefined ? `“${locator.start}”` : `“${locator.start} … ${locator.end}”`;
    return [
      places === 0
        ? `${fact}: ${passage} does not stand in ${source}, copy the first and last words of the passage`
        : `${fact}: ${passage} stands ${places} times in ${source}, take in a word more`,
    ];
  });
  return { checked: claims.length, lines };
}
