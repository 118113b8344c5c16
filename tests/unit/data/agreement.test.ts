import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agreementOf, independentOrigins } from "../../../data/facts/agreement.ts";
import type { Claim, Fact, Value } from "../../../data/format/fact.ts";
import { createLibrary } from "../../../data/library.ts";
import { smallPack } from "./small-pack.ts";
import { validPack } from "./valid-pack.ts";

const library = createLibrary([validPack(smallPack())]);

function claim(source: string, more: Partial<Claim> = {}): Claim {
  return { source, attribution: { kind: "outlet" }, relation: "states", values: [], ...more };
}

function agreement(...claims: Claim[]) {
  const fact: Fact = {
    id: "f",
    topic: "bridge",
    entities: ["ada-quill"],
    text: "x",
    asOf: "2026",
    cues: [],
    claims,
  };
  return agreementOf(fact, library);
}

const cost = (amount: number): Value => ({ kind: "money", name: "cost", amount, currency: "USD" });
const day = (date: string): Value => ({ kind: "date", name: "opening", date });

describe("agreement between sources", () => {
  test("one outlet is a single source", () => {
    expect(agreement(claim("courier"))).toMatchObject({ status: "single-source", outlets: 1, origins: 1 });
  });

  test("two outlets that carry the same story are two outlets, one origin, and still a single source", () => {
    expect(agreement(claim("courier"), claim("herald"))).toMatchObject({
      status: "single-source",
      outlets: 2,
      origins: 1,
    });
  });

  test("two independent origins corroborate", () => {
    expect(agreement(claim("courier"), claim("record"))).toMatchObject({
      status: "corroborated",
      outlets: 2,
      origins: 2,
    });
  });

  test("a merged report is no second witness to either of its origins", () => {
    expect(agreement(claim("courier"), claim("merged"))).toMatchObject({ origins: 1 });
    expect(agreement(claim("courier"), claim("record"), claim("merged"))).toMatchObject({ origins: 1 });
  });

  test("a merged report counts as the origin that its claim comes from, where that is known", () => {
    expect(agreement(claim("courier"), claim("merged", { origin: "council" }))).toMatchObject({
      origins: 2,
      status: "corroborated",
    });
  });

  test("a detail from another origin complements", () => {
    expect(agreement(claim("courier"), claim("record", { relation: "refines" }))).toMatchObject({
      status: "complements",
    });
  });
});

describe("differences", () => {
  test("unequal amounts differ by value, each version with its claims", () => {
    const result = agreement(
      claim("courier", { values: [cost(5)] }),
      claim("herald", { values: [cost(5)] }),
      claim("record", { values: [cost(6)] }),
    );
    expect(result).toMatchObject({
      status: "differs",
      differences: [{ by: "value", name: "cost", versions: [{ claims: [0, 1] }, { claims: [2] }] }],
    });
  });

  test("dates differ only as far as both are precise", () => {
    expect(
      agreement(
        claim("courier", { values: [day("2026-01")] }),
        claim("record", { values: [day("2026-01-31")] }),
      ).differences,
    ).toEqual([]);
    expect(
      agreement(
        claim("courier", { values: [day("2026-01-30")] }),
        claim("record", { values: [day("2026-01-31")] }),
      ).differences,
    ).toMatchObject([{ by: "date" }]);
  });

  test("a vague date does not hide that two exact ones differ", () => {
    const dated = ["2026-01", "2026-01-30", "2026-01-31"].map((date) =>
      claim("courier", { values: [day(date)] }),
    );
    expect(agreement(...dated).differences).toMatchObject([{ by: "date" }]);
  });

  test("the same percentage of different things is a difference of scope", () => {
    const share = (of: string): Value => ({ kind: "share", name: "share", percent: 70, of });
    expect(
      agreement(
        claim("courier", { values: [share("imports")] }),
        claim("record", { values: [share("consumption")] }),
      ).differences,
    ).toMatchObject([{ by: "scope" }]);
  });

  const share = (percent: number, of: string): Value => ({ kind: "share", name: "share", percent, of });
  const count = (count: number, of = "trucks"): Value => ({ kind: "count", name: "number", count, of });
  const lasting = (amount: number, unit: "days" | "weeks"): Value => ({
    kind: "duration",
    name: "length",
    amount,
    unit,
  });
  const term = (term: string, name = "office"): Value => ({ kind: "term", name, term });
  const yearly = (amount: number): Value => ({
    kind: "money",
    name: "cost",
    amount,
    currency: "USD",
    per: "year",
  });
  const euros: Value = { kind: "money", name: "cost", amount: 5, currency: "EUR" };

  test.each<[what: string, one: Value[], other: Value[], by: string[]]>([
    ["equal amounts", [cost(5)], [cost(5)], []],
    ["a bound and the bare figure", [{ ...cost(5), bound: "up to" } as Value], [cost(5)], []],
    ["the same figure in other money", [cost(5)], [euros], ["value"]],
    ["a sum and the same sum a year", [cost(5)], [yearly(5)], ["value"]],
    [
      "equal shares of one thing, however it is capitalised",
      [share(70, "Imports")],
      [share(70, "imports")],
      [],
    ],
    ["unequal shares", [share(70, "imports")], [share(66, "imports")], ["value"]],
    ["equal counts", [count(5)], [count(5)], []],
    ["unequal counts", [count(5)], [count(6)], ["value"]],
    ["unequal counts of sources", [count(1, "sources")], [count(2, "sources")], ["sources"]],
    ["equal durations", [lasting(5, "days")], [lasting(5, "days")], []],
    ["other lengths", [lasting(5, "days")], [lasting(6, "days")], ["value"]],
    ["the same number of another unit", [lasting(5, "days")], [lasting(5, "weeks")], ["value"]],
    ["one word in other quotation marks", [term("“Minister”")], [term("minister")], []],
    ["other words", [term("minister")], [term("secretary")], ["wording"]],
    ["other scopes", [term("cars", "scope of it")], [term("all goods", "scope of it")], ["scope"]],
    ["a list and a part of it", [term("gas"), term("soy")], [term("soy")], []],
    ["a part of a list and the list", [term("soy")], [term("gas"), term("soy")], []],
    ["lists that overlap", [term("gas"), term("soy")], [term("soy"), term("cars")], ["wording"]],
    [
      "values of two kinds under one name",
      [count(5)],
      [{ ...term("five"), name: "number" } as Value],
      ["value"],
    ],
    ["values under two names", [count(5)], [{ ...count(6), name: "another" } as Value], []],
  ])("%s", (_, one, other, by) => {
    const { differences } = agreement(claim("courier", { values: one }), claim("record", { values: other }));
    expect(differences.map((difference) => difference.by)).toEqual(by);
  });

  test("claims that do not measure a thing stand on no side of a difference in it", () => {
    const [difference] = agreement(
      claim("courier"),
      claim("herald", { values: [cost(5)] }),
      claim("record", { values: [cost(6)] }),
    ).differences;
    expect(difference?.versions).toEqual([{ claims: [1] }, { claims: [2] }]);
  });

  test("the count of sources differs once, whether it is told or counted", () => {
    const one = { attribution: { kind: "one-anonymous" }, values: [count(1, "sources")] } as const;
    const two = { attribution: { kind: "two-anonymous" }, values: [count(2, "sources")] } as const;
    const told = agreement(
      claim("courier", { ...one, values: [...one.values] }),
      claim("record", { ...two, values: [...two.values] }),
    );
    expect(told.differences.map(({ by }) => by)).toEqual(["sources"]);
  });

  test("where all contradict a sentence, there is one version", () => {
    const [difference] = agreement(claim("courier", { relation: "contradicts" })).differences;
    expect(difference).toMatchObject({ by: "statement", versions: [{ claims: [0] }] });
  });

  test("one unnamed source here and two there is a difference in the count of sources", () => {
    const one = claim("courier", { attribution: { kind: "one-anonymous" } });
    const two = claim("herald", { attribution: { kind: "two-anonymous" } });
    expect(agreement(one, two).differences).toMatchObject([{ by: "sources" }]);
    expect(agreement(one, { ...one, source: "record" }).differences).toEqual([]);
  });

  test("two quotations of one remark that do not match differ by wording; a shorter cut of the same does not", () => {
    expect(
      agreement(claim("courier", { wording: "too early" }), claim("herald", { wording: "premature" }))
        .differences,
    ).toMatchObject([{ by: "wording" }]);
    expect(
      agreement(
        claim("courier", { wording: "“Too early”" }),
        claim("herald", { wording: "too early to say" }),
      ).differences,
    ).toEqual([]);
  });

  test("a bare contradiction still shows", () => {
    expect(agreement(claim("courier"), claim("record", { relation: "contradicts" }))).toMatchObject({
      status: "differs",
      differences: [{ by: "statement", versions: [{ claims: [0] }, { claims: [1] }] }],
    });
  });

  test("a claim that things have moved on is an update, not a difference", () => {
    const result = agreement(
      claim("courier", { values: [cost(5)] }),
      claim("record", { relation: "supersedes", values: [cost(9)] }),
    );
    expect(result).toMatchObject({
      status: "single-source",
      differences: [],
      updates: [{ claim: 1, date: "2026-01-31" }],
    });
  });

  test("a fact of which nothing is known but how it went on has its witnesses there", () => {
    expect(agreement(claim("record", { relation: "supersedes", values: [cost(9)] }))).toMatchObject({
      status: "single-source",
      outlets: 1,
      origins: 1,
      differences: [],
      updates: [{ claim: 0 }],
    });
  });
});

test("the count of origins does not depend on the order of claims, and never exceeds their number", () => {
  const anyClaims = fc.array(
    fc.constantFrom("courier", "herald", "record", "merged").map((source) => claim(source)),
  );
  fc.assert(
    fc.property(anyClaims, (claims) => {
      const count = independentOrigins(claims, library);
      expect(independentOrigins([...claims].reverse(), library)).toBe(count);
      expect(count).toBeLessThanOrEqual(claims.length);
    }),
  );
});
