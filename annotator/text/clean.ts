import { kindOf, unclean } from "./units.ts";

/** A text in composed form without invisible characters, and where each of its units came from. */
export type CleanText = { text: string; starts: Int32Array; ends: Int32Array };

/**
 * Composes what was decomposed (accents, dakuten, Hangul, half-width kana) and leaves out what cannot be
 * seen (soft hyphens, zero-width characters, variation selectors), remembering the original offsets.
 */
export function cleanText(original: string): CleanText {
  // A ligature is the only unit that becomes longer, and never more than threefold.
  const starts = new Int32Array(original.length * 3 + 1);
  const ends = new Int32Array(original.length * 3 + 1);
  let text = "";
  for (let at = 0; at < original.length; ) {
    const end = endOfCluster(original, at);
    const cluster = original.slice(at, end);
    for (const unit of isPlain(cluster) ? cluster : compose(cluster)) {
      for (let part = 0; part < unit.length; part++) {
        starts[text.length + part] = at;
        ends[text.length + part] = end;
      }
      text += unit;
    }
    at = end;
  }
  return { text, starts, ends };
}

function isPlain(cluster: string): boolean {
  return cluster.length === 1 && kindOf(cluster.charCodeAt(0)) !== unclean;
}

/** A base character with every mark that belongs to it. */
function endOfCluster(text: string, at: number): number {
  const first = text.charCodeAt(at);
  let end = at + (hasPartner(first) && at + 1 < text.length ? 2 : 1);
  if (isInvisible(first)) return end;
  while (end < text.length && isMark(text.charCodeAt(end))) end++;
  return end;
}

function hasPartner(unit: number): boolean {
  return unit === 0xd835 || unit === 0xdb40;
}

function isMark(unit: number): boolean {
  return (
    (unit >= 0x300 && unit < 0x370) ||
    (unit >= 0x1160 && unit < 0x1200) ||
    (unit >= 0x20d0 && unit <= 0x20ff) ||
    unit === 0x3099 ||
    unit === 0x309a ||
    (unit >= 0xd7b0 && unit < 0xd800) ||
    (unit >= 0xfe20 && unit < 0xfe30) ||
    unit === 0xff9e ||
    unit === 0xff9f
  );
}

function isInvisible(unit: number): boolean {
  return (
    unit === 0xad ||
    unit === 0xdb40 ||
    unit === 0x34f ||
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x206f) ||
    (unit >= 0xfe00 && unit < 0xfe10) ||
    unit === 0xfeff ||
    (unit >= 0xfff9 && unit < 0xfffc)
  );
}

/** Compatibility forms are undone unit by unit only here, because NFKC over whole texts would also rewrite figures such as “½”. */
function compose(cluster: string): string {
  if (isInvisible(cluster.charCodeAt(0))) return "";
  const composed =
    cluster.normalize("NFC").length === 1 ? cluster.normalize("NFC") : cluster.normalize("NFKC");
  const plain = kindOf(composed.charCodeAt(0)) === unclean ? composed.normalize("NFKC") : composed;
  // A mark that composes with nothing adds nothing to what is read.
  return [...plain].filter((unit) => kindOf(unit.charCodeAt(0)) !== unclean).join("");
}
