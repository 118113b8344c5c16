import { forEachUse, type Gazetteer } from "../gazetteer/open.ts";
import { indexOf, isBareName, isCue, type Role, role, roleOf, trait } from "../gazetteer/uses.ts";
import type { Candidate } from "../match/candidate.ts";
import { kept } from "./kept.ts";
import { isBeatenByDecoy, overlapping, type Span } from "./overlaps.ts";
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
    if ((traits & trait.cue) !== 0) evidence.push(candidate);
  }
  const cues = evidence.map((cue) => ({
    phrase: cue.phrase,
    sentence: cue.sentence,
    inFormsOf: forms.length === 0 ? nobody : overlapping(forms, cue).map(({ entity }) => entity),
  }));
  const standing =
    decoys.length === 0 ? forms : forms.filter((form) => !isBeatenByDecoy(form, overlapping(decoys, form)));
  countCuesBySentence(gazetteer, standing, cues);
  return {
    forms: withoutInner(withoutTitles(standing)),
    cues: kept([...usesOfCues(gazetteer, cues)]),
    decoys: kept(lookAlikesOf(gazetteer, decoys)),
  };
}

const nobody: readonly number[] = [];

function addForms(gazetteer: Gazetteer, candidate: Candidate, forms: Form[]): void {
  const { start, end, phrase, sentence, namesake } = candidate;
  const isFigure = phrase >= gazetteer.phraseCount;
  forEachUse(gazetteer, phrase, (use) => {
    if (roleOf(use) >= role.decoy) return;
    const sense = { entity: indexOf(use), role: roleOf(use), bareName: isBareName(use), isFigure };
    forms.push({ start, end, ...sense, namesake, sentence, cuesFor: 0, cuesAgainst: 0 });
  });
}

/** A title before a name is not part of the mention: “Prime Minister Takaichi” ends with a name of its own. */
function withoutTitles(forms: readonly Form[]): readonly Form[] {
  if (!forms.some((form) => form.role === role.titled)) return forms;
  const names = forms.map((form) =>
    form.role === role.titled ? { ...form, start: startOfName(form, forms) } : form,
  );
  return names.sort((one, two) => one.start - two.start || two.end - one.end);
}

function startOfName(titled: Form, forms: readonly Form[]): number {
  const inside = overlapping(forms, titled).filter(
    (form) =>
      form.entity === titled.entity &&
      form.role !== role.titled &&
      form.end === titled.end &&
      form.start > titled.start,
  );
  return inside.length === 0 ? titled.start : Math.min(...inside.map(({ start }) => start));
}

/** A short form inside of a full name says nothing that the full name does not: “Takaichi” in “Sanae Takaichi”. */
function withoutInner(forms: readonly Form[]): readonly Form[] {
  if (forms.length < 2) return forms;
  return forms.filter((form) => !overlapping(forms, form).some((outer) => saysTheSame(outer, form)));
}

function saysTheSame(outer: Form, form: Form): boolean {
  return (
    outer.entity === form.entity &&
    outer.role <= role.titled &&
    !outer.bareName &&
    outer.start <= form.start &&
    form.end <= outer.end &&
    outer.end - outer.start > form.end - form.start
  );
}

/** For the page a cue counts once, and for no entity in whose own forms alone it stands. */
function usesOfCues({ uses, useStarts }: Gazetteer, cues: readonly Cue[]): Set<number> {
  const free = new Set<number>();
  for (const { phrase, inFormsOf } of cues) {
    const end = useStarts[phrase + 1] as number;
    for (let at = useStarts[phrase] as number; at < end; at++) {
      const use = uses[at] as number;
      if (isCue(use) && !inFormsOf.includes(indexOf(use))) free.add(at);
    }
  }
  return free;
}

function lookAlikesOf(gazetteer: Gazetteer, decoys: readonly Candidate[]): number[] {
  const entities: number[] = [];
  for (const { phrase } of decoys) {
    forEachUse(gazetteer, phrase, (use) => {
      if (roleOf(use) === role.decoy) entities.push(indexOf(use));
    });
  }
  return entities;
}
