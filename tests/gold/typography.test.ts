import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readGold, type Span } from "../../scripts/score/gold.ts";
import { spanFinder } from "../../scripts/score/span-finder.ts";

const texts = readGold(fileURLToPath(new URL(".", import.meta.url)));
const find = spanFinder();
const asWritten = texts.map(({ id, text }) => ({ id, text, mentions: find(text) }));

/** How else one character of a text may be typed, which nobody sees. `next` is the character behind it. */
type Retyping = (character: string, next: string, index: number) => string;

const blanks =
  (instead: string): Retyping =>
  (character) =>
    character === " " ? instead : character;
const replaced =
  (signs: RegExp, instead: string): Retyping =>
  (character) =>
    signs.test(character) ? instead : character;
const between =
  (letters: RegExp, invisible: string): Retyping =>
  (character, next, index) =>
    index % 2 === 0 && letters.test(character) && letters.test(next) ? character + invisible : character;

const alphabetic = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
const eastern = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]/u;

describe("a text has the same mentions", () => {
  it.each<[how: string, Retyping]>([
    ["with no-break blanks", blanks("\u00a0")],
    ["with narrow blanks", blanks("\u202f")],
    ["with thin blanks", blanks("\u2009")],
    ["with two blanks for each", blanks("  ")],
    ["as deep in an indented source", blanks(" ".repeat(60))],
    ["with soft hyphens", between(alphabetic, "\u00ad")],
    ["with joiners between letters", between(alphabetic, "\u200d")],
    ["with zero-width blanks between characters", between(eastern, "\u200b")],
    ["decomposed", (character) => character.normalize("NFD")],
    [
      "with full-width digits",
      (digit) => digit.replace(/[0-9]/, () => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    ],
    ["with straight apostrophes", replaced(/[’‘]/, "'")],
    ["with curly apostrophes", replaced(/'/, "’")],
    ["with apostrophes that are letters", replaced(/['’]/, "ʼ")],
    ["with no-break hyphens", replaced(/-/, "\u2011")],
    ["with dashes for hyphens", replaced(/-/, "–")],
  ])("%s", (_, retype) => {
    for (const { id, text, mentions } of asWritten) {
      const { retyped, origins } = typedAgain(text, retype);
      const back = ({ entity, start, end }: Span) => ({
        entity,
        start: origins[start],
        end: (origins[end - 1] ?? 0) + 1,
      });
      expect({ id, mentions: find(retyped).map(back) }).toEqual({ id, mentions });
    }
  });
});

/** `origins` says of each unit which one of the text it came from. */
function typedAgain(text: string, retype: Retyping): { retyped: string; origins: number[] } {
  const pieces = text.split("").map((unit, index, units) => retype(unit, units[index + 1] ?? "", index));
  return {
    retyped: pieces.join(""),
    origins: pieces.flatMap((piece, index) => Array(piece.length).fill(index)),
  };
}
