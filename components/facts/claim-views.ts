import type { Agreement, Difference } from "../../data/facts/agreement.ts";
import { localizeValue } from "../../data/facts/localize-value.ts";
import type { Claim, Fact, Value } from "../../data/format/fact.ts";
import type { Source } from "../../data/format/source.ts";
import type { Library } from "../../data/library.ts";
import { localize } from "../../data/localize.ts";

/** One source's side of a fact, with what it rests on looked up and its words in the reader's language. */
export type ClaimView = {
  claim: Claim;
  source: Source;
  origins: string[];
  /** Which version this source gives, counted from 0, where the sources differ. */
  version: number | null;
  /** The values in which it differs from the other sources. */
  point: Value[];
  /** All the others that it gives. */
  values: Value[];
};

/** The claims of a fact in reading order: version by version, then the ones no difference touches, then newer ones. */
export function claimViews(
  fact: Fact,
  agreement: Agreement,
  library: Library,
  language: string,
): ClaimView[] {
  const decisive = decisiveDifference(agreement);
  const views = fact.claims.flatMap((claim, index): ClaimView[] => {
    const source = library.source(claim.source);
    if (!source) return [];
    const isPoint = ({ name }: Value) => name === decisive?.name;
    const localized = (values: Value[]) => values.map((value) => localizeValue(value, library, language));
    return [
      {
        claim,
        source: { ...source, publisher: localize(library.word(source.publisher), language) },
        origins: originLabels(claim, source, library, language),
        version: decisive ? versionOf(index, decisive) : null,
        point: localized(claim.values.filter(isPoint)),
        values: localized(claim.values.filter((value) => !isPoint(value))),
      },
    ];
  });
  return views.sort((a, b) => rank(a) - rank(b) || a.source.date.localeCompare(b.source.date));
}

/** The difference that parts the sources: the one with the most claims on different sides. */
export function decisiveDifference(agreement: Agreement): Difference | null {
  const weight = ({ versions }: Difference) =>
    versions.reduce((sum, version) => sum + version.claims.length, 0);
  return agreement.differences.reduce<Difference | null>(
    (best, difference) => (best && weight(best) >= weight(difference) ? best : difference),
    null,
  );
}

/** A, B, C ... for the versions of a fact. */
export function versionLetter(version: number): string {
  return String.fromCharCode("A".charCodeAt(0) + (version % 26));
}

function versionOf(claim: number, { versions }: Difference): number | null {
  const version = versions.findIndex(({ claims }) => claims.includes(claim));
  return version === -1 ? null : version;
}

function originLabels(claim: Claim, source: Source, library: Library, language: string): string[] {
  const ids = claim.origin ? [claim.origin] : source.origins;
  return ids.flatMap((id) => {
    const origin = library.origin(id);
    return origin ? [localize(origin.label, language)] : [];
  });
}

function rank({ claim, version }: ClaimView): number {
  if (claim.relation === "supersedes") return 1000;
  return version ?? 100;
}
