import type { Gazetteer } from "../../annotator/gazetteer/open.ts";
import { findCandidates } from "../../annotator/match.ts";
import { leadsToOtherStories } from "../../annotator/page/places/other-stories.ts";
import type { Region } from "../../annotator/resolve/evidence.ts";
import { resolveMentions } from "../../annotator/resolve.ts";
import type { ScanResult } from "./report.ts";

/** Scans plain text as the body of a news page, but for lists of other stories. Offsets are UTF-16 offsets into the text as given. */
export function scanPlainText(text: string, gazetteer: Gazetteer): Omit<ScanResult, "file"> {
  const phrases = findCandidates(gazetteer, unwrapped(text));
  const paragraphs = paragraphsOf(text, (end) =>
    phrases.some((phrase) => phrase.start < end && end < phrase.end),
  );
  const regions = regionsOf(paragraphs.map((paragraph) => paragraph.text.trim()));
  const passages = paragraphs.map((paragraph, index) => ({
    candidates: findCandidates(gazetteer, unwrapped(paragraph.text)),
    region: regions[index] ?? "body",
  }));
  const { active, mentions } = resolveMentions(gazetteer, passages, {});
  return {
    news: true,
    active,
    mentions: mentions.map(({ passage, start, end, entity, topic }) => {
      const offset = paragraphs[passage]?.start ?? 0;
      return {
        entity,
        topic,
        text: text.slice(offset + start, offset + end),
        start: offset + start,
        end: offset + end,
      };
    }),
  };
}

/** For the annotator a line break is one that a page makes on purpose. */
function unwrapped(text: string): string {
  return text.replace(/[\n\r\u2028\u2029]/g, " ");
}

/**
 * Cuts a text into paragraphs: at blank lines, and at line ends after a sentence or where the line had room for more
 * (headlines, lists). Any other line end may be a hard wrap, so it stays inside, as does one in the middle of a phrase;
 * an abbreviation's full stop (“U.S.”) ends no sentence.
 */
export function paragraphsOf(
  text: string,
  isInPhrase: (end: number) => boolean = () => false,
): { start: number; text: string }[] {
  const paragraphs: { start: number; text: string }[] = [];
  const width = widthOf(text);
  const lineEnd = /(?:\r\n|[\n\r\u2028\u2029])[^\S\r\n\u2028\u2029]*(\r\n|[\n\r\u2028\u2029])?/g;
  let start = 0;
  let startOfLine = 0;
  for (const match of text.matchAll(lineEnd)) {
    const end = match.index;
    const line = text.slice(startOfLine, end);
    const next = end + match[0].length;
    startOfLine = next;
    const isBlankLine = match[1] !== undefined;
    const isHeadline = () => hadRoom(line, text.slice(next), width) && !isInPhrase(end);
    if (!isBlankLine && !endsSentence(line.slice(-12)) && !isHeadline()) continue;
    paragraphs.push({ start, text: text.slice(start, end) });
    start = next;
  }
  paragraphs.push({ start, text: text.slice(start) });
  return paragraphs.filter((paragraph) => paragraph.text.trim() !== "");
}

/** In UTF-16 units: a headline is hardly longer. */
const longestHeadline = 160;

/** What stands right under “Related stories” or behind “Read more:”, headline by headline, is beside the story. */
function regionsOf(paragraphs: readonly string[]): Region[] {
  let isInList = false;
  return paragraphs.map((text) => {
    isInList = leadsToOtherStories(text) || (isInList && isItem(text));
    return isInList || isTeaser(text) ? "side" : "body";
  });
}

function isItem(text: string): boolean {
  return text.length <= longestHeadline && (listItem.test(text) || !endsSentence(text.slice(-12)));
}

/** “Read more: Takaichi flies home” */
function isTeaser(text: string): boolean {
  const lead = /^[^:：|｜]+[:：|｜]/.exec(text)?.[0];
  return lead !== undefined && text.length <= longestHeadline && leadsToOtherStories(lead);
}

const listItem = /^(?:[①-⑳■□▼▽▲△◆◇●○★☆・•>*–—-]|\(?\d{1,2}[.)．、]\s)/;

/** The length of the longest line; there may be more lines than a call takes arguments. */
function widthOf(text: string): number {
  return text.split(/[\n\r\u2028\u2029]/).reduce((longest, { length }) => Math.max(longest, length), 0);
}

/** Whether the next word would have fitted behind the line, as wide as the text is, or begins an item of a list. */
function hadRoom(line: string, rest: string, width: number): boolean {
  if (listItem.test(rest)) return true;
  const next = /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\S+)/u.exec(rest)?.[0] ?? "";
  return line.length + 1 + next.length <= width;
}

function endsSentence(tail: string): boolean {
  if (!/[.!?…。．！？；;:：][”’"'»」』）)\]]*[^\S\r\n]*$/.test(tail)) return false;
  return !/(?:^|[\s.])(?:\p{Lu}|\p{Lu}\p{L}{0,3})\.[^\S\r\n]*$/u.test(tail);
}
