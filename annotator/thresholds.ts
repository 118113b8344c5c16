/**
 * Every number by which the resolver decides, with its reason. A mention is marked from a score of
 * `enough` on.
 */
export const thresholds = {
  /** One piece of evidence that nothing outweighs settles a sense; less is a guess, and a guess stays unmarked. */
  enough: 1,
  /** Words that fit half the news of a country, and stand nowhere beside a name, do not say whose it is. */
  hintsMustOvercome: 1,
  /** A figure names nothing: round sums recur, and one country's name somewhere on the page is no proof. */
  figureMustOvercome: 1,
  /** Where its own sentence says nothing of a figure, so many cues elsewhere must: one is on many pages of the day. */
  silentFigure: 2,
  /** Without its currency a sum may be one of yen or won, too: one cue more must say that it is not. */
  bareSumMustOvercome: 1,
  /** A form without needs brings what is enough by itself. */
  unambiguousForm: 1,
  /** The full name on the page speaks louder than any two words against: writers name in full whom they name in short later. */
  namedInFull: 3,
  /** One sense per page: what one sentence has explained is meant by the next, too. */
  settledOnPage: 1,
  /** A cue anywhere in the article; cues count once each, however often they occur. */
  cueOnPage: 1,
  /** The same sentence is about the same thing, so a cue there counts on top of its place on the page. */
  cueInSentence: 2,
  /** A country beside a sum may have to do with it: enough where nothing on the page speaks against it. */
  hintInSentence: 1,
  /** A sentence with two words for another bearer of a name, and none for ours, is about the other one, whatever the page is about. */
  othersInSentence: 2,
  /** A teaser leads to another story, of which it says little: one such word will do. */
  othersInTeaser: 1,
  /** A page that tells the story means the story's names, in whatever language, as long as nothing speaks against it. */
  inStory: 1,
  /** A look-alike (a decoy) on the page: its bare name is probably meant by the next one too. */
  decoyOnPage: 2,
  /** A text about a town means the town, even if it names a bearer of the name once: so many look-alikes … */
  manyDecoys: 6,
  /** … and this many for each full name make it such a text. */
  decoysToAName: 4,
  /** Cues for or against beyond this many say nothing new: long pages name everything once. */
  mostCues: 4,
  /** An article about one sum passes many others: that there are any speaks against it once, and how many says nothing. */
  mostCuesAgainstFigure: 1,
  /** A page about the story compares it with others: however many of those it names, sentences say which is meant. */
  mostCuesAgainstRelated: 2,
} as const;
