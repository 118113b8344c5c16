import { describe, expect, it } from "vitest";
import { agreementInWords } from "../../../components/design/agreement-badge.tsx";
import { dateInWords } from "../../../components/design/dates.ts";
import { valueInWords } from "../../../components/design/values.ts";

describe("values in words", () => {
  it("read as a newspaper writes them", () => {
    const money = { kind: "money", name: "size", amount: 550e9, currency: "USD" } as const;
    expect(valueInWords({ ...money, bound: "up to" }, "en")).toBe("up to $550 billion");
    expect(valueInWords({ ...money, amount: 8e9, per: "year" }, "en")).toBe("$8 billion a year");
    expect(valueInWords({ ...money, amount: 5.5e12, currency: "JPY" }, "en")).toBe("¥5.5 trillion");
    // No-break, as browsers part a code and its sum.
    expect(valueInWords({ ...money, amount: 1.5e9, currency: "SEK" }, "en")).toBe("SEK\u00a01.5 billion");
    expect(valueInWords({ kind: "share", name: "share", percent: 68.7, of: "imports" }, "en")).toBe(
      "68.7% of imports",
    );
    expect(
      valueInWords({ kind: "count", name: "troops", count: 50_000, of: "troops", bound: "about" }, "en"),
    ).toBe("about 50,000 troops");
    expect(valueInWords({ kind: "date", name: "start", date: "2025-10-21" }, "en")).toBe("21 October 2025");
    expect(valueInWords({ kind: "duration", name: "call", amount: 1, unit: "hours" }, "en")).toBe("1 hour");
    expect(valueInWords({ kind: "term", name: "spelling", term: "F-150" }, "en")).toBe("F-150");
  });
});

describe("values in Japanese", () => {
  const count = { kind: "count", name: "votes", count: 237, of: "票" } as const;

  it("put a counter right behind its number, and what is shared before its share", () => {
    expect(valueInWords(count, "ja")).toBe("237票");
    expect(valueInWords({ ...count, bound: "more than" }, "ja")).toBe("237票超");
    expect(valueInWords({ kind: "share", name: "share", percent: 68.7, of: "輸入量" }, "ja")).toBe(
      "輸入量の68.7％",
    );
  });

  it("keep a word apart that no glossary translates", () => {
    expect(valueInWords({ ...count, of: "votes" }, "ja")).toBe("237 votes");
  });
});

describe("dates in words", () => {
  it("are as precise as they are known", () => {
    expect(dateInWords("2026", "en")).toBe("2026");
    expect(dateInWords("2026-06", "en")).toBe("June 2026");
    expect(dateInWords("2026-06-08", "en")).toBe("8 June 2026");
    expect(dateInWords("2026-06-08", "ja")).toBe("2026年6月8日");
  });
});

describe("the agreement badge", () => {
  const basis = { outlets: 2, origins: 1, differences: [] };

  it("counts outlets and origins apart", () => {
    expect(agreementInWords({ ...basis, status: "corroborated", origins: 2 }, "en")).toBe(
      "2 outlets · 2 origins",
    );
    expect(agreementInWords({ ...basis, status: "single-source" }, "en")).toBe("2 outlets · 1 origin");
    expect(agreementInWords({ ...basis, status: "single-source", outlets: 1 }, "en")).toBe("One source");
  });

  it("says by what the sources differ, each once", () => {
    const differences = [{ by: "value" }, { by: "date" }, { by: "value" }] as const;
    expect(agreementInWords({ ...basis, status: "differs", differences }, "en")).toBe(
      "Sources differ: figure, date",
    );
  });
});
