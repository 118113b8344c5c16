import { describe, expect, it } from "vitest";
import { cardContentFor } from "../../../data/facts/card-content.ts";
import { createLibrary } from "../../../data/library.ts";
import { adasCard, claim, fact, length, story } from "../card/story.ts";

const card = (facts: readonly unknown[], ada?: Record<string, unknown>) => {
  const content = cardContentFor(story(facts, ada), "ada-quill");
  if (!content) throw new Error("no card");
  return content;
};

describe("the content of a card", () => {
  it("is null for an entity that no pack knows", () => {
    expect(cardContentFor(story([]), "nobody")).toBeNull();
  });

  it("says who it is, up to which day, and in which thread of the story", () => {
    expect(adasCard()).toMatchObject({
      entity: "ada-quill",
      name: "Ada Quill",
      nativeName: { text: "羽根 絵田", language: "ja" },
      role: "Engineer",
      asOf: "2026-01",
      topic: { id: "bridge", name: "The bridge", colour: "blue" },
      attributes: [{ label: "Office", value: "City engineer", sources: [{ publisher: "City Council" }] }],
      related: [{ entity: "harbour-bridge", label: "drew", name: "Harbour bridge" }],
    });
  });

  it("speaks the reader's language where the pack does", () => {
    const library = story([], {
      role: { en: "Engineer", ja: "技師" },
      names: { en: "Ada Quill", ja: "羽根 絵田" },
    });
    expect(cardContentFor(library, "ada-quill", "ja")).toMatchObject({ name: "羽根 絵田", role: "技師" });
    expect(cardContentFor(library, "ada-quill", "fr")).toMatchObject({ name: "Ada Quill", role: "Engineer" });
  });

  it("says in which language its texts are, whatever the reader's is", () => {
    const library = story([], { description: { en: "She drew it.", ja: "橋を設計した。" } });
    const languageFor = (language: string) => cardContentFor(library, "ada-quill", language)?.language;
    expect([languageFor("ja"), languageFor("ja-JP"), languageFor("de")]).toEqual(["ja", "ja", "en"]);
    const french = createLibrary(story([]).packs.map((pack) => ({ ...pack, language: "fr" })));
    expect(cardContentFor(french, "ada-quill", "en")?.language).toBe("fr");
  });

  it("has publishers and the words of values from the glossary, where it knows them", () => {
    const glossary = {
      "The Courier": { ja: "クーリエ" },
      length: { ja: "長さ" },
      metres: { ja: "メートル" },
    };
    const library = story(
      [fact("length", [length("courier", 400), length("record", 420)])],
      {},
      { glossary },
    );
    const [told] = cardContentFor(library, "ada-quill", "ja")?.facts ?? [];
    expect(told?.versions).toMatchObject([
      { sources: [{ publisher: "クーリエ" }], values: [{ name: "長さ", count: 400, of: "メートル" }] },
      { sources: [{ publisher: "City Council" }], values: [{ name: "長さ", count: 420, of: "メートル" }] },
    ]);
    const [inEnglish] = cardContentFor(library, "ada-quill", "en")?.facts ?? [];
    expect(inEnglish?.versions).toMatchObject([
      { sources: [{ publisher: "The Courier" }], values: [{ name: "length", of: "metres" }] },
      { sources: [{ publisher: "City Council" }] },
    ]);
  });

  it("shows no transcription as a native name, and no translation of what has no name of its own", () => {
    expect(card([], { names: { en: "Ada Quill", ja: "エイダ・クイル" } }).nativeName).toBeUndefined();
    const names = { en: "The bridge plan", ja: "架橋計画" };
    expect(card([], { names, kind: "document" }).nativeName?.text).toBe("架橋計画");
    expect(card([], { names, kind: "policy" }).nativeName).toBeUndefined();
  });

  it("shows a name in Latin letters to a reader whose language writes it otherwise", () => {
    const library = story([], { names: { en: "Ada Quill", ja: "羽根 絵田" } });
    expect(cardContentFor(library, "ada-quill", "ja")?.nativeName).toEqual({
      text: "Ada Quill",
      language: "en",
    });
  });

  it("travels by message", () => {
    expect(structuredClone(adasCard())).toEqual(JSON.parse(JSON.stringify(adasCard())));
  });
});

describe("the facts on a card", () => {
  const settled = fact("settled", [claim("courier"), claim("record")]);
  const single = fact("single", [claim("courier")]);
  const figure = (id: string) => fact(id, [length("courier", 400), length("record", 420)]);
  const reworded = (id: string) =>
    fact(id, [claim("courier", { wording: "a triumph" }), claim("record", { wording: "on time" })]);
  const ids = (facts: readonly unknown[]) => card(facts).facts.map(({ id }) => id);

  it("are the differences first, then what is well corroborated, then the rest", () => {
    expect(ids([single, settled, figure("figure")])).toEqual(["figure", "settled", "single"]);
  });

  it("leave a place to what is settled, and one at most to mere wording", () => {
    expect(ids([figure("a"), figure("b"), figure("c"), settled])).toEqual(["a", "b", "settled"]);
    expect(ids([reworded("a"), reworded("b"), settled, single])).toEqual(["a", "settled", "single"]);
    expect(ids([figure("a"), figure("b"), figure("c")])).toHaveLength(3);
  });

  it("are of those that weigh alike first what is most directly about the entity, then what is newest", () => {
    const both = { entities: ["harbour-bridge", "ada-quill"] };
    const among = fact("among", [claim("courier")], { ...both, asOf: "2026-03" });
    const old = fact("old", [claim("courier")], { asOf: "2026-01" });
    const fresh = fact("fresh", [claim("courier")], { asOf: "2026-02" });
    expect(ids([among, old, fresh])).toEqual(["fresh", "old", "among"]);
  });

  it("count all there are", () => {
    expect(card([figure("a"), figure("b"), figure("c"), settled, single]).factCount).toBe(5);
  });

  it("tell each source's version where they differ, with a way to the passage", () => {
    const [differing, agreeing] = adasCard().facts;
    expect(differing?.agreement).toMatchObject({ status: "differs", differences: [{ by: "value" }] });
    expect(differing?.versions).toMatchObject([
      {
        sources: [
          { publisher: "The Courier", address: "https://example.org/courier#:~:text=The%20bridge,long" },
        ],
      },
      { sources: [{ publisher: "City Council" }], says: "Puts the length at 420 metres." },
    ]);
    expect(agreeing?.versions).toEqual([]);
    expect(agreeing?.sources.map(({ publisher }) => publisher)).toEqual(["The Courier", "City Council"]);
  });

  it("tell a version that several sources share once", () => {
    const [shared] = card([
      fact("f", [length("courier", 400), length("herald", 400), length("record", 420)]),
    ]).facts;
    expect(shared?.versions.map(({ sources }) => sources.length)).toEqual([2, 1]);
    const toldBy = (who: string) => ({ attribution: { kind: "one-anonymous", who } });
    const [told] = card([
      fact("f", [
        length("courier", 400, toldBy("an engineer")),
        length("herald", 400, toldBy("a builder")),
        length("record", 420),
      ]),
    ]).facts;
    expect(told?.versions.map(({ sources }) => sources.length)).toEqual([2, 1]);
  });

  it("tell no version of a source that says nothing of what the others differ in", () => {
    const [told] = card([
      fact("f", [length("courier", 400), length("record", 420), claim("herald", { relation: "supports" })]),
    ]).facts;
    expect(told?.versions.map(({ sources }) => sources[0]?.publisher)).toEqual([
      "The Courier",
      "City Council",
    ]);
  });

  it("hear a source once that says one thing twice, and twice where it says two", () => {
    const again = length("courier", 400, { says: "Puts it at 400 metres once more." });
    const heard = (...claims: Parameters<typeof fact>[1]) =>
      card([fact("f", claims)]).facts[0]?.versions.map(({ sources }) => sources[0]?.publisher);
    const record = length("record", 420);
    expect(heard(length("courier", 400), again, record)).toEqual(["The Courier", "City Council"]);
    expect(heard(length("courier", 400), length("courier", 410), record)).toEqual([
      "The Courier",
      "The Courier",
      "City Council",
    ]);
  });

  it("say when things have moved on", () => {
    const moved = fact("f", [
      claim("courier"),
      claim("record", { relation: "supersedes", says: "It was closed again." }),
    ]);
    expect(card([moved]).facts[0]?.update).toMatchObject({
      says: "It was closed again.",
      source: { publisher: "City Council" },
    });
  });
});
