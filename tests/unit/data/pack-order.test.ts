import { describe, expect, it } from "vitest";
import { compileGazetteer } from "../../../annotator/gazetteer/compile.ts";
import { openGazetteer } from "../../../annotator/gazetteer/open.ts";
import { findCandidates } from "../../../annotator/match.ts";
import { resolveMentions } from "../../../annotator/resolve.ts";
import type { Pack } from "../../../data/format/pack.ts";
import { inOrder, movePack, setPack, withoutRepeats } from "../../../data/packs/pack-order.ts";
import { defaultSettings } from "../../../data/settings/settings.ts";
import { smallPack } from "./small-pack.ts";
import { validPack } from "./valid-pack.ts";

const ids = (packs: readonly { id: string }[]) => packs.map(({ id }) => id);
const packs = [{ id: "bundled" }, { id: "a" }, { id: "b" }];

describe("the order of packs", () => {
  it("is that in which they came, until one is moved", () => {
    expect(ids(inOrder(packs, []))).toEqual(["bundled", "a", "b"]);
    const moved = movePack(defaultSettings, ids(packs), "b", -1);
    expect(ids(inOrder(packs, moved.packOrder))).toEqual(["bundled", "b", "a"]);
    expect(movePack(moved, ids(packs), "bundled", -1)).toBe(moved);
    expect(movePack(moved, ids(packs), "unknown", 1)).toBe(moved);
  });

  it("remembers a pack that is away", () => {
    expect(ids(inOrder([{ id: "a" }, { id: "b" }], ["b", "gone", "a"]))).toEqual(["b", "a"]);
    const ordered = { ...defaultSettings, packOrder: ["gone", "b", "bundled", "away", "a"] };
    expect(movePack(ordered, ids(packs), "b", 1).packOrder).toEqual(["gone", "bundled", "b", "away", "a"]);
    expect(movePack(ordered, ids(packs), "a", -1).packOrder).toEqual(["gone", "b", "a", "bundled", "away"]);
  });

  it("leaves switches to a list of what is off", () => {
    const off = setPack(setPack(defaultSettings, "a", false), "a", false);
    expect(off.packsOff).toEqual(["a"]);
    expect(setPack(off, "a", true)).toEqual(defaultSettings);
  });
});

describe("where two packs write the same name", () => {
  const pack = (id: string, entity: string): Pack => {
    const small = smallPack();
    return validPack({
      ...small,
      id,
      entities: small.entities.map((one) => ({ ...one, id: entity })),
      facts: [],
      timeline: [],
    });
  };
  const marked = (packs: Pack[]) => {
    const gazetteer = openGazetteer(compileGazetteer(withoutRepeats(packs)));
    const candidates = findCandidates(gazetteer, "Yesterday Ada Quill opened the bridge.");
    return resolveMentions(gazetteer, [{ candidates, region: "body" }], {}).mentions.map(
      ({ entity }) => entity,
    );
  };

  it("the one further up has it", () => {
    const [one, two] = [pack("one", "quill-the-engineer"), pack("two", "quill-the-poet")];
    expect(marked([one, two])).toEqual(["quill-the-engineer"]);
    expect(marked([two, one])).toEqual(["quill-the-poet"]);
  });

  it("the one further up has what both give among alternatives, and the other keeps the rest", () => {
    const withForm = (of: Pack, text: string): Pack => ({
      ...of,
      entities: of.entities.map((entity) => ({ ...entity, forms: [{ text, language: "en", kind: "name" }] })),
    });
    const first = withForm(pack("one", "quill-the-engineer"), "[Ada|Miss] Quill");
    const second = withForm(pack("two", "quill-the-poet"), "[Ada|Bea] Quill");
    const forms = withoutRepeats([first, second]).map(({ entities }) =>
      entities.flatMap((entity) => entity.forms.map(({ text }) => text)),
    );
    expect(forms).toEqual([["Ada Quill", "Miss Quill"], ["Bea Quill"]]);
  });

  it("an entity that both define is compiled once", () => {
    const [one, two] = [pack("one", "quill"), pack("two", "quill")];
    expect(withoutRepeats([one, two]).map(({ entities }) => entities.length)).toEqual([1, 0]);
    expect(marked([one, two])).toEqual(["quill"]);
  });

  it("no pack at all marks nothing", () => {
    expect(marked([])).toEqual([]);
  });
});
