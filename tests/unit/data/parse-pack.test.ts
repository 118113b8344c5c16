import { describe, expect, test } from "vitest";
import { parsePack, parsePackText } from "../../../data/packs/parse-pack.ts";
import { problemLines } from "./problem-lines.ts";
import { smallPack } from "./small-pack.ts";

function linesFor(change: (pack: ReturnType<typeof smallPack>) => unknown): string[] {
  return problemLines(parsePack(change(smallPack())));
}

describe("a pack", () => {
  test("that follows the format is read, with its defaults filled in", () => {
    const result = parsePack(smallPack());
    expect(result.ok && result.pack.entities[0]?.decoys).toEqual([]);
  });

  test("is tidied where blanks stand around a text, and only there", () => {
    const written = smallPack();
    const [first] = written.entities;
    const entities = [first, { ...first, id: "bea-quill", role: " Engineer\n" }];
    const result = parsePack({ ...written, title: "The harbour bridge ", entities });
    expect(result.ok && result.pack.title).toBe("The harbour bridge");
    expect(result.ok && result.pack.entities.map(({ role }) => role)).toEqual(["Engineer", "Engineer"]);
  });

  test("may begin with a byte order mark", () => {
    expect(parsePackText(`\uFEFF${JSON.stringify(smallPack())}`).ok).toBe(true);
  });

  test.each([
    ["an empty file", "", "pack: the file is empty"],
    ["broken JSON", '{"format": ', "pack: this is not JSON"],
    ["a list", "[]", "pack: this is not a pack"],
    [
      "another format",
      '{"format":"dictionary"}',
      "format: is “dictionary”, which is not the mark of a pack, write “sidelight-pack”",
    ],
    [
      "a newer version",
      '{"format":"sidelight-pack","formatVersion":2}',
      "formatVersion: is 2, which this Sidelight cannot read, update Sidelight",
    ],
    [
      "an unheard-of version",
      '{"format":"sidelight-pack","formatVersion":"one"}',
      "formatVersion: is “one”, which this Sidelight cannot read, write 1",
    ],
    ["nesting without end", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, "pack: "],
  ])("is refused in one line when it is %s", (_, text, line) => {
    expect(problemLines(parsePackText(text))).toEqual([expect.stringContaining(line)]);
  });

  test("of more than 25 MB is refused before it is read", () => {
    const result = parsePackText(" ".repeat(5) + "x".repeat(26 * 1024 * 1024));
    expect(problemLines(result)).toEqual([
      "pack: the pack has 26 MB, a pack has at most 25 MB; split it in two",
    ]);
  });
});

describe("problems name the place, what is wrong and what would be right", () => {
  test("as values, which every language has words for", () => {
    const result = parsePack({ ...smallPack(), asOf: "soon", version: undefined });
    expect(result.ok ? [] : result.problems).toEqual([
      { path: "version", kind: "missing", wanted: { kind: "types", types: ["string"], field: "version" } },
      { path: "asOf", kind: "broken", found: "soon", wanted: { kind: "rule", rule: "date" } },
    ]);
  });

  test("a missing field", () => {
    expect(linesFor(({ title: _, ...rest }) => rest)).toEqual([
      "title: is missing, add text in quotation marks, or one text per language",
    ]);
    expect(linesFor(({ version: _, ...rest }) => rest)).toEqual([
      "version: is missing, add a version like “1.0.0”",
    ]);
  });

  test("a version of the format that is missing, together with whatever else is", () => {
    expect(linesFor(({ formatVersion: _, licence: __, ...rest }) => rest)).toEqual([
      "formatVersion: is missing, write 1",
      "licence: is missing, add a license like “CC-BY-4.0”",
    ]);
  });

  test("one of a few words that is missing, or is another one", () => {
    const withValue = (value: object) =>
      linesFor((pack) => ({
        ...pack,
        facts: [{ ...pack.facts[0], claims: [{ ...pack.facts[0]?.claims[0], values: [value] }] }],
      }));
    const kinds = "use one of “money”, “share”, “count”, “date”, “duration”, “term”";
    expect(withValue({ name: "it" })[0]).toContain(`values[0].kind: is missing, ${kinds}`);
    expect(withValue({ name: "it", kind: "sum" })[0]).toContain(`values[0].kind: is “sum”, ${kinds}`);
    const withTier = (tier?: string) =>
      linesFor((pack) => ({ ...pack, entities: [{ ...pack.entities[0], tier }] }))[0];
    expect(withTier()).toBe("entities[0] (ada-quill).tier: is missing, use one of “core”, “related”");
  });

  test("a value of another kind", () => {
    expect(linesFor((pack) => ({ ...pack, title: 3, facts: {} }))).toEqual([
      "title: is 3, write text in quotation marks, or one text per language",
      "facts: is empty, write a list, [ … ]",
    ]);
  });

  test("a figure, by the kind of figure that it comes closest to", () => {
    const withFigure = (figure: object) =>
      linesFor((pack) => ({ ...pack, entities: [{ ...pack.entities[0], figures: [figure] }] }));
    const at = "entities[0] (ada-quill).figures[0]";
    expect(withFigure({ money: -5, currency: "USD" })).toEqual([`${at}.money: is -5, write more than 0`]);
    expect(withFigure({ percentOfGdp: "2" })).toEqual([
      `${at}.percentOfGdp: is “2”, write a number, without quotation marks`,
    ]);
    expect(withFigure({ percentOfGdp: 2, needs: "pge" })).toEqual([
      `${at}.needs: is “pge”, use one of “page”, “near”`,
    ]);
  });

  test("an empty phrase, told once", () => {
    const evidence = { for: [""] };
    expect(linesFor((pack) => ({ ...pack, entities: [{ ...pack.entities[0], evidence }] }))).toEqual([
      "entities[0] (ada-quill).evidence.for[0]: is empty, write something",
    ]);
  });

  test("an event that ends before its first day, and none that ends on it", () => {
    const lasting = (until: string) =>
      linesFor((pack) => ({ ...pack, timeline: [{ ...pack.timeline[0], date: "2026-01-31", until }] }));
    expect(lasting("2026-01-30")[0]).toContain("timeline[0] (opening).until: ");
    expect(lasting("2026-01-31")).toEqual([]);
  });

  test("a text in no language at all", () => {
    expect(linesFor((pack) => ({ ...pack, title: {} }))).toEqual(["title: is empty, write something"]);
  });

  test("a field the format does not know", () => {
    expect(linesFor((pack) => ({ ...pack, colour: "red" }))).toEqual([
      "pack: has “colour”, which the format does not know, remove it, or check its spelling",
    ]);
  });

  test("an entity is named by place and id", () => {
    expect(linesFor((pack) => ({ ...pack, entities: [{ ...pack.entities[0], tier: "main" }] }))).toEqual([
      "entities[0] (ada-quill).tier: is “main”, use one of “core”, “related”",
    ]);
  });

  test.each(["javascript:alert(1)", "data:text/html,x", "//example.org", "ftp://example.org"])(
    "the address %s",
    (url) => {
      expect(linesFor((pack) => ({ ...pack, sources: [{ ...pack.sources[0], url }] }))[0]).toContain(
        "https:// or http://",
      );
    },
  );

  test("a text that is no date, told once", () => {
    expect(linesFor((pack) => ({ ...pack, asOf: "2026-13-40" }))).toEqual([
      "asOf: is “2026-13-40”, use a date like 2025-10-22, 2025-10 or 2025",
    ]);
  });

  test("a day that is not in the calendar", () => {
    expect(linesFor((pack) => ({ ...pack, asOf: "2025-02-30" }))[0]).toBe(
      "asOf: is “2025-02-30”, there is no such day in the calendar",
    );
  });

  test("a quotation of nine words", () => {
    const lines = linesFor((pack) => {
      const claim = { ...pack.facts[0]?.claims[0], wording: "one two three four five six seven eight nine" };
      return { ...pack, facts: [{ ...pack.facts[0], claims: [claim] }] };
    });
    expect(lines[0]).toContain("quote at most 8 words");
  });

  const withForm = (text: string) =>
    linesFor((pack) => {
      const [engineer] = pack.entities;
      return { ...pack, entities: [{ ...engineer, forms: [{ text, language: "en", kind: "term" }] }] };
    });

  test("alternatives without an end, and one that leaves a single letter", () => {
    expect(withForm("[Ada|A. Quill")[0]).toContain("write alternatives as “tariffs on [cars|Japanese cars]”");
    expect(withForm("A[|da]")[0]).toContain("a form of one letter would match everywhere");
    expect(withForm("[Ada |]Quill")).toEqual([]);
    expect(withForm(`Ada ${"Quill ".repeat(20)}`)[0]).toContain("use at most 120 characters");
  });

  test("a decoy with alternatives that may be nothing at all", () => {
    const withDecoy = (decoy: string) =>
      linesFor((pack) => ({ ...pack, entities: [{ ...pack.entities[0], decoys: [decoy] }] }));
    expect(withDecoy("[Ada|][ Quill|]")[0]).toContain("not all of them empty");
    expect(withDecoy("[Ada |]Quill House")).toEqual([]);
  });

  test("more spellings than the engine is measured with, of forms, decoys and evidence", () => {
    const text = "[a|b|c|d][a|b|c|d][a|b|c|d][a|b|c|d] Quill";
    const lines = linesFor((pack) => {
      const forms = Array.from({ length: 300 }, () => ({ text, language: "en", kind: "term" }));
      const phrases = Array.from({ length: 100 }, () => text);
      const more = { forms, decoys: phrases, evidence: { for: phrases, against: phrases } };
      return { ...pack, entities: [{ ...pack.entities[0], ...more }] };
    });
    expect(lines[0]).toMatch(/^entities: the pack has 153,600 spellings/);
  });

  test("a text of megabytes for its length alone, without a closer look at it", { timeout: 2000 }, () => {
    const long = "港の橋 ".repeat(1_000_000);
    const lines = linesFor((pack) => ({
      ...pack,
      entities: [{ ...pack.entities[0], decoys: [`[a|b][c|d][e|f][g|h] ${long}`] }],
      facts: [{ ...pack.facts[0], claims: [{ ...pack.facts[0]?.claims[0], wording: long }] }],
    }));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/decoys.*at most 500 characters$/);
    expect(lines[1]).toMatch(/wording.*at most 120 characters$/);
  });

  test("text over its length, in one language of several", () => {
    const lines = linesFor((pack) => ({ ...pack, title: { en: "x".repeat(121) } }));
    expect(lines[0]).toMatch(/^title\.en: .*at most 120 characters$/);
  });
});

describe("references", () => {
  test("to what is not defined are refused", () => {
    expect(linesFor((pack) => ({ ...pack, facts: [{ ...pack.facts[0], entities: ["nobody"] }] }))).toEqual([
      "facts[0] (bridge-opened).entities: no entity has the id “nobody”, add that entity, or correct the id",
    ]);
  });

  test("are ambiguous, and refused, when an id stands twice", () => {
    expect(linesFor((pack) => ({ ...pack, topics: [...pack.topics, ...pack.topics] }))).toEqual([
      "topics[1] (bridge): this id stands twice, give each its own id",
    ]);
  });
});
