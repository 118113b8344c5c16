import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bundledPack as bundled } from "../../../data/bundled.ts";
import { packLists } from "../../../data/format/pack.ts";
import { recognizerOf } from "../../../data/format/recognize.ts";
import { z } from "../../../data/format/zod.ts";
import { completePack } from "../../../data/packs/complete-pack.ts";
import { smallPack } from "./small-pack.ts";

type ListName = keyof typeof packLists;
const lists = Object.keys(packLists) as ListName[];

describe("a quick look", () => {
  it.each(lists)("is enough for every entry under %s in the bundled pack", (name) => {
    const looksRight = recognizerOf(packLists[name].item);
    const doubtful = (bundled[name] as { id: string }[]).filter((entry) => !looksRight(entry));
    expect(doubtful.map(({ id }) => id)).toEqual([]);
  });

  it.each(lists)("takes nothing under %s that the schema would refuse or change", (name) => {
    const { item } = packLists[name];
    const looksRight = recognizerOf(item);
    const complete = completePack(bundled)[name];
    const outcomes = new Set<boolean>();
    fc.assert(
      fc.property(fc.nat(complete.length - 1), fc.nat(), oddValue, (at, place, odd) => {
        const entry = structuredClone(complete[at]) as object;
        putAt(entry, place, odd);
        const isRight = looksRight(entry);
        outcomes.add(isRight);
        // What is not there may have a default, and that is all a schema may add.
        if (isRight) expect(asWritten(item.parse(entry))).toMatchObject(asWritten(entry));
      }),
      { numRuns: 500 },
    );
    expect(outcomes, "some changes are harmless, others are not").toEqual(new Set([true, false]));
  });

  it.each<[string, z.ZodType, unknown]>([
    ["a date", z.date(), new Date()],
    ["an address that is none", z.url(), "nowhere"],
    ["a broken number", z.int(), 1.5],
    ["text to be changed", z.string().transform(Number), "1"],
    ["text to be trimmed", z.string().trim(), "1 "],
    ["one of two, but not both", z.xor([z.string(), z.literal("a")]), "a"],
    ["a record with a key it would lose", z.record(z.string(), z.string()), JSON.parse('{"__proto__":"a"}')],
    ["an object that may hold more", z.looseObject({ a: z.string() }), { a: "a", b: "b" }],
    ["an answer that is still to come", z.string().refine(async () => false), "a"],
  ])("leaves %s to the schema", (_, schema, value) => {
    expect(recognizerOf(schema)(value)).toBe(false);
  });

  it("sees a key that no field has", () => {
    const [topic] = smallPack().topics;
    const looksRight = recognizerOf(packLists.topics.item);
    expect(looksRight(topic)).toBe(true);
    expect(looksRight({ ...topic, tint: "blue" })).toBe(false);
    expect(looksRight(JSON.parse(JSON.stringify(topic).replace("{", '{"__proto__":1,')))).toBe(false);
  });
});

/** A value as a pack has it: in JSON there is neither `undefined` nor -0. */
function asWritten(value: unknown): object {
  return JSON.parse(JSON.stringify(value)) as object;
}

/** What people and programs put where something else belongs. */
const oddValue = fc.oneof(
  fc.constantFrom(
    undefined,
    null,
    "",
    " ",
    "Ann ",
    "a",
    "en",
    "zh-Hant",
    "2025-02-30",
    "2025-02-28",
    "name",
    "x".repeat(300),
  ),
  fc.constantFrom(
    "Ada\u0000Quill",
    "Ada \u202equill",
    "Ada \ud83c",
    "javascript:alert(1)",
    "https://example.org/",
  ),
  fc.string(),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(
    [],
    {},
    ["en"],
    [["en"]],
    { en: "A text" },
    { xx1: "A text" },
    { en: "" },
    { kind: "date" },
  ),
);

/** Puts a value at one of the places in a structure, counted through. */
function putAt(root: object, place: number, value: unknown): void {
  const places: [Record<string, unknown>, string][] = [];
  const visit = (parent: object) => {
    for (const [key, child] of Object.entries(parent)) {
      places.push([parent as Record<string, unknown>, key]);
      if (typeof child === "object" && child !== null) visit(child);
    }
  };
  visit(root);
  const [parent, key] = places[place % places.length] ?? [];
  if (parent && key !== undefined) parent[key] = value;
}
