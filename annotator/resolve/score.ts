import { role } from "../gazetteer/uses.ts";
import { thresholds } from "../thresholds.ts";
import type { Form } from "./digest.ts";
import type { PageEvidence, ReadPassage } from "./evidence.ts";

/** How much speaks for a form meaning its entity here. `thresholds.enough` makes it a mention. */
export function scoreOf(form: Form, passage: ReadPassage, page: PageEvidence): number {
  if (form.bareName && isSomeoneElses(form, page)) return 0;
  if (form.role <= role.titled) return certain;
  const inSentence = thresholds.cueInSentence * (form.cuesFor - form.cuesAgainst);
  if (form.role === role.near) return nearScore(form, inSentence, passage, page);
  const isSettled = page.settled.has(form.entity);
  // Of two subjects in one sentence a figure may belong to either, unless the page has explained it.
  if (form.isFigure && form.cuesAgainst > 0 && inSentence <= (isSettled ? -1 : 0)) return 0;
  const settled = isSettled ? thresholds.settledOnPage : 0;
  return inSentence + pageScore(form, passage, page) + settled + ownWeight(form);
}

/** What a form brings with it. */
function ownWeight(form: Form): number {
  if (form.isFigure) return -thresholds.figureMustOvercome;
  return form.role === role.short ? thresholds.unambiguousForm : 0;
}

/** Above anything that evidence can sum up to. */
const certain = 100;

/** With another bearer of the name on the page, the bare name is ours only if ours is named in full. */
function isSomeoneElses(form: Form, page: PageEvidence): boolean {
  return (
    (form.namesake && page.tellsNamesakes) ||
    (page.namesakes.has(form.entity) && !page.named.has(form.entity))
  );
}

/** The sentence decides; where it is silent or divided, what the page has settled does. */
function nearScore(form: Form, inSentence: number, passage: ReadPassage, page: PageEvidence): number {
  if (inSentence !== 0) return inSentence;
  if (form.cuesFor > 0) return Math.sign(pageScore(form, passage, page));
  return page.settled.has(form.entity) ? thresholds.enough : 0;
}

function pageScore(form: Form, passage: ReadPassage, page: PageEvidence): number {
  const cues = page.cuesOf(passage).get(form.entity);
  const cuesFor = Math.min(cues?.for.size ?? 0, thresholds.mostCues);
  const cuesAgainst = Math.min(cues?.against.size ?? 0, thresholds.mostCues);
  return (
    thresholds.cueOnPage * (cuesFor - cuesAgainst) +
    (page.named.has(form.entity) ? thresholds.namedInFull : 0) +
    (page.besideCore.has(form.entity) ? thresholds.relatedCore : 0) -
    (page.decoys.has(form.entity) ? thresholds.decoyOnPage : 0)
  );
}
