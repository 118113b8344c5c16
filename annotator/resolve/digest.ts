import { forEachUse, type Gazetteer } from "../gazetteer/open.ts";
import { indexOf, isBareName, isCue, isGenitive, type Role, role, roleOf, trait } from "../gazetteer/uses.ts";
import { type Candidate, nobody } from "../match/candidate.ts";
import { isPartOf, overlapping, type Span } from "../match/span.ts";
import { keptNumbers } from "./kept.ts";
import { isBeatenByDecoy } from "./overlaps.ts";
import { countCuesBySentence } from "./sentence-cues.ts";

/** A form or figure of an entity, with what its own sentence says about it. */
export type Form = Span & {
  entity: number;
  role: Role;
  bareName: boolean;
  isFigure: boolean;
  namesake: boolean;
  sentence: number;
  /** Distinct cues in the same sentence. */
  cuesFor: number;
  cuesAgainst: number;
  /** Whether hints are all that speaks for it there. */
  isOnlyHinted: boolean;
};

/** A phrase that is evidence for some entities, other than those in whose own forms it stands. */
export type Cue = { phrase: number; sentence: number; inFormsOf: readonly number[] };

/** What one passage contributes to the page, whatever the other passages say. */
export type PassageDigest<F extends Form = Form> = {
  forms: readonly F[];
  /** Its distinct cues, as positions in the gazetteer's `uses`. */
  cues: readonly number[];
  /** The entities that something in it looks like and does not mean. */
  decoys: readonly number[];
};

/** Works out what the candidates of one passage come to. */
export function digestPassage(gazetteer: Gazetteer, candidates: readonly Candidate[]): PassageDigest {
  const forms: Form[] = [];
  const decoys: Candidate[] = [];
  const evidence: Candidate[] = [];
  for (const candidate of candidates) {
    const traits = gazetteer.traits[candidate.phrase] as number;
    if ((traits & trait.form) !== 0) addForms(gazetteer, candidate, forms);
    if ((traits & trait.decoy) !== 0) decoys.push(candidate);
    // “Akira Mori” says nothing of what a Mori of ours stands for.
    if ((traits & trait.cue) !== 0 && candidate.namesakeOf.length === 0) evidence.push(candidate);
  }
  const cues: Cue[] = [];
  for (const cue of evidence) {
    if (decoys.length > 0 && overlapping(decoys, cue).some((decoy) => isPartOf(cue, decoy))) continue;
    const inFormsOf = forms.length === 0 ? nobody : holdersOf(cue, forms);
    cues.push({ phrase: cue.phrase, sentence: cue.sentence, inFormsOf });
  }
  const standing =
    decoys.length === 0
      ? forms
      : forms.filter((form) => {
          const around = overlapping(decoys, form);
          if (around.length === 0) return true;
          const nameEnd = isFullName(gazetteer, form) ? nameIn(form, forms).end : null;
          return !isBeatenByDecoy(form, around, nameEnd);
        });
  countCuesBySentence(gazetteer, standing, cues);
  const kept = keptNumbers(usesOfCues(gazetteer, cues));
  const lookAlikes = lookAlikesOf(gazetteer, decoys, standing);
  if (standing.length === 0 && lookAlikes.length === 0) return evidenceOf(kept);
  return { forms: withoutInner(withoutTitles(standing, forms)), cues: kept, decoys: keptNumbers(lookAlikes) };
}

/** A person's name that nobody else is likely to have: all of it, or with an office before it. */
function isFullName({ ownNames }: Gazetteer, { entity, role: how, bareName }: Form): boolean {
  return how <= role.titled && !bareName && ownNames.has(entity);
}

/** Whether a passage holds words that speak for or against senses, and nothing else. */
export function isEvidence(digest: PassageDigest): digest is PassageDigest<never> {
  return digest.forms.length === 0;
}

/** Many passages of a page hold the same one word: what is made of it is kept once. */
const digests = new WeakMap<readonly number[], PassageDigest<never>>();

function evidenceOf(cues: readonly number[]): PassageDigest<never> {
  const known = digests.get(cues);
  if (known) return known;
  const digest = { forms: [], cues, decoys: [] };
  digests.set(cues, digest);
  return digest;
}

/** The entities in whose forms a cue stands. One that goes beyond them (“Japanese $550 …”) says more than they do. */
function holdersOf(cue: Span, forms: readonly Form[]): readonly number[] {
  const holders: number[] = [];
  for (const { start, end, entity } of overlapping(forms, cue))
    if (start <= cue.start && cue.end <= end) holders.push(entity);
  return holders.length === 0 ? nobody : holders;
}

function addForms(gazetteer: Gazetteer, candidate: Candidate, forms: Form[]): void {
  const { start, end, phrase, sentence, namesakeOf } = candidate;
  const isFigure = phrase >= gazetteer.phraseCount;
  forEachUse(gazetteer, phrase, (use) => {
    if (roleOf(use) >= role.decoy) return;
    const entity = indexOf(use);
    forms.push({
      start,
      end: isGenitive(use) ? end - 1 : end,
      entity,
      role: roleOf(use),
      bareName: isBareName(use),
      isFigure,
      namesake: namesakeOf.includes(entity),
      sentence,
      cuesFor: 0,
      cuesAgainst: 0,
      isOnlyHinted: false,
    });
  });
}

/**
 * A title beside a name is not part of the mention: “Prime Minister Takaichi” and 高市首相 hold names of their own.
 * Nor is it part of another: 高市内閣総理大臣 is no 高市内閣, and a “head of government Takaichi” no “government Takaichi”.
 */
function withoutTitles(forms: readonly Form[], found: readonly Form[]): readonly Form[] {
  const titled = forms.filter((form) => form.role === role.titled);
  if (titled.length === 0) return forms;
  const names = new Map(titled.map((form) => [form, nameIn(form, found)]));
  return forms
    .filter((form) => !titled.some((title) => cutsTitle(form, title, names.get(title) ?? title)))
    .map((form) => ({ ...form, ...names.get(form) }))
    .sort((one, two) => one.start - two.start || two.end - one.end);
}

/** Whether another entity's form consists of a name and a part of its title. */
function cutsTitle(form: Form, title: Form, name: Span): boolean {
  if (form.entity === title.entity) return false;
  return isPartOf(form, title) && isPartOf(name, form);
}

/** The longest name of the same entity with which the form begins or ends; the form itself where there is none. */
function nameIn(titled: Form, forms: readonly Form[]): Span {
  let name: Span | undefined;
  for (const { entity, role: how, start, end } of overlapping(forms, titled)) {
    if (entity !== titled.entity || how === role.titled) continue;
    const isAtEdge = start === titled.start ? end < titled.end : end === titled.end && start > titled.start;
    if (isAtEdge && (name === undefined || end - start > name.end - name.start)) name = { start, end };
  }
  return name ?? titled;
}

/** A short form inside of a full name says nothing that the full name does not: “Takaichi” in “Sanae Takaichi”. */
function withoutInner(forms: readonly Form[]): readonly Form[] {
  if (forms.length < 2) return forms;
  return forms.filter((form) => !overlapping(forms, form).some((outer) => saysTheSame(outer, form)));
}

function saysTheSame(outer: Form, form: Form): boolean {
  return (
    outer.entity === form.entity && outer.role <= role.titled && !outer.bareName && isPartOf(form, outer)
  );
}

/** A sum of which its sentence says that it is another's: the same page is likely to mean that one again. */
function isAnother({ isFigure, cuesFor, cuesAgainst }: Form): boolean {
  return isFigure && cuesAgainst > cuesFor;
}

/** For the page a cue counts once, and for no entity in whose own forms alone it stands. */
function usesOfCues({ uses, useStarts }: Gazetteer, cues: readonly Cue[]): number[] {
  /** The entities in whose forms a phrase stands wherever it does. */
  const holders = new Map<number, readonly number[]>();
  for (const { phrase, inFormsOf } of cues) {
    const before = holders.get(phrase);
    holders.set(phrase, before ? before.filter((entity) => inFormsOf.includes(entity)) : inFormsOf);
  }
  const free: number[] = [];
  for (const [phrase, ofAll] of holders) {
    const end = useStarts[phrase + 1] as number;
    for (let at = useStarts[phrase] as number; at < end; at++) {
      const use = uses[at] as number;
      if (isCue(use) && !ofAll.includes(indexOf(use))) free.push(at);
    }
  }
  return free;
}

function lookAlikesOf(gazetteer: Gazetteer, decoys: readonly Candidate[], forms: readonly Form[]): number[] {
  const entities: number[] = [];
  for (const { phrase } of decoys) {
    forEachUse(gazetteer, phrase, (use) => {
      if (roleOf(use) === role.decoy) entities.push(indexOf(use));
    });
  }
  for (const form of forms) if (isAnother(form)) entities.push(form.entity);
  return entities;
}
