import { forEachUse, type Gazetteer } from "../gazetteer/open.ts";
import { indexOf, isCue, role, roleOf } from "../gazetteer/uses.ts";
import type { Cue, Form } from "./digest.ts";

/** Counts for each form that can use it the distinct cues of its sentence. Forms and cues are in text order. */
export function countCuesBySentence(
  gazetteer: Gazetteer,
  forms: readonly Form[],
  cues: readonly Cue[],
): void {
  if (cues.length === 0) return;
  const open = forms.filter((form) => form.role > role.titled);
  if (open.length === 0) return;
  const asked = new Set(open.map(({ entity }) => entity));
  let at = 0;
  let sentence = -1;
  let counts = new Map<number, SentenceCues>();
  for (const form of open) {
    if (form.sentence !== sentence) {
      sentence = form.sentence;
      while (at < cues.length && (cues[at] as Cue).sentence < sentence) at++;
      let end = at;
      while (end < cues.length && (cues[end] as Cue).sentence === sentence) end++;
      counts = cuesAmong(gazetteer, cues.slice(at, end), asked);
    }
    const own = counts.get(form.entity);
    form.cuesFor = own?.for.size ?? 0;
    form.cuesAgainst = own?.against.size ?? 0;
    form.isOnlyHinted = own?.for.size === 1 && own.for.has(anyHint);
  }
}

type SentenceCues = { for: Set<number>; against: Set<number> };

/** Stands for all hints of a sentence, which count as one. */
const anyHint = -1;

/** The distinct cues for and against each of the entities that are asked about: a word may speak for dozens. */
function cuesAmong(
  gazetteer: Gazetteer,
  cues: Iterable<Cue>,
  asked: ReadonlySet<number>,
): Map<number, SentenceCues> {
  const counts = new Map<number, SentenceCues>();
  for (const { phrase, inFormsOf } of cues) {
    forEachUse(gazetteer, phrase, (use) => {
      const entity = indexOf(use);
      if (!isCue(use) || !asked.has(entity) || inFormsOf.includes(entity)) return;
      const own = counts.get(entity) ?? { for: new Set(), against: new Set() };
      counts.set(entity, own);
      const kind = roleOf(use);
      (kind === role.cueAgainst ? own.against : own.for).add(kind === role.hint ? anyHint : phrase);
    });
  }
  return counts;
}
