import { expect, test } from "vitest";
import { aboutPack } from "../../../data/pack-about.ts";
import { parsePack } from "../../../data/parse-pack.ts";
import { smallPack } from "./small-pack.ts";

test("a pack counts every spelling that its forms stand for", () => {
  const pack = smallPack();
  const [engineer] = pack.entities;
  const forms = [{ text: "[Ada|A.] [Quill|Quille]", language: "en", kind: "name" }];
  const result = parsePack({ ...pack, entities: [{ ...engineer, forms }] });
  if (!result.ok) throw new Error("The small pack is not valid.");
  expect(aboutPack(result.pack, 0).counts).toMatchObject({ entities: 1, forms: 4 });
});
