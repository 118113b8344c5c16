import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { looseEnd, mayBegin, mayHold, mayHoldAcross, type Sieve } from "../../../annotator/match/sieve.ts";
import { findCandidates } from "../../../annotator/match.ts";
import { betweenForms, formsWith } from "./forms.ts";
import { engineOf } from "./small-pack.ts";

const { sieve } = engineOf({
  mori: {
    kind: "person",
    forms: ["Akira Mori", "Mori", "President Mori", "森晃", "モリ", "모리 아키라", "מורי"],
  },
  alliance: { forms: ["U.S.-Japan alliance", "USJ"] },
  deal: { figures: [{ money: 550_000_000_000, currency: "USD" }] },
  gas: { tier: "related", forms: ["gas"] },
});

describe("the sieve", () => {
  it.each([
    "Akira Mori spoke",
    "MORI",
    "The president, Mori’s",
    "Ｍｏｒｉ",
    "森 晃",
    "森晃氏",
    "Mo\u00adri",
    "ולמורי",
  ])("lets %s through", (text) => expect(mayHold(sieve, text)).toBe(true));

  it.each([
    "$550bn",
    "5,500億ドル",
    "5500억 달러",
    "$0.55 trillion",
    "$.55 trillion",
    "five hundred fifty billion dollars",
  ])("lets %s through", (text) => expect(mayHold(sieve, text)).toBe(true));

  it.each([
    "Gas is cheap.",
    "Morian, Memori",
    "president of Akron",
    "55 people",
    "500 of 5 000",
    "mori",
    "森林",
    "אמורי",
  ])("holds %s back", (text) => expect(mayHold(sieve, text)).toBe(false));

  it("looks past the indentation of a source", () => {
    const line = `all the $550${indentedLine}billion for the whole of the country`;
    for (let cut = 0; cut <= line.length; cut++)
      expect(mayHoldInPieces(sieve, [line.slice(0, cut), line.slice(cut)])).toBe(true);
    expect(mayHoldInPieces(sieve, [`the U.S.${indentedLine}Japan `, "alliance"])).toBe(true);
    expect(mayHold(sieve, `all the $550${indentedLine}million people of the country`)).toBe(false);
  });

  it("joins a word that two texts share", () => {
    expect(mayHoldInPieces(sieve, ["of Mo", "ri’s"])).toBe(true);
    expect(mayHoldInPieces(sieve, ["M", "o", "", "r", "i"])).toBe(true);
    expect(mayHoldInPieces(sieve, ["$5", "50 billion"])).toBe(true);
    expect(mayHoldInPieces(sieve, ["$5", ",", "500億"])).toBe(true);
    expect(mayHoldInPieces(sieve, ["5\n5", ",500億"])).toBe(true);
    expect(mayHoldInPieces(sieve, ["ול", "מורי"])).toBe(true);
    expect(mayHoldInPieces(sieve, ["ולמו", "רי"])).toBe(true);
    expect(mayHoldInPieces(sieve, ["of Mo ", "ri"])).toBe(false);
    expect(mayHoldInPieces(sieve, ["Mo", "rian"])).toBe(false);
  });
});

const form = formsWith("U.S.", "טרב", "רב");
const figure = fc.constantFrom(
  ...[
    "$550bn",
    "5,500億ドル",
    "550,000 million dollars",
    "0,55 Billionen Dollar",
    "五千五百億ドル",
    "五五〇〇億ドル",
    "5천500억 달러",
  ],
);
const indentedLine = `\n${" ".repeat(60)}`;
const noise = fc.constantFrom(...betweenForms, indentedLine, "A", "a", "5", "高", "ול", "ב");

describe("whatever is found", () => {
  it("was let through where a cut leaves a letter that looks like an initial", () => {
    const { sieve } = engineOf({ thing: { forms: ["U.S."] } });
    expect(mayHoldInPieces(sieve, ["the U.S. B", "asics"])).toBe(true);
  });

  it("was let through, in one piece or cut anywhere", () => {
    const line = fc.array(fc.oneof(form, figure, noise), { maxLength: 10 }).map((pieces) => pieces.join(""));
    const cutLine = fc.tuple(line, fc.array(fc.nat(60), { maxLength: 4 }));
    fc.assert(
      fc.property(
        fc.array(form, { minLength: 1, maxLength: 5 }),
        // Compiling the forms takes far longer than reading a line.
        fc.array(cutLine, { minLength: 10, maxLength: 10 }),
        (forms, lines) => {
          const engine = engineOf({
            thing: { forms, figures: [{ money: 550_000_000_000, currency: "USD" }] },
          });
          for (const [text, cuts] of lines) {
            if (findCandidates(engine.gazetteer, text).length === 0) continue;
            expect(mayHold(engine.sieve, text)).toBe(true);
            expect(mayHoldInPieces(engine.sieve, pieces(text, cuts))).toBe(true);
          }
        },
      ),
      { numRuns: 600 },
    );
  });
});

function pieces(text: string, cuts: readonly number[]): string[] {
  const at = [0, ...cuts.map((cut) => cut % (text.length + 1)), text.length].sort((a, b) => a - b);
  return at.slice(1).map((end, index) => text.slice(at[index], end));
}

function mayHoldInPieces(sieve: Sieve, texts: readonly string[]): boolean {
  let end = "";
  return texts.some((text) => {
    if (end === "" && !mayBegin(sieve, text)) return false;
    const holds = mayHold(sieve, text) || (end !== "" && mayHoldAcross(sieve, end, text));
    end = looseEnd(sieve, end + text);
    return holds;
  });
}
