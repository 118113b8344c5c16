import { expect, test } from "vitest";
import { bundledPack } from "../../../data/bundled.ts";
import { Pack } from "../../../data/format/pack.ts";
import { completePack, type PackAsWritten } from "../../../data/packs/complete-pack.ts";
import { smallPack } from "./small-pack.ts";

test.each([
  ["the bundled pack", bundledPack],
  ["a small pack", smallPack()],
])("completes %s exactly as its schema does", (_, written) => {
  expect(completePack(written as PackAsWritten)).toEqual(Pack.parse(written));
});
