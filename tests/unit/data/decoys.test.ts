import { expect, test } from "vitest";
import { bundledPack } from "../../../data/bundled.ts";
import { completePack } from "../../../data/complete-pack.ts";
import { spellingsOf } from "../../../data/format/alternatives.ts";

test("no bundled look-alike of an entity is written down twice", () => {
  const twice = completePack(bundledPack).entities.flatMap(({ id, decoys }) => {
    const spellings = decoys.flatMap((decoy) => [...new Set(spellingsOf(decoy))]);
    return spellings
      .filter((spelling, i) => spellings.indexOf(spelling) !== i)
      .map((spelling) => `${id}: ${spelling}`);
  });
  expect(twice).toEqual([]);
});
