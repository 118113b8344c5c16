import { describe, expect, it } from "vitest";
import { agreementInWords } from "../../../components/design/agreement-badge.tsx";
import { dateInWords } from "../../../components/design/dates.ts";
import { valueInWords } from "../../../components/design/values.ts";

describe("values in words", () => {
  it("read as a newspaper writes them", () => {
    const money = { kind: "money", name: "size", amount: 550e9, currency: "USD" } as const;
    expect(valueInWords({ ...money, bound: "up to" })).toBe("up to $550 billion");
    expect(valueInWords({ ...money, amount: 8e9, per: "year" })).toBe("$8 billion a year");
    expect(valueInWords({ ...money, amount: 5.5e12, currency: "JPY" })).toBe("¥5.5 trillion");
    expect(valueInWords({ kind: "share", name: "share", percent: 68.7, of: "imports" })).toBe(
      "68.7% of imports",
    );
    expect(valueInWords({ kind: "count", name: "troops", count: 50_000, of: "troops", bound: "about" })).toBe(
      "about 50,000 troops",
    );
    expect(valueInWords({ kind: "date", name: "start", date: "2025-10-21" })).toBe("21 October 2025");
    expect(valueInWords({ kind: "duration", name: "call", amount: 1, unit: "hours" })).toBe("1 hour");
    expect(valueInWords({ kind: "term", name: "spelling", term: "F-150" })).toBe("F-150");
  });
});

describe("dates in words", () => {
  it("are as precise as they are known", () => {
    expect(dateInWords("2026")).toBe("2026");
    expect(dateInWords("2026-06")).toBe("June 2026");
    expect(dateInWords("2026-06-08")).toBe("8 June 2026");
    expect(dateInWords("2026-06-08", "ja")).toBe("2026年6月8日");
  });
});

describe("the agreement badge", () => {
  const basis = { outlets: 2, origins: 1, differences: [] };

  it("counts outlets and origins apart", () => {
    expect(agreementInWords({ ...basis, status: "corroborated", origins: 2 })).toBe("2 outlets · 2 origins");
    expect(agreementInWords({ ...basis, status: "single-source" })).toBe("2 outlets · 1 origin");
    expect(agreementInWords({ ...basis, status: "single-source", outlets: 1 })).toBe("One source");
  });

  it("says by what the sources differ, each once", () => {
    const differences = [{ by: "value" }, { by: "date" }, { by: "value" }] as const;
    expect(agreementInWords({ ...basis, status: "differs", differences })).toBe(
      "Sources differ: figure, date",
    );
  });
});
