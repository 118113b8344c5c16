import type { CardContent } from "../../../data/facts/card-content.ts";
import { cardContentFor } from "../../../data/facts/card-content.ts";
import { createLibrary, type Library } from "../../../data/library.ts";
import { smallPack } from "../data/small-pack.ts";
import { validPack } from "../data/valid-pack.ts";

type Claim = Record<string, unknown>;

/** A claim of the invented story. */
export function claim(source: string, more: Claim = {}): Claim {
  return { source, attribution: { kind: "outlet" }, relation: "states", ...more };
}

/** A fact of the invented story about Ada Quill. */
export function fact(id: string, claims: Claim[], more: Record<string, unknown> = {}) {
  return {
    id,
    topic: "bridge",
    entities: ["ada-quill"],
    text: `Fact ${id}.`,
    asOf: "2026-01-31",
    claims,
    ...more,
  };
}

export const length = (source: string, count: number, more: Claim = {}) =>
  claim(source, { values: [{ kind: "count", name: "length", count, of: "metres" }], ...more });

/** The small pack with facts and details of a test's own. */
export function story(
  facts: readonly unknown[],
  ada: Record<string, unknown> = {},
  more: Record<string, unknown> = {},
): Library {
  const pack = smallPack();
  const [first] = pack.entities;
  const bridge = {
    ...first,
    id: "harbour-bridge",
    kind: "project",
    names: { en: "Harbour bridge" },
    forms: [],
    role: "Bridge over the harbour",
  };
  const relations = [{ to: "harbour-bridge", label: "drew", inverse: "drawn by" }];
  const told = validPack({
    ...pack,
    ...more,
    entities: [{ ...first, relations, ...ada }, bridge],
    facts: facts.length > 0 ? facts : pack.facts,
  });
  return createLibrary([told]);
}

/** Ada Quill's card, with a fact in dispute, a detail and a native name. */
export function adasCard(): CardContent {
  const library = story(
    [
      fact("length", [
        length("courier", 400, { locator: { start: "The bridge", end: "long" } }),
        length("record", 420, { says: "Puts the length at 420 metres." }),
      ]),
      fact("opened", [claim("courier"), claim("record")]),
    ],
    {
      names: { en: "Ada Quill", ja: "羽根 絵田" },
      attributes: [{ label: "Office", value: "City engineer", asOf: "2026-01", sources: ["record"] }],
    },
  );
  const content = cardContentFor(library, "ada-quill");
  if (!content) throw new Error("no card");
  return content;
}
