import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Gazetteer } from "../../../annotator/gazetteer/open.ts";
import { findCandidates } from "../../../annotator/match.ts";
import { resolveMentions } from "../../../annotator/resolve.ts";
import { betweenForms, formsWith } from "./forms.ts";
import { referenceMatches } from "./reference-matcher.ts";
import { gazetteerOf } from "./small-pack.ts";

const form = formsWith("럼프트", "טרב", "רב");
const piece = fc.oneof(
  { weight: 5, arbitrary: form },
  {
    weight: 3,
    arbitrary: fc.constantFrom(...betweenForms, "  ", " ".repeat(60)),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "A",
      "a",
      "B",
      "b",
      "1",
      "高",
      "市",
      "早",
      "ト",
      "ラ",
      "트",
      "럼",
      "프",
      "ול",
      "ב",
      "Ａ",
      "á",
      "a\u0301",
    ),
  },
);
const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(""));

const gazetteerOfForms = (forms: readonly string[]) => gazetteerOf({ thing: { forms: [...forms] } });
const spansIn = (gazetteer: Gazetteer, read: string) =>
  findCandidates(gazetteer, read).map(({ start, end }) => `${start}–${end}`);

describe("the matcher", () => {
  it("finds what a naive reference finds", () => {
    fc.assert(
      fc.property(
        fc.array(form, { minLength: 1, maxLength: 6 }),
        // Compiling the forms takes longer than reading a text.
        fc.array(text, { minLength: 5, maxLength: 5 }),
        (forms, texts) => {
          const gazetteer = gazetteerOfForms(forms);
          for (const read of texts)
            expect([...new Set(spansIn(gazetteer, read))].sort()).toEqual(referenceMatches(forms, read));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("finds every form in its own text, whatever it is written with", () => {
    const letters = fc.constantFrom(
      ..."abÀéßŒΣжЙعहไ高々カーガ가힣ﬁＡ９7",
      "U.S.",
      "e\u0301",
      "か\u3099",
      "각",
      "𝐓",
    );
    const signs = fc.constantFrom(" ", "-", "–", "・", "’", "&", ".", "\u00a0", "\u00ad", "！", "+");
    const anyForm = fc
      .tuple(letters, fc.array(fc.oneof({ weight: 4, arbitrary: letters }, signs), { maxLength: 8 }), letters)
      .map(([first, middle, last]) => [first, ...middle, last].join(""))
      // Two signs in a row, or an abbreviation glued to letters, are no press style.
      .filter(
        (text) =>
          !/[^\p{L}\p{M}\p{N}]{2}|\.(?!$)/u.test(text.replace(/\u00ad/g, "").replaceAll("U.S.", "US")),
      )
      .filter(
        (text) =>
          !/[^ –・高々カガ가힣-]U\.S|U\.S\.(?:[^ –・高々カガ가힣-]|[ \u00a0]\p{Lu})/u.test(
            text.replace(/\u00ad/g, ""),
          ),
      );
    fc.assert(
      fc.property(fc.array(anyForm, { minLength: 1, maxLength: 20 }), (forms) => {
        const gazetteer = gazetteerOfForms(forms);
        for (const own of forms) {
          const widest = Math.max(0, ...findCandidates(gazetteer, own).map(({ start, end }) => end - start));
          expect({ own, found: widest > 0 }).toEqual({ own, found: true });
        }
      }),
      { numRuns: 500 },
    );
  });

  it("never throws, and reports spans inside the text in order, whatever the text", () => {
    const gazetteer = gazetteerOf({
      thing: {
        kind: "person",
        forms: ["Aki Mo", { text: "Mo", kind: "short" }, "森晃", "U.S. deal"],
        figures: [{ money: 55e9, currency: "USD" }, { percentOfGdp: 2 }],
      },
    });
    const anyUnits = fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
      .map((units) => String.fromCharCode(...units));
    const wild = fc.array(
      fc.oneof(
        anyUnits,
        fc.constantFrom("Aki Mo", "森晃", "U.S. deal", "$55 billion", "2% of GDP", "\ud800", "\udc00", "ﾄﾞ"),
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(wild, (parts) => {
        const read = parts.join("");
        let last = 0;
        for (const { start, end } of findCandidates(gazetteer, read)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(read.length);
          last = start;
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe("the resolver", () => {
  const gazetteer = gazetteerOf({
    mori: {
      kind: "person",
      forms: ["Akira Mori", { text: "Mori", kind: "short", needs: "page" }],
      decoys: ["Mori Tower"],
      evidence: { for: ["cabinet"], against: ["sculptor"] },
    },
    gas: { tier: "related", forms: ["gas", { text: "pipe", needs: "near" }], evidence: { for: ["north"] } },
  });
  const sentence = fc
    .array(
      fc.constantFrom(
        "Akira Mori",
        "Mori",
        "Mori Tower",
        "cabinet",
        "sculptor",
        "gas",
        "pipe",
        "north",
        "Ken Mori",
      ),
      { maxLength: 5 },
    )
    .map((words) => `${words.join(" met ")}.`);
  const page = fc.array(sentence, { maxLength: 6 });
  const resolve = (passages: readonly string[], joint = "") => {
    let offset = 0;
    const starts = passages.map((passage) => {
      const start = offset;
      offset += passage.length + joint.length;
      return start;
    });
    const { active, mentions } = resolveMentions(
      gazetteer,
      passages.map((passage) => ({
        candidates: findCandidates(gazetteer, passage),
        region: "body" as const,
      })),
      {},
    );
    return {
      active,
      mentions: mentions.map(({ passage, start, end, entity }) => [
        start + (starts[passage] as number),
        end + (starts[passage] as number),
        entity,
      ]),
    };
  };

  it("says the same of a page in one passage and in many", () => {
    fc.assert(
      fc.property(page, (sentences) => {
        expect(resolve(sentences, "\n\n")).toEqual(resolve([sentences.join("\n\n")]));
      }),
    );
  });

  it("never lets mentions overlap, and marks nothing on a page that is not active", () => {
    fc.assert(
      fc.property(page, (sentences) => {
        const { active, mentions } = resolve([sentences.join(" ")]);
        if (!active) expect(mentions).toEqual([]);
        for (let at = 1; at < mentions.length; at++)
          expect(mentions[at]?.[0]).toBeGreaterThanOrEqual(mentions[at - 1]?.[1] as number);
      }),
    );
  });
});
