import { expect, it } from "vitest";
import { bundledPack } from "../../../data/bundled.ts";
import { packFile } from "../../../data/packs/pack-file.ts";
import { largestPackBytes } from "../../../data/packs/pack-limits.ts";
import { parsePackText } from "../../../data/packs/parse-pack.ts";
import { smallPack } from "./small-pack.ts";
import { validPack } from "./valid-pack.ts";

const bundled = validPack(bundledPack);

it("is the pack as it was written, in lines for people, and gives the pack back", () => {
  const pack = validPack(smallPack());
  expect(packFile(pack)).toBe(`${JSON.stringify(smallPack(), null, 2)}\n`);
  for (const each of [pack, bundled]) expect(parsePackText(packFile(each))).toEqual({ ok: true, pack: each });
});

it("of a pack that lines would make too large to be imported again is no larger than what came in", () => {
  const [ada] = smallPack().entities;
  const names = Array.from({ length: 90_000 }, (_, i) => ({ ...ada, id: `name-${i}` }));
  const text = JSON.stringify({ ...smallPack(), entities: [ada, ...names] });
  const read = parsePackText(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(JSON.stringify(read.pack, null, 2).length).toBeGreaterThan(largestPackBytes);
  expect(packFile(read.pack)).toHaveLength(text.length);
});
