import { describe, expect, test } from "vitest";
import { editorialProblems } from "../../../data/packs/editorial.ts";
import { smallPack } from "./small-pack.ts";
import { validPack } from "./valid-pack.ts";

type SmallPack = ReturnType<typeof smallPack>;

function problemsOf(change: (pack: SmallPack) => unknown): string[] {
  return editorialProblems(validPack(change(smallPack()))).map(({ path, problem }) => `${path}: ${problem}`);
}

const withFactText = (text: string) => (pack: SmallPack) => ({
  ...pack,
  facts: pack.facts.map((fact) => ({ ...fact, text })),
});

describe("the editor strikes", () => {
  test("sources that nothing rests on, and origins no source has", () => {
    expect(
      problemsOf((pack) => ({ ...pack, origins: [...pack.origins, { id: "rumour", label: "Rumour" }] })),
    ).toEqual([
      "sources[1] (herald): nothing rests on this source",
      "sources[2] (record): nothing rests on this source",
      "sources[3] (merged): nothing rests on this source",
      "origins[2] (rumour): no source has this origin",
    ]);
  });

  test("words that judge", () => {
    expect(problemsOf(withFactText("The shocking bridge opened."))).toContain(
      "facts[0] (bridge-opened).text: “shocking” judges",
    );
    expect(problemsOf(withFactText("A regiment opened the bridge.")).join()).not.toContain("judges");
    expect(problemsOf(withFactText("衝撃的な開通だった。")).join()).toContain("“衝撃的” judges");
  });

  test("quotations over eight words", () => {
    const long = withFactText("She said “one two three four five six seven eight nine” there.");
    expect(problemsOf(long)).toContain("facts[0] (bridge-opened).text: quotes 9 words");
    const short = withFactText("She said “one two three four five six seven eight” there.");
    expect(problemsOf(short).some((line) => line.includes("quotes"))).toBe(false);
  });

  test("an office without a date", () => {
    const role = (text: string) => (pack: SmallPack) => ({
      ...pack,
      entities: [{ ...pack.entities[0], role: text }],
    });
    expect(problemsOf(role("Minister of Works"))).toContain(
      "entities[0] (ada-quill).role: an office without a date",
    );
    expect(problemsOf(role("Minister of Works since 2024")).some((line) => line.includes("office"))).toBe(
      false,
    );
  });

  test("a text or a word that a promised translation lacks", () => {
    const promised = problemsOf((pack) => ({
      ...pack,
      translations: ["ja"],
      title: { en: "The harbour bridge", ja: "港の橋" },
      glossary: { "The Courier": { ja: "クーリエ" } },
    })).filter((line) => line.includes("is not there"));
    expect(promised).toContain("topics[0] (bridge).name: is not there in “ja”");
    expect(promised).toContain("glossary.The Herald (sources[1] (herald).publisher): is not there in “ja”");
    expect(promised.some((line) => /^title|Courier/.test(line))).toBe(false);
    expect(problemsOf((pack) => pack).some((line) => line.includes("is not there"))).toBe(false);
  });

  test("a text without the pack’s own language, and a word that nothing has", () => {
    const lines = problemsOf((pack) => ({
      ...pack,
      title: { ja: "港の橋" },
      glossary: { tons: { ja: "トン" } },
    }));
    expect(lines).toContain("title: is not there in “en”");
    expect(lines).toContain("glossary.tons: no publisher and no value has this word");
  });

  test("a form that two entities share without context", () => {
    const twin = (needs?: "page") => (pack: SmallPack) => {
      const forms = [{ text: "Quill", language: "en", kind: "short", ...(needs ? { needs } : {}) }];
      const [ada] = pack.entities;
      return {
        ...pack,
        entities: [
          { ...ada, forms },
          { ...ada, id: "bob-quill", forms },
        ],
      };
    };
    expect(problemsOf(twin())).toContain("entities: “quill” stands for ada-quill and bob-quill");
    expect(problemsOf(twin("page")).some((line) => line.includes("stands for"))).toBe(false);
  });
});
