/**
 * The matching rules once more, written for clarity instead of speed: one regular expression for each
 * form, tried at every position of a text freed of invisible characters. Covers the alphabets that the
 * property tests draw from.
 */
export function referenceMatches(forms: readonly string[], original: string): string[] {
  const { text, starts, ends } = visible(original);
  const spans = new Set<string>();
  for (const form of forms.flatMap(withJoinedHyphens)) {
    const pattern = new RegExp(patternOf(form), "uy");
    for (let at = 0; at < text.length; at++) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match && isWhole(text, at, at + match[0].length))
        spans.add(`${starts[at]}–${ends[at + match[0].length - 1]}`);
    }
  }
  return [...spans].sort();
}

function visible(original: string): { text: string; starts: number[]; ends: number[] } {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = "";
  for (const { 0: cluster, index } of original.matchAll(/(?!\u0301).(?:\u0301)?/gsu)) {
    if (/[\u00ad\u200b]/.test(cluster)) continue;
    text += fold(cluster);
    starts.push(index);
    ends.push(index + cluster.length);
  }
  return { text, starts, ends };
}

function fold(cluster: string): string {
  const plain = /\p{Script=Latin}/u.test(cluster)
    ? cluster.normalize("NFKD").replace(/\u0301/g, "")
    : cluster.replace(/\u0301/g, "");
  return plain.replace("–", "-").replace("\u00a0", " ").replace("・", "·").replace("’", "'");
}

/** The mark of a word that was joined, so that each half keeps its capitals. */
const seam = "\u2060";

function withJoinedHyphens(form: string): string[] {
  return [form, form.replace(/(?<=\p{L})-(?=\p{Ll})/gu, seam)];
}

const eastern = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u;
function patternOf(form: string): string {
  return form
    .split(/(?<=[^ -])(?=[ -])|(?<=[ -])(?=[^ -])/)
    .map((part, index, parts) =>
      /^[ -]$/.test(part) ? jointPattern(part, parts[index - 1], parts[index + 1]) : wordsPattern(part, form),
    )
    .join("");
}

function kind(character = ""): string {
  return eastern.test(character) ? "eastern" : /\d/.test(character) ? "digit" : "letter";
}

function jointPattern(joint: string, wordBefore = "", wordAfter = ""): string {
  if (joint === "-" && /\p{Lu}\p{L}*$/u.test(wordBefore) && /^\p{Ll}{1,4}(?!\p{L})/u.test(wordAfter))
    return noEmptyLine("[ \\n]*-[ \\n]*");
  const [before, after] = [wordBefore.at(-1), wordAfter[0]];
  const isOptional = kind(before) === "eastern" || kind(after) === "eastern" || kind(before) !== kind(after);
  const isEastern = kind(before) === "eastern" || kind(after) === "eastern";
  const loose = noEmptyLine(`[ \\n]*[-/${isEastern ? "·" : ""}]?[ \\n]*`);
  if (isOptional) return loose;
  return joint === "-" ? `(?=[ \\n/-])${loose}` : `(?:${noEmptyLine("[ \\n]+")}(?![-·])|-(?![ \\n]))`;
}

function noEmptyLine(pattern: string): string {
  return `(?!(?:[ \\n·/-]*\\n){2})${pattern}`;
}

/** Words written together: every character by itself, with the gaps its script allows. */
function wordsPattern(words: string, form: string): string {
  return [...words]
    .map((character, index, all) => {
      const previous = all[index - 1];
      return (
        (previous === undefined ? "" : gapPattern(previous, character, form)) +
        characterPattern(character, index, words)
      );
    })
    .join("");
}

function gapPattern(before: string, after: string, form: string): string {
  const isEastern = [kind(before), kind(after)].map((one) => one === "eastern");
  if (!isEastern[0] && !isEastern[1] && kind(before) === kind(after)) return "";
  const tooShort = form.length < (/\p{Script=Hangul}/u.test(after) ? 4 : 3);
  if (isEastern[0] && isEastern[1] && tooShort) return "";
  return noEmptyLine(`[ \\n]*[${isEastern[0] || isEastern[1] ? "·" : "·-"}]?[ \\n]*`);
}

/** Lower case matches both; a capital only itself, and it stays one at the start of a run and in runs of capitals. */
function characterPattern(character: string, index: number, words: string): string {
  if (!/[a-z]/i.test(character)) return character === seam ? "" : character;
  const run = /[a-z]+/gi;
  for (const match of words.matchAll(run)) {
    if (index < match.index || index >= match.index + match[0].length) continue;
    const allCapitals = match[0].length > 1 && match[0] === match[0].toUpperCase();
    const isCapital = character === character.toUpperCase() && (index === match.index || allCapitals);
    return isCapital ? character : `[${character.toLowerCase()}${character.toUpperCase()}]`;
  }
  return character;
}

function isWhole(text: string, start: number, end: number): boolean {
  const [first = "", last = "", before = "", after = ""] = [
    text[start],
    text[end - 1],
    text[start - 1],
    text[end],
  ];
  const isWord = (character: string) => /[a-z0-9\u05d0-\u06ff]/i.test(character);
  const isKatakana = (character: string) => /\p{Script=Katakana}/u.test(character);
  const isHangul = (character: string) => /\p{Script=Hangul}/u.test(character);
  if (
    isWord(first) &&
    isWord(before) &&
    !/(?<![a-z0-9\u05d0-\u06ff])[ולב]{1,2}$/iu.test(text.slice(0, start))
  )
    return false;
  if (isWord(last) && isWord(after)) return false;
  if (isKatakana(first) && (isKatakana(before) || (isKatakana(last) && isKatakana(after)))) return false;
  if (isHangul(first) && isHangul(before)) return false;
  return !isHangul(last) || !isHangul(after) || end - start > 2;
}
