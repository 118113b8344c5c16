import type { Gazetteer } from "../gazetteer/open.ts";
import { role } from "../gazetteer/uses.ts";
import { isPartOf, overlapping } from "../match/span.ts";
import { thresholds } from "../thresholds.ts";
import type { Form } from "./digest.ts";
import type { Contribution, PageEvidence } from "./evidence.ts";

/**
 * A page is read twice: what the first reading settles is evidence for the second, as a figure explained once
 * is understood later. `isSettled` says what is settled before this reading.
 */
export type Reading = {
  gazetteer: Gazetteer;
  evidence: PageEvidence;
  isSettled(passage: Contribution, entity: number): boolean;
};

/** How much speaks for a form meaning its entity here. `thresholds.enough` makes it a mention. */
export function scoreOf(form: Form, passage: Contribution, reading: Reading): number {
  if (reading.evidence.isYetToCome(passage, form.entity)) return 0;
  if (form.bareName && isSomeoneElses(form, passage, reading.evidence)) return 0;
  if (isNamedAfterAnother(form, passage, reading)) return 0;
  if (form.role <= role.titled) return certain;
  if (mayBeAnother(form, passage, reading)) return 0;
  const isSettled = reading.isSettled(passage, form.entity);
  if (form.role === role.bareSum && isSettled)
    return isSameSum(form, passage, reading) ? thresholds.enough : 0;
  if (form.role === role.near) return nearScore(form, passage, reading);
  if (form.isFigure ? isAnotherSum(form, passage, reading, isSettled) : isOfAnother(form, reading)) return 0;
  const onPage = pageScore(form, passage, reading);
  if (isFullEnough(form, passage, reading.evidence)) return onPage;
  const settled = isSettled ? thresholds.settledOnPage : 0;
  return sentenceScore(form) + onPage + settled + ownWeight(form);
}

/** The sentence decides; where it is silent or divided, what the page has settled does, but for teasers of other stories. */
function nearScore(form: Form, passage: Contribution, reading: Reading): number {
  const inSentence = sentenceScore(form);
  if (inSentence !== 0) return inSentence;
  if (form.cuesFor > 0) return Math.sign(pageScore(form, passage, reading));
  return passage.region !== "side" && reading.isSettled(passage, form.entity) ? thresholds.enough : 0;
}

function sentenceScore({ cuesFor, cuesAgainst, isOnlyHinted }: Form): number {
  const score = thresholds.cueInSentence * (cuesFor - cuesAgainst);
  return isOnlyHinted ? Math.min(score, thresholds.hintInSentence) : score;
}

/**
 * With a look-alike or another bearer on the page, a person's shorter names are theirs only where they are named by a
 * clear one, too; in an entry of a front page not even then, for another may name them.
 */
function mayBeAnother({ entity }: Form, passage: Contribution, { gazetteer, evidence }: Reading): boolean {
  if (!gazetteer.ownNames.has(entity)) return false;
  return (
    (evidence.hasDecoy(passage, entity) &&
      (passage.region === "entry" || !evidence.isNamed(passage, entity))) ||
    hasOtherBearer(entity, passage, evidence)
  );
}

/** A “Mori cabinet” on a page about another Mori, who may be a carpenter. */
function isNamedAfterAnother(form: Form, passage: Contribution, reading: Reading): boolean {
  if (form.bareName || form.isFigure || reading.gazetteer.ownNames.has(form.entity)) return false;
  return overlapping(passage.digest.forms, form).some(
    (name) => name.bareName && isPartOf(name, form) && mayBeAnother(name, passage, reading),
  );
}

/** Whether somebody else on the page has the entity's name, and it is not named in full itself. */
function hasOtherBearer(entity: number, passage: Contribution, evidence: PageEvidence): boolean {
  return evidence.hasNamesake(passage, entity) && !evidence.isNamedInFull(passage, entity);
}

/** More than a bare name, where the whole one is on the page, too. */
function isFullEnough(
  { entity, bareName, isFigure }: Form,
  passage: Contribution,
  evidence: PageEvidence,
): boolean {
  return !bareName && !isFigure && evidence.isNamed(passage, entity);
}

/** A sum without a currency is the one that the page has explained, unless there is another like it, or its sentence gives it to one. */
function isSameSum(form: Form, passage: Contribution, { evidence }: Reading): boolean {
  if (evidence.hasDecoy(passage, form.entity)) return isToldApart(form);
  return form.cuesFor >= form.cuesAgainst;
}

/** Whether a sentence is about another that is called the same: “JIP does buyouts”. A person can be where the look-alike is. */
function isOfAnother({ entity, cuesFor, cuesAgainst }: Form, { gazetteer }: Reading): boolean {
  return cuesFor === 0 && cuesAgainst > 0 && !gazetteer.ownNames.has(entity);
}

/**
 * Of two subjects in one sentence a sum may belong to either, unless the page has explained it. Where its sentence says
 * nothing, the page has to say more of it than many pages of the day do, and nothing against it where it lacks its
 * currency; and beside the story no word of another teaser will do.
 */
function isAnotherSum(form: Form, passage: Contribution, reading: Reading, isSettled: boolean): boolean {
  if (form.cuesAgainst > 0 && sentenceScore(form) <= (isSettled ? -1 : 0)) return true;
  if (isSettled || form.cuesFor > 0) return false;
  if (form.role === role.bareSum && reading.evidence.cuesAgainst(passage, form.entity, 1) > 0) return true;
  if (isInStory(form, passage, false, reading)) return false;
  if (passage.region !== "body") return true;
  return reading.evidence.cuesFor(passage, form.entity) < thresholds.silentFigure;
}

/** What a form brings with it. */
function ownWeight(form: Form): number {
  if (form.isFigure)
    return -thresholds.figureMustOvercome - (form.role === role.bareSum ? thresholds.bareSumMustOvercome : 0);
  return form.role === role.short ? thresholds.unambiguousForm : 0;
}

/** Above anything that evidence can sum up to. */
const certain = 100;

/**
 * With another bearer on the page, a bare name is ours only if ours is named in full; and in a sentence about others it
 * never is, nor in a text about them, unless its sentence says so.
 */
function isSomeoneElses(form: Form, passage: Contribution, evidence: PageEvidence): boolean {
  const enough = passage.region === "body" ? thresholds.othersInSentence : thresholds.othersInTeaser;
  return (
    (form.namesake && evidence.tellsNamesakes) ||
    (form.cuesFor === 0 && (form.cuesAgainst >= enough || evidence.isOutnumbered(form.entity))) ||
    isOfOthersCard(form, passage, evidence) ||
    hasOtherBearer(form.entity, passage, evidence)
  );
}

/** A card with a word for another bearer of the name, and none for ours, leads to a story about the other. */
function isOfOthersCard({ entity, cuesFor }: Form, passage: Contribution, evidence: PageEvidence): boolean {
  if (passage.region === "body" || cuesFor > 0 || evidence.cuesFor(passage, entity) > 0) return false;
  return evidence.cuesAgainst(passage, entity, thresholds.othersInTeaser) >= thresholds.othersInTeaser;
}

function pageScore(form: Form, passage: Contribution, reading: Reading): number {
  const { entity } = form;
  const { evidence } = reading;
  const isOnlyHinted = evidence.isOnlyHinted(passage, entity);
  const inStory = isInStory(form, passage, isOnlyHinted, reading);
  const against = evidence.cuesAgainst(passage, entity, mostAgainst(form, inStory, reading));
  const cues = evidence.cuesFor(passage, entity) - against;
  const isDoubtful = evidence.hasDecoy(passage, entity) && !(form.isFigure && (inStory || isToldApart(form)));
  const score =
    thresholds.cueOnPage * cues +
    (evidence.isNamed(passage, entity) ? thresholds.namedInFull : 0) +
    (inStory ? thresholds.inStory : 0) -
    (!form.isFigure && isOnlyHinted ? thresholds.hintsMustOvercome : 0) -
    (isDoubtful ? thresholds.decoyOnPage : 0);
  return Math.max(score, leastOnPage(form, passage, evidence));
}

/** An article that tells the story has other sums in it as well: they speak against ours in their own sentences only. */
function mostAgainst({ entity, isFigure }: Form, inStory: boolean, { gazetteer }: Reading): number {
  const isRelated = gazetteer.entities[entity]?.tier === "related";
  if (isFigure) return inStory && !isRelated ? 0 : thresholds.mostCuesAgainstFigure;
  return isRelated ? thresholds.mostCuesAgainstRelated : thresholds.mostCues;
}

/** Sums recur: beside another like it, a figure is ours where its sentence says so. */
function isToldApart({ cuesFor, cuesAgainst, isOnlyHinted }: Form): boolean {
  return cuesFor > cuesAgainst && !isOnlyHinted;
}

/**
 * How little the page can make of a form, whatever speaks against it elsewhere. A person and a race track may share a
 * name and a text: once the person is named in full, sentences tell them apart.
 */
function leastOnPage({ entity, isFigure }: Form, passage: Contribution, evidence: PageEvidence): number {
  return !isFigure && evidence.isNamed(passage, entity) ? thresholds.enough : Number.NEGATIVE_INFINITY;
}

/**
 * Whether the page tells the story of which the entity is a part. A related entity is marked nowhere else; a core one
 * stands beside those it has relations with, but a figure only beside core ones: presidents are on many pages. Where
 * hints are all there is, a name in full says more than one that half of the news hold.
 */
function isInStory(
  { entity, isFigure }: Form,
  passage: Contribution,
  isOnlyHinted: boolean,
  { gazetteer, evidence, isSettled }: Reading,
): boolean {
  const isCore = (index: number) => gazetteer.entities[index]?.tier === "core";
  if (!isCore(entity)) return true;
  const isBeside = (other: number) =>
    !isFigure && (isOnlyHinted ? evidence.isNamedInFull(passage, other) : evidence.isNamed(passage, other));
  for (const other of gazetteer.relations.get(entity) ?? []) {
    if (isCore(other) ? isSettled(passage, other) : isBeside(other)) return true;
  }
  return false;
}
