import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bundledPack } from "../../../data/bundled.ts";
import { agreementOf, type Difference } from "../../../data/facts/agreement.ts";
import { locate } from "../../../data/facts/locate.ts";
import type { JudgedFact } from "../../../data/facts/telling-facts.ts";
import { spelledOut, spellingsOf } from "../../../data/format/alternatives.ts";
import type { Claim, Fact } from "../../../data/format/fact.ts";
import { createLibrary } from "../../../data/library.ts";
import { localize } from "../../../data/localize.ts";
import { editorialProblems } from "../../../data/packs/editorial.ts";
import { problemLine } from "../../../data/packs/told.ts";
import { savedFolder } from "../../../scripts/saved/folder.ts";
import { validPack } from "./valid-pack.ts";

const pack = validPack(bundledPack);
const library = createLibrary([pack]);

function judged(id: string): JudgedFact {
  const fact = pack.facts.find((one) => one.id === id);
  if (!fact) throw new Error(`There is no fact ${id}.`);
  return { fact, agreement: agreementOf(fact, library) };
}

const topicIds = ["government", "investment-deal", "purchase-package", "defense", "summit", "alliance"];
const coreIds = ["sanae-takaichi", "toshimitsu-motegi", "investment-deal", "takaichi-government"];

describe("the bundled pack", () => {
  test("has the six topics that others rely on, and four entities that open the gate", () => {
    expect(pack.topics.map(({ id }) => id).sort()).toEqual([...topicIds].sort());
    const core = pack.entities.filter(({ tier }) => tier === "core").map(({ id }) => id);
    expect(core.sort()).toEqual([...coreIds].sort());
  });

  test("passes its own editor", () => {
    expect(editorialProblems(pack).map(problemLine)).toEqual([]);
  });

  test("calls no day inferred that a source of its own date gives", () => {
    const inferred = new Set(pack.sources.flatMap(({ id, dateInferred }) => (dateInferred ? [id] : [])));
    const known = pack.timeline.filter(
      ({ date, text, entities }) =>
        localize(text, "en").includes("day inferred") &&
        pack.facts.some(
          (fact) =>
            fact.entities.some((id) => entities.includes(id)) &&
            fact.claims.some(
              ({ source, values }) =>
                !inferred.has(source) && values.some((value) => value.kind === "date" && value.date === date),
            ),
        ),
    );
    expect(known.map(({ id }) => id)).toEqual([]);
  });

  test("says of no spelling both that it stands for a term by itself and that it needs evidence", () => {
    const both = pack.entities.flatMap(({ id, kind, forms }) => {
      if (kind === "person") return [];
      const spelled = spelledOut(forms).map(({ text, language, needs }) => ({
        key: `${language} ${text}`,
        needs,
      }));
      const needy = new Set(spelled.filter(({ needs }) => needs).map(({ key }) => key));
      return spelled.filter(({ key, needs }) => !needs && needy.has(key)).map(({ key }) => `${id}: ${key}`);
    });
    expect(both).toEqual([]);
  });

  test("names each look-alike and each word of evidence once, whatever the alternatives it stands among", () => {
    const twice = pack.entities.flatMap(({ id, decoys, evidence }) =>
      Object.entries({ decoys, ...evidence }).flatMap(([list, phrases]) => {
        const spellings = phrases.flatMap(spellingsOf);
        const repeated = spellings.filter((spelling, at) => spellings.indexOf(spelling) !== at);
        return repeated.map((spelling) => `${id}, ${list}: ${spelling}`);
      }),
    );
    expect(twice).toEqual([]);
  });

  test("has a fact about every entity, and English and Japanese forms of each", () => {
    for (const entity of pack.entities) {
      expect(
        pack.facts.some(({ entities }) => entities.includes(entity.id)),
        `facts on ${entity.id}`,
      ).toBe(true);
      // A figure is read in every language; it needs no forms.
      if (entity.figures.length > 0) continue;
      const languages = new Set(entity.forms.map(({ language }) => language));
      expect([...languages], `forms of ${entity.id}`).toEqual(expect.arrayContaining(["en", "ja"]));
    }
  });

  test("says at least two dated things about every entity, and what others it belongs with", () => {
    for (const { id, attributes } of pack.entities) {
      expect(attributes.length, `attributes of ${id}`).toBeGreaterThanOrEqual(2);
      expect(library.relationsOf(id).length, `relations of ${id}`).toBeGreaterThanOrEqual(1);
    }
  });

  test("lets every fact be recognised on a page, but for notes on what a source’s own text does", () => {
    const isNote = ({ text }: Fact) =>
      /Markets\.com|Taipei Times|the text that quotes it/.test(localize(text, "en"));
    expect(pack.facts.filter(({ cues }) => cues.length === 0)).toEqual(pack.facts.filter(isNote));
  });

  test("writes out the forms of short verbs in cues: terms of three letters are whole words", () => {
    const terms = pack.facts.flatMap(({ cues }) =>
      cues.flatMap(({ all }) => all.map((one) => one.split("|"))),
    );
    for (const verb of ["ask", "buy", "cut", "eye", "hit", "pay"]) {
      const lists = terms.filter((list) => list.includes(verb));
      for (const list of lists) expect(list).toEqual(expect.arrayContaining([`${verb}s`]));
    }
  });

  test.each([
    "tenure-start",
    "ishiba-predecessor",
    "alliance-cornerstone",
    "package-sourcing",
    "package-term",
    "package-gas",
    "spokesperson-no-comment",
    "f150-spelling",
    "sweeteners-sourcing",
    "reuters-credit",
    "two-percent-by-2027",
    "motegi-substance-remark",
    "summit-date",
  ])("%s: shows that Markets.com and Taipei Times differ", (id) => {
    const { fact, agreement } = judged(id);
    const sides = (source: string, { versions }: Difference) =>
      versions.flatMap(({ claims }, side) =>
        claims.some((claim) => fact.claims[claim]?.source.startsWith(source)) ? [side] : [],
      );
    const isBetweenThem = (difference: Difference) => {
      const [ours, theirs] = [sides("markets-com", difference), sides("taipei-times", difference)];
      return ours.length > 0 && theirs.length > 0 && ours.some((side) => !theirs.includes(side));
    };
    expect(agreement.differences.some(isBetweenThem)).toBe(true);
  });

  test.each([
    ["us-soy-share-70", "scope", "70 percent of what"],
    ["us-soy-share-70", "value", "how large the share is"],
    ["profit-split-one-nine", "value", "how profits are shared, and when"],
    ["deal-for-lower-car-tariffs", "scope", "what the lower tariff covers"],
    ["takaichi-called-deal-unfair", "scope", "on what condition the deal was called unfair"],
  ])("%s: shows by %s %s", (id, by) => {
    expect(judged(id).agreement.differences.map((difference) => difference.by)).toContain(by);
  });

  test("two-percent-by-2027: shows that the goal was brought forward since", () => {
    expect(judged("two-percent-by-2027").agreement.updates.map(({ date }) => date)).toEqual(["2025-10-24"]);
  });

  test("sums every topic up in two or three sentences, each in its own colour", () => {
    for (const { id, summary } of pack.topics) {
      const text = localize(summary, "en");
      const sentences = [...new Intl.Segmenter("en", { granularity: "sentence" }).segment(text)];
      expect(sentences.length, id).toBeGreaterThanOrEqual(2);
      expect(sentences.length, id).toBeLessThanOrEqual(3);
    }
    expect(new Set(pack.topics.map(({ colour }) => colour)).size).toBe(pack.topics.length);
  });

  test("rests on at least 24 sources besides the seeds, at least 8 of them primary", () => {
    const others = pack.sources.filter(({ id }) => !(id in seedFiles));
    expect(others.length).toBeGreaterThanOrEqual(24);
    expect(others.filter(({ kind }) => kind === "government-record").length).toBeGreaterThanOrEqual(8);
  });

  test.each(pack.facts.map((fact) => [fact.id, fact] as const))(
    "%s: every figure and date of its sentence is in one of its claims",
    (_, fact) => {
      expect(figuresWithoutClaim(fact)).toEqual([]);
    },
  );
});

const seedFiles: Record<string, string> = {
  "markets-com": "markets-com.txt",
  "taipei-times": "taipei-times.txt",
  "taipei-times-coalition": "taipei-times.txt",
};

describe.skipIf(!existsSync(savedFolder.articles))(
  "against the two seed articles (skipped where they are not at hand)",
  () => {
    const seedText = (source: string) => readFileSync(`${savedFolder.articles}/${seedFiles[source]}`, "utf8");

    test("every claim of a seed has a locator that leads to exactly one place", () => {
      const lost = pack.facts.flatMap((fact) =>
        fact.claims
          .filter(({ source }) => source in seedFiles)
          .filter(({ source, locator }) => !locator || locate(seedText(source), locator).length !== 1)
          .map(({ source, locator }) => ({ fact: fact.id, source, locator })),
      );
      expect(lost).toEqual([]);
    });

    test("at least 80 facts come out of the seeds", () => {
      const fromSeeds = pack.facts.filter(({ claims }) => claims.some(({ source }) => source in seedFiles));
      expect(fromSeeds.length).toBeGreaterThanOrEqual(80);
    });

    test("no eight words in a row are theirs", () => {
      const theirs = new Set(Object.keys(seedFiles).flatMap((source) => runsOfEight(seedText(source))));
      const copied = proseOf(bundledPack).flatMap((text) =>
        runsOfEight(text).filter((run) => theirs.has(run)),
      );
      expect(copied).toEqual([]);
    });
  },
);

function runsOfEight(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(7).map((_, i) => words.slice(i, i + 8).join(" "));
}

/** All text of the pack except the quotation fragments, which are marked as such and counted elsewhere. */
function proseOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === "wording" || key === "locator" ? [] : proseOf(part),
  );
}

const months = [
  "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December",
]; // biome-ignore format: a calendar reads best in two lines

function figuresWithoutClaim(fact: Fact): string[] {
  const sentence = localize(fact.text, "en");
  const known = new Set(fact.claims.flatMap(figuresOf));
  const dates = [...sentence.matchAll(new RegExp(`(?:(\\d{1,2}) )?(${months.join("|")}) (\\d{4})`, "g"))];
  const missingDates = dates.flatMap(([written, day, month = "", year]) => {
    const iso = `${year}-${String(months.indexOf(month) + 1).padStart(2, "0")}${day ? `-${day.padStart(2, "0")}` : ""}`;
    return [...known].some((figure) => figure.startsWith(iso)) ? [] : [written];
  });
  const rest = dates.reduce((text, [written]) => text.replace(written, ""), sentence);
  const numbers = rest.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? [];
  return [...missingDates, ...numbers.filter((number) => !known.has(number.replaceAll(",", "")))];
}

function figuresOf(claim: Claim): string[] {
  const scales = [1, 1e6, 1e9, 1e12];
  const fromValues = claim.values.flatMap((value) => {
    switch (value.kind) {
      case "money":
        return scales.map((scale) => String(value.amount / scale));
      case "share":
        return [String(value.percent), ...numbersIn(value.of)];
      case "count":
        return [...scales.map((scale) => String(value.count / scale)), ...numbersIn(value.of)];
      case "date":
        return [value.date, value.date.slice(0, 4)];
      case "duration":
        return [String(value.amount)];
      case "term":
        return numbersIn(value.term);
      default:
        return value satisfies never;
    }
  });
  return [...fromValues, ...numbersIn(claim.wording ?? "")];
}

function numbersIn(text: string): string[] {
  return (text.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? []).map((number) => number.replaceAll(",", ""));
}
