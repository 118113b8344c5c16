import fc from "fast-check";
import { describe, expect } from "vitest";
import { compileGazetteer } from "../../../annotator/gazetteer/compile.ts";
import { cardContentFor } from "../../../data/facts/card-content.ts";
import { createLibrary } from "../../../data/library.ts";
import { inWords } from "../../../data/packs/in-words.ts";
import { type PackResult, parsePack, parsePackText } from "../../../data/packs/parse-pack.ts";
import { smallPack } from "../data/small-pack.ts";
import { anyValue, damaged } from "./damaged.ts";
import { fuzzOf } from "./fuzz.ts";

const fuzz = fuzzOf("packs");

/** Either a pack that is valid and can be used, or reasons. */
function expectVerdict(result: PackResult): void {
  if (!result.ok) {
    expect(result.problems.length).toBeGreaterThan(0);
    for (const { path, problem, remedy } of result.problems.map((one) => inWords(one, "en"))) {
      expect(typeof path).toBe("string");
      expect(problem).not.toBe("");
      expect(remedy).not.toBe("");
    }
    return;
  }
  const { pack } = result;
  expect(JSON.stringify(parsePack(structuredClone(pack)))).toBe(JSON.stringify(result));
  for (const { url } of pack.sources) expect(["http:", "https:"]).toContain(new URL(url).protocol);
  compileGazetteer([pack]);
  const library = createLibrary([pack]);
  for (const { id } of pack.entities) expect(cardContentFor(library, id, "en")).not.toBeNull();
}

describe("the parser of packs", () => {
  fuzz(
    "answers anything at all with reasons",
    1500,
    fc.property(anyValue, (value) => {
      const result = parsePack(value);
      expect(result.ok).toBe(false);
      expectVerdict(result);
    }),
  );

  fuzz(
    "takes in only what can be used, of a pack with damages",
    2500,
    fc.property(damaged(smallPack()), (value) => {
      expectVerdict(parsePack(value));
    }),
  );

  const text = JSON.stringify(smallPack());
  const cutOrChanged = fc
    .tuple(fc.nat(text.length), fc.nat(40), fc.string({ unit: "binary", maxLength: 6 }))
    .map(([at, length, put]) => text.slice(0, at) + put + text.slice(at + length));
  fuzz(
    "answers any text, and any change to a pack’s text",
    1000,
    fc.property(fc.oneof(cutOrChanged, fc.string({ unit: "binary" })), (file) => {
      expectVerdict(parsePackText(file));
    }),
  );
});
