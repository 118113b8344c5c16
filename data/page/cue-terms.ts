/** Letters of scripts that write without blanks between words: next to them, no word begins or ends. */
const unspaced = ["Han", "Hiragana", "Katakana", "Hangul", "Thai", "Lao", "Khmer", "Myanmar"]
  .map((script) => `\\p{scx=${script}}`)
  .join("");
const inWord = `[[\\p{L}\\p{N}]--[${unspaced}]]`;
const isUnspaced = new RegExp(`[${unspaced}]`, "v");

const matchers = new Map<string, RegExp>();

const nothing = "(?!)";

/** One entry of a cue as a pattern over folded text; kept, for pages are compared again as they change. */
export function termMatcher(entry: string): RegExp {
  const known = matchers.get(entry);
  if (known) return known;
  // Behind a bar too many stands no term: it would be in every sentence.
  const terms = entry.split("|").filter((term) => term.trim() !== "");
  const pattern = new RegExp(terms.map(termPattern).join("|") || nothing, "v");
  matchers.set(entry, pattern);
  return pattern;
}

/** Text without accents, soft hyphens and typographic varieties; letters keep their case. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/[\u0300-\u036f\u00ad]/g, "")
    .normalize("NFC")
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[‐‑–—]/g, "-");
}

function termPattern(written: string): string {
  // One gap, however wide: two next to each other would share a run of hyphens in every possible way.
  const term = fold(written.trim()).replaceAll(/[\s-]+/g, " ");
  const isExact = term !== term.toLowerCase();
  const letters = [...term]
    .map((character) => (isExact ? literal(character) : inAnyCase(character)))
    .join("");
  const start = hasWordsAt(term.at(0)) ? `(?<!${isDigit(term.at(0)) ? `${inWord}|\\d[.,]` : inWord})` : "";
  const isWhole = (isExact || term.length <= 3) && hasWordsAt(term.at(-1));
  const end = isWhole ? `(?!${isDigit(term.at(-1)) ? `${inWord}|[.,]\\d` : inWord})` : "";
  return start + letters + end;
}

function inAnyCase(character: string): string {
  const [lower, upper] = [character.toLowerCase(), character.toUpperCase()];
  return lower !== upper && [...upper].length === 1 ? `[${lower}${upper}]` : literal(character);
}

/** A gap in a term is blanks or hyphens on the page. */
function literal(character: string): string {
  return character === " " ? "[\\s\\-]+" : character.replace(/[.*+?^${}()|[\]\\/]/, "\\$&");
}

/** “5” is no part of “1.5” or “5,000”. */
function isDigit(character = ""): boolean {
  return /\d/.test(character);
}

function hasWordsAt(character = ""): boolean {
  return /[\p{L}\p{N}]/u.test(character) && !isUnspaced.test(character);
}
