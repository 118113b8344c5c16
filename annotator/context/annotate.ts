import { forEachUse, type Gazetteer } from "../gazetteer/open.ts";
import { indexOf, isBareName, isGenitive, role, roleOf, trait } from "../gazetteer/uses.ts";
import type { Candidate } from "../match/candidate.ts";
import { isPartOf, overlapping } from "../match/span.ts";
import { isNamesakeByWhatFollows, isNamesakeByWhatPrecedes, isStranger } from "./namesake.ts";
import { nextSentenceEnd } from "./sentences.ts";

/**
 * Adds to each candidate what only the text can say: which sentence it stands in, and whether a bare
 * name is someone else's. After that no text is needed any more.
 */
export function annotateContext(gazetteer: Gazetteer, text: string, candidates: Candidate[]): Candidate[] {
  if (candidates.length > 1) candidates.sort((one, two) => one.start - two.start || two.end - one.end);
  let traits = 0;
  for (const candidate of candidates) traits |= gazetteer.traits[candidate.phrase] as number;
  // Sentences matter only where a form that needs evidence meets a cue.
  if ((traits & trait.openForm) !== 0 && (traits & trait.cue) !== 0)
    numberSentences(gazetteer, text, candidates);
  if ((traits & trait.bareName) !== 0) findNamesakes(gazetteer, text, candidates);
  return candidates;
}

function numberSentences({ patternOf }: Gazetteer, text: string, candidates: readonly Candidate[]): void {
  let sentence = 0;
  let end = nextSentenceEnd(text, candidates[0]?.start ?? 0, patternOf);
  for (const candidate of candidates) {
    for (; end < candidate.start; end = nextSentenceEnd(text, end + 1, patternOf)) sentence++;
    candidate.sentence = sentence;
  }
}

function findNamesakes(gazetteer: Gazetteer, text: string, candidates: readonly Candidate[]): void {
  candidates.forEach((candidate, index) => {
    const { phrase, start, end } = candidate;
    if (((gazetteer.traits[phrase] as number) & trait.bareName) === 0) return;
    const isPart = isPartOfForm(gazetteer, candidates, index);
    const { patternOf, wordsBeforeNames } = gazetteer;
    const isAnothers = (use: number): boolean => {
      // “der Rede Takaichis”: every German noun has a capital, and before a genitive stands one.
      if (isPart || isGenitive(use) || roleOf(use) === role.titled) return isStranger(text, end, patternOf);
      const own = gazetteer.ownNames.get(indexOf(use));
      const isOwn = (word: string) => own?.has(word) === true;
      const known = {
        has: (word: string) => isOwn(word) || wordsBeforeNames.includes(` ${word} `),
        hasInitial: isOwn,
      };
      return (
        isNamesakeByWhatFollows(text, start, end, known, patternOf) ||
        (!followsPhrase(candidates, index) && isNamesakeByWhatPrecedes(text, start, end, known, patternOf))
      );
    };
    const namesakeOf: number[] = [];
    forEachUse(gazetteer, phrase, (use) => {
      if (isBareName(use) && isAnothers(use)) namesakeOf.push(indexOf(use));
    });
    if (namesakeOf.length > 0) candidate.namesakeOf = namesakeOf;
  });
}

/** In a longer form (“Pemerintahan Takaichi”) a name is whose the form says, whatever word stands before it. */
function isPartOfForm({ traits }: Gazetteer, candidates: readonly Candidate[], index: number): boolean {
  const name = candidates[index] as Candidate;
  return overlapping(candidates, name).some(
    (other) => ((traits[other.phrase] as number) & trait.form) !== 0 && isPartOf(name, other),
  );
}

/** Candidates stand in the order of their beginnings: what ends right before one is among the last few before it. */
const fewBefore = 6;

/** What the pack knows as a phrase (a country, a party) is no given name. */
function followsPhrase(candidates: readonly Candidate[], index: number): boolean {
  const { start } = candidates[index] as Candidate;
  return candidates.slice(Math.max(0, index - fewBefore), index).some(({ end }) => end === start - 1);
}
