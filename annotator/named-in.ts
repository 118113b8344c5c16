import type { Gazetteer } from "./gazetteer/open.ts";
import { findCandidates } from "./match.ts";
import { digestPassage } from "./resolve/digest.ts";

/**
 * The id of the entity that words name first, whatever page they stand on and however little it says: a reader who
 * asks for them knows what they are about. Of several that begin there, the longest. Null where they name nobody.
 */
export function firstNamedIn(gazetteer: Gazetteer, words: string): string | null {
  const [first, ...others] = digestPassage(gazetteer, findCandidates(gazetteer, words)).forms;
  if (!first) return null;
  const longest = others.reduce(
    (best, form) => (form.start === best.start && form.end > best.end ? form : best),
    first,
  );
  return gazetteer.entities[longest.entity]?.id ?? null;
}
