/** A sentence of a passage, by its place in it; its text has one blank where the passage has several. */
export type Sentence = { passage: number; start: number; end: number; text: string };

const splitter = new Intl.Segmenter("en", { granularity: "sentence" });

/** Titles and initials after which a full stop ends nothing: “U.S. President”, “Oct. 28”. */
const openEnd =
  /(?:\b[A-Z]\.|\b(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Lt|Col|Prof|Jr|Sr|Inc|Corp|Co|No|vs|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.)\s*$/;

/** The sentences of a page's passages, in order. */
export function sentencesOf(passages: readonly string[]): Sentence[] {
  return passages.flatMap((text, passage) => {
    const sentences: Sentence[] = [];
    let start = 0;
    for (const { index, segment } of splitter.segment(text)) {
      const end = index + segment.length;
      if (openEnd.test(segment) && end < text.length) continue;
      const part = text.slice(start, end);
      const own = part.trim();
      const from = start + part.indexOf(own);
      if (own !== "")
        sentences.push({ passage, start: from, end: from + own.length, text: own.replaceAll(/\s+/g, " ") });
      start = end;
    }
    return sentences;
  });
}
