import { describe, expect, it } from "vitest";
import { largeArticle } from "../../../scripts/bench/article.ts";
import { madeUpNames } from "../../../scripts/bench/forms.ts";
import { isHeld, median, tableOf } from "../../../scripts/bench/rows.ts";

describe("what the benchmark measures with", () => {
  it("is an article of 1.2 million characters in about 25,000 elements, the same each time", () => {
    const article = largeArticle(["Sanae Takaichi"]);
    const characters = article.replace(/<[^>]*>/g, "").length;
    const elements = article.match(/<[a-z]/g)?.length ?? 0;
    expect(characters).toBeGreaterThan(1_190_000);
    expect(characters).toBeLessThan(1_250_000);
    expect(Math.abs(elements - 25_000)).toBeLessThan(1000);
    expect(largeArticle(["Sanae Takaichi"])).toBe(article);
  });

  it("is as many different names as asked for", () => {
    const names = madeUpNames(15_000);
    expect(new Set(names).size).toBe(15_000);
    expect(madeUpNames(100)).toEqual(names.slice(0, 100));
  });
});

describe("what the benchmark reports", () => {
  it("says of each bar whether it is held", () => {
    const row = { what: "a scan", value: 3, unit: "times" };
    expect(isHeld(row)).toBeUndefined();
    expect(isHeld({ ...row, bar: { most: 3 } })).toBe(true);
    expect(isHeld({ ...row, bar: { least: 4 } })).toBe(false);
    expect(tableOf({ title: "Page", notes: [], rows: [{ ...row, bar: { most: 2 } }] })).toMatch(
      /^Page\n {2}a scan .* 3\.00 times +✗ at most 2$/,
    );
  });

  it("takes the middle of several runs", () => {
    expect(median([5, 1, 3])).toBe(3);
    expect(median([4, 1, 2, 3])).toBe(2.5);
  });
});
