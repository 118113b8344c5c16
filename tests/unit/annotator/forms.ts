import fc from "fast-check";

/** Forms of a few short words that overlap in every way: of Latin, kanji, kana and hangul, and of `more`. */
export function formsWith(...more: string[]): fc.Arbitrary<string> {
  const word = fc.constantFrom(
    ...["Aba", "ab", "AB", "Ba", "a1", "1", "高市", "市早", "早", "トラ", "ラ", "럼프"],
    ...more,
  );
  return fc
    .tuple(word, fc.array(fc.tuple(fc.constantFrom(" ", "-", ""), word), { maxLength: 3 }))
    .map(([first, rest]) => first + rest.map(([joint, next]) => joint + next).join(""))
    .filter((text) => text.length > 1);
}

/** What stands between forms, or in them where a text is written otherwise than they are. */
export const betweenForms = [" ", "-", "–", "\n", "\u00ad", "\u00a0", "’s ", ". ", "・", "\u200b"];
