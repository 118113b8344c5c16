import { agreementOf } from "../../data/facts/agreement.ts";
import { spelledOut } from "../../data/format/alternatives.ts";
import type { Claim, Fact } from "../../data/format/fact.ts";
import { createLibrary } from "../../data/library.ts";
import { aboutPack } from "../../data/packs/pack-about.ts";
import { largestPackMegabytes } from "../../data/packs/pack-limits.ts";
import { openPack } from "./open-pack.ts";

/** `stats [FILE]`: what a pack holds, how its facts stand, and what is thin. */
export async function stats([file]: string[]): Promise<number> {
  const pack = await openPack(file);
  if (!pack) return 1;
  const library = createLibrary([pack]);
  const { counts, bytes } = aboutPack(pack, Buffer.byteLength(JSON.stringify(pack)));
  const agreements = pack.facts.map((fact) => agreementOf(fact, library).status);
  const rows: [string, string | number][] = [
    ["size", `${Math.max(1, Math.round(bytes / 1000))} kB of ${largestPackMegabytes} MB`],
    ...Object.entries(counts),
    ...tally(
      "language",
      pack.entities.flatMap(({ forms }) => spelledOut(forms).map(({ language }) => language)),
    ),
    ...tally(
      "entities",
      pack.entities.map(({ tier }) => tier),
    ),
    ...tally("facts", agreements),
    ["entities without facts", pack.entities.filter(({ id }) => library.factsAbout(id).length === 0).length],
    ["claims without a locator", countClaims(pack.facts, ({ locator }) => locator === undefined)],
    [
      "ambiguous forms",
      pack.entities.reduce((sum, { forms }) => sum + forms.filter(({ needs }) => needs).length, 0),
    ],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  for (const [name, value] of rows) console.log(`${name.padEnd(width)}  ${value.toLocaleString("en")}`);
  return 0;
}

function tally(what: string, values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value, count]) => [`${what}: ${value}`, count]);
}

function countClaims(facts: readonly Fact[], test: (claim: Claim) => boolean): number {
  return facts.reduce((sum, { claims }) => sum + claims.filter(test).length, 0);
}
