import { expect, test } from "vitest";
import { bundledPack } from "../../../data/bundled.ts";
import { completePack, type PackAsWritten } from "../../../data/complete-pack.ts";
import { parsePack } from "../../../data/parse-pack.ts";
import { smallPack } from "./small-pack.ts";

test.each([
  ["the bundled pack", bundledPack],
  ["a small pack", smallPack()],
])("completes %s exactly as parsing does", (_, written) => {
  const parsed = parsePack(written);
  expect(parsed).toEqual({ ok: true, pack: completePack(written as PackAsWritten) });
});
