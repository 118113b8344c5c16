import { expect, test } from "vitest";
import { aboutPack } from "../../../data/packs/pack-about.ts";
import { smallPack } from "./small-pack.ts";
import { validPack } from "./valid-pack.ts";

test("a pack counts every spelling that its forms stand for", () => {
  const pack = smallPack();
  const [engineer] = pack.entities;
  const forms = [{ text: "[Ada|A.] [Quill|Quille]", language: "en", kind: "name" }];
  const written = validPack({ ...pack, entities: [{ ...engineer, forms }] });
  expect(aboutPack(written, 0).counts).toMatchObject({ entities: 1, forms: 4 });
});
