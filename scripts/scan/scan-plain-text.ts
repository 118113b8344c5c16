import type { Gazetteer } from "../../annotator/gazetteer/open.ts";
import { findCandidates } from "../../annotator/match.ts";
import { resolveMentions } from "../../annotator/resolve.ts";
import type { ScanResult } from "./report.ts";

/** Scans plain text, all of it as the body of a news page. Offsets are UTF-16 offsets into the text as given. */
export function scanPlainText(text: string, gazetteer: Gazetteer): Omit<ScanResult, "file"> {
  const paragraphs = paragraphsOf(text);
  const passages = paragraphs.map((paragraph) => ({
    candidates: findCandidates(gazetteer, paragraph.text),
    region: "body" as const,
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

/**
 * Cuts a text into paragraphs: at blank lines, and at line ends after a sentence. Any other line end may be a
 * hard wrap in the middle of a name, so it stays inside; an abbreviation's full stop (“U.S.”) ends no sentence.
 */
export function paragraphsOf(text: string): { start: number; text: string }[] {
  const paragraphs: { start: number; text: string }[] = [];
  const lineEnd = /(?:\r\n|[\n\r\u2028\u2029])[^\S\r\n\u2028\u2029]*(\r\n|[\n\r\u2028\u2029])?/g;
  let start = 0;
  for (const match of text.matchAll(lineEnd)) {
    const end = match.index;
    const isBlankLine = match[1] !== undefined;
    if (!isBlankLine && !endsSentence(text.slice(Math.max(start, end - 12), end))) continue;
    paragraphs.push({ start, text: text.slice(start, end) });
    start = end + match[0].length;
  }
  paragraphs.push({ start, text: text.slice(start) });
  return paragraphs.filter((paragraph) => paragraph.text.trim() !== "");
}

function endsSentence(tail: string): boolean {
  if (!/[.!?…。．！？；;:：][”’"'»」』）)\]]*[^\S\r\n]*$/.test(tail)) return false;
  return !/(?:^|[\s.])(?:\p{Lu}|\p{Lu}\p{L}{0,3})\.[^\S\r\n]*$/u.test(tail);
}
