import fc from "fast-check";
import { describe, expect } from "vitest";
import { scanPlainText } from "../../../scripts/scan/scan-plain-text.ts";
import { engine, faultsIn, spellings } from "./engine.ts";
import { fuzzOf } from "./fuzz.ts";

const fuzz = fuzzOf("texts");

const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((units) => String.fromCharCode(...units));
const anyText = fc.oneof(
  anyUnits,
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.string({ unit: "binary", maxLength: 40 }),
);
/** What stands between and inside words, seen and unseen. */
const joint = fc.constantFrom(
  ...[
    " ",
    "\n",
    "\n\n",
    "\r\n",
    "\u2028",
    "\u00a0",
    "\u00ad",
    "\u200b",
    "\u200d",
    "\ufeff",
    "\u202e",
    "\u0301",
  ],
  ...["", ".", "’s ", "・", "、", "－", "-", "\u3099", "\ud800", "\udc00", "\ufe0f"],
);
const spelling = fc.constantFrom(...spellings);
const money = fc.constantFrom(
  "$550 billion",
  "US$550bn",
  "5,500億ドル",
  "５５００億ドル",
  "2% of GDP",
  "¥3.8tn",
);
/** Texts full of names, whole, cut and run together, among everything that Unicode has. */
const wild = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: spelling },
      { weight: 2, arbitrary: anyText },
      { weight: 3, arbitrary: joint },
      { weight: 1, arbitrary: money },
      {
        weight: 1,
        arbitrary: fc.tuple(spelling, fc.nat(12)).map(([text, cut]) => text.slice(0, cut)),
      },
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(""));

describe("the scan of a text", () => {
  fuzz(
    "finds in any text only what stands there, in order, each once, and nothing on a page that is not active",
    2500,
    fc.property(wild, (text) => {
      const { active, mentions } = scanPlainText(text, engine.gazetteer);
      expect(faultsIn(mentions)).toEqual([]);
      for (const { start, end, text: said } of mentions) expect(text.slice(start, end)).toBe(said);
      if (!active) expect(mentions).toEqual([]);
    }),
  );

  fuzz(
    "finds a name in a sentence of its own, whatever stands in the paragraphs around it",
    1000,
    fc.property(wild, wild, (before, after) => {
      const sentence = "Prime Minister Sanae Takaichi spoke.";
      const text = `${before}\n\n${sentence}\n\n${after}`;
      const at = before.length + 2 + sentence.indexOf("Sanae");
      const { mentions } = scanPlainText(text, engine.gazetteer);
      expect(mentions.filter(({ start, end }) => start <= at && end >= at + 14)).toHaveLength(1);
    }),
  );

  fuzz(
    "says the same when it is asked again",
    500,
    fc.property(wild, (text) => {
      expect(scanPlainText(text, engine.gazetteer)).toEqual(scanPlainText(text, engine.gazetteer));
    }),
  );
});
