import type { Claim, Fact, Value } from "../format/fact.ts";
import type { Source } from "../format/source.ts";

/**
 * How the sources of a fact stand to each other:
 * `differs`, at least two give versions that cannot both be right or do not say the same;
 * `corroborated`, at least two independent origins say it;
 * `complements`, no conflict, and one adds a detail to what another says;
 * `single-source`, one origin only, however many outlets carry it.
 */
export type AgreementStatus = "corroborated" | "single-source" | "differs" | "complements";

/** What a difference is about. `statement`: the claims contradict each other without a comparable value. */
export type DifferenceKind = "value" | "date" | "sources" | "wording" | "scope" | "statement";

/** Claims (by their place in the fact) that share one version. */
export type Version = { claims: number[] };

export type Difference = {
  by: DifferenceKind;
  /** What was measured, as the pack names it; empty for whole statements and quotations. */
  name: string;
  versions: Version[];
};

export type Agreement = {
  status: AgreementStatus;
  /** Different publishers behind the fact. */
  outlets: number;
  /** Independent origins: outlets that carry the same story or record count once. */
  origins: number;
  differences: Difference[];
  /** Claims that things have moved on, newest first. */
  updates: { claim: number; date: string }[];
};

/** Looks a source up by id; `undefined` where the pack does not define it. */
export type SourceLookup = { source(id: string): Source | undefined };

/** Derives, from its claims alone, how far the sources of a fact agree. */
export function agreementOf(fact: Fact, sources: SourceLookup): Agreement {
  const indexed = fact.claims.map((claim, index) => ({ claim, index }));
  const current = indexed.filter(({ claim }) => claim.relation !== "supersedes");
  const differences = differencesBetween(current);
  const agreeing = current.filter(
    ({ claim }) => claim.relation === "states" || claim.relation === "supports",
  );
  const origins = independentOrigins(
    current.map(({ claim }) => claim),
    sources,
  );
  return {
    status: status(),
    outlets: new Set(current.map(({ claim }) => sources.source(claim.source)?.publisher ?? claim.source))
      .size,
    origins,
    differences,
    updates: indexed
      .filter(({ claim }) => claim.relation === "supersedes")
      .map(({ claim, index }) => ({ claim: index, date: sources.source(claim.source)?.date ?? "" }))
      .sort((a, b) => b.date.localeCompare(a.date)),
  };

  function status(): AgreementStatus {
    if (differences.length > 0) return "differs";
    if (
      independentOrigins(
        agreeing.map(({ claim }) => claim),
        sources,
      ) > 1
    )
      return "corroborated";
    return origins > 1 ? "complements" : "single-source";
  }
}

/**
 * Counts independent witnesses. A merged report ties its origins together: two claims that share any
 * origin, directly or through a third, count once (connected components).
 */
export function independentOrigins(claims: readonly Claim[], sources: SourceLookup): number {
  let groups: Set<string>[] = [];
  for (const claim of claims) {
    const origins = new Set(
      claim.origin ? [claim.origin] : (sources.source(claim.source)?.origins ?? [claim.source]),
    );
    const touching = groups.filter((group) => [...origins].some((origin) => group.has(origin)));
    for (const group of touching) for (const origin of group) origins.add(origin);
    groups = [...groups.filter((group) => !touching.includes(group)), origins];
  }
  return groups.length;
}

type IndexedClaim = { claim: Claim; index: number };

function differencesBetween(claims: readonly IndexedClaim[]): Difference[] {
  const differences: Difference[] = [];
  const names = new Set(claims.flatMap(({ claim }) => claim.values.map((value) => value.name)));
  for (const name of names) {
    const measured = claims.flatMap(({ claim, index }) => {
      const values = claim.values.filter((value) => value.name === name);
      return values.length > 0 ? [{ index, item: values }] : [];
    });
    const versions = versionsOf(measured, sameValues);
    const sample = measured[0]?.item[0];
    if (versions.length > 1 && sample)
      differences.push({
        by: kindOf(
          sample,
          measured.map(({ item }) => item),
        ),
        name,
        versions,
      });
  }

  const quoted = claims.flatMap(({ claim, index }) =>
    claim.wording ? [{ index, item: plain(claim.wording) }] : [],
  );
  const wordings = versionsOf(quoted, (a, b) => a.includes(b) || b.includes(a));
  if (wordings.length > 1) differences.push({ by: "wording", name: "", versions: wordings });

  const counted = claims.flatMap(({ claim, index }) => {
    const count = anonymousSources(claim);
    return count === null ? [] : [{ index, item: count }];
  });
  const counts = versionsOf(counted, (a, b) => a === b);
  if (counts.length > 1 && !differences.some(({ by }) => by === "sources")) {
    differences.push({ by: "sources", name: "", versions: counts });
  }

  const explained = new Set(
    differences.flatMap(({ versions }) => versions.flatMap((version) => version.claims)),
  );
  const contradicting = claims.filter(
    ({ claim, index }) => claim.relation === "contradicts" && !explained.has(index),
  );
  if (contradicting.length > 0) {
    const others = claims.filter(({ claim }) => claim.relation !== "contradicts");
    const versions = [others, contradicting].filter((group) => group.length > 0);
    differences.push({
      by: "statement",
      name: "",
      versions: versions.map((group) => ({ claims: group.map(({ index }) => index) })),
    });
  }
  return differences;
}

/** The outlet's own count of unnamed sources, where it gives one. */
function anonymousSources({ attribution }: Claim): number | null {
  if (attribution.kind === "one-anonymous") return 1;
  if (attribution.kind === "two-anonymous") return 2;
  return null;
}

/** Groups items that are the same to each other; a new version begins where an item fits none before. */
function versionsOf<T>(
  items: readonly { index: number; item: T }[],
  same: (a: T, b: T) => boolean,
): Version[] {
  const versions: { index: number; item: T }[][] = [];
  for (const entry of items) {
    // Compared with every member: “October” fits both the 27th and the 28th, which do not fit each other.
    const version = versions.find((members) => members.every(({ item }) => same(item, entry.item)));
    if (version) version.push(entry);
    else versions.push([entry]);
  }
  return versions.map((members) => ({ claims: members.map(({ index }) => index) }));
}

/** A claim may give several values of one name (a list of items): they agree when one list is within the other. */
function sameValues(a: readonly Value[], b: readonly Value[]): boolean {
  const within = (few: readonly Value[], many: readonly Value[]) =>
    few.every((one) => many.some((other) => sameValue(one, other)));
  return within(a, b) || within(b, a);
}

/** Equal as far as both are precise; bounds such as “up to” do not make two equal figures differ. */
function sameValue(a: Value, b: Value): boolean {
  if (a.kind === "money" && b.kind === "money")
    return a.amount === b.amount && a.currency === b.currency && a.per === b.per;
  if (a.kind === "share" && b.kind === "share") return a.percent === b.percent && plain(a.of) === plain(b.of);
  if (a.kind === "count" && b.kind === "count") return a.count === b.count;
  if (a.kind === "date" && b.kind === "date") return a.date.startsWith(b.date) || b.date.startsWith(a.date);
  if (a.kind === "duration" && b.kind === "duration") return a.amount === b.amount && a.unit === b.unit;
  if (a.kind === "term" && b.kind === "term") return plain(a.term) === plain(b.term);
  return false;
}

function kindOf(sample: Value, all: readonly (readonly Value[])[]): DifferenceKind {
  if (sample.kind === "date") return "date";
  if (sample.kind === "term") return sample.name.startsWith("scope") ? "scope" : "wording";
  if (sample.kind === "count" && sample.of === "sources") return "sources";
  if (sample.kind === "share") {
    const percents = new Set(all.flat().map((value) => (value.kind === "share" ? value.percent : null)));
    if (percents.size === 1) return "scope";
  }
  return "value";
}

function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[“”„"'’‘]/g, "")
    .trim();
}
