/** A phrase of the gazetteer found in a text. What it means is for `resolveMentions` to say. */
export type Candidate = {
  /** UTF-16 offsets into the text as it was given. */
  start: number;
  end: number;
  /** Number of the phrase, or of the figure behind the phrases. */
  phrase: number;
  /** Counts the sentences of the text. */
  sentence: number;
  /** The entities from whom the words around a bare name take it, and give it to someone else: “Ryo Takaichi”. */
  namesakeOf: readonly number[];
};

export const nobody: readonly number[] = [];
