import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agreementOf, independentOrigins } from "../../../data/agreement.ts";
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

  test("one unnamed source here and two there is a difference in the count of sources", () => {
    const one = claim("courier", { attribution: { kind: "one-anonymous" } });
    const two = claim("herald", { attribution: { kind: "two-anonymous" } });
    expect(agreement(one, two).differences).toMatchObject([{ by: "sources" }]);
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
