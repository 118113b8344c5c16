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
  const placed = fact.claims.map((claim, index) => ({ claim, index }));
  const standing = placed.filter(({ claim }) => claim.relation !== "supersedes");
  // A fact that is known from what came after it alone has its witnesses there.
  const current = standing.length > 0 ? standing : placed;
  const claims = current.map(({ claim }) => claim);
  const agreeing = claims.filter(({ relation }) => relation === "states" || relation === "supports");
  const differences = differencesBetween(standing);
  const origins = independentOrigins(claims, sources);
  return {
    status: statusOf(differences.length, independentOrigins(agreeing, sources), origins),
    outlets: new Set(claims.map(({ source }) => sources.source(source)?.publisher ?? source)).size,
    origins,
    differences,
    updates: placed
      .filter(({ claim }) => claim.relation === "supersedes")
      .map(({ claim, index }) => ({ claim: index, date: sources.source(claim.source)?.date ?? "" }))
      .sort((a, b) => b.date.localeCompare(a.date)),
  };
}

/** By the number of differences, of origins that agree with the fact's sentence, and of all origins. */
function statusOf(differences: number, agreeing: number, all: number): AgreementStatus {
  if (differences > 0) return "differs";
  if (agreeing > 1) return "corroborated";
  return all > 1 ? "complements" : "single-source";
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

/** A claim and its place in the fact. */
type PlacedClaim = { claim: Claim; index: number };

function differencesBetween(claims: readonly PlacedClaim[]): Difference[] {
  const inValues = differencesInValues(claims);
  // Where sources were counted as a value, their number is compared already.
  const areCounted = inValues.some(({ by }) => by === "sources");
  const found = [
    ...inValues,
    ...differenceIn("wording", given(claims, wordingOf), (a, b) => a.includes(b) || b.includes(a)),
    ...(areCounted ? [] : differenceIn("sources", given(claims, anonymousSources), (a, b) => a === b)),
  ];
  return [...found, ...contradiction(claims, found)];
}

/** One for each name under which claims give unequal values. */
function differencesInValues(claims: readonly PlacedClaim[]): Difference[] {
  const names = new Set(claims.flatMap(({ claim }) => claim.values.map(({ name }) => name)));
  return [...names].flatMap((name) => {
    const measured = given(claims, ({ values }) => {
      const own = values.filter((value) => value.name === name);
      return own.length > 0 ? own : null;
    });
    return differenceIn(kindOf(measured.flatMap(({ item }) => item)), measured, sameValues, name);
  });
}

/** What contradicts the sentence, and no difference shows in what. */
function contradiction(claims: readonly PlacedClaim[], found: readonly Difference[]): Difference[] {
  const explained = new Set(found.flatMap(({ versions }) => versions.flatMap((version) => version.claims)));
  const isOpposed = ({ claim, index }: PlacedClaim) =>
    claim.relation === "contradicts" && !explained.has(index);
  const opposed = claims.filter(isOpposed);
  if (opposed.length === 0) return [];
  const others = claims.filter(({ claim }) => claim.relation !== "contradicts");
  const versions = [others, opposed].filter((group) => group.length > 0);
  return [{ by: "statement", name: "", versions: versions.map(versionOf) }];
}

/** What a claim gives of the thing that is compared. */
type Given<T> = { index: number; item: T };

/** What is given by those claims that give anything. */
function given<T>(claims: readonly PlacedClaim[], give: (claim: Claim) => T | null): Given<T>[] {
  return claims.flatMap(({ claim, index }) => {
    const item = give(claim);
    return item === null ? [] : [{ index, item }];
  });
}

/** The difference, if what was given comes to several versions. */
function differenceIn<T>(
  by: DifferenceKind,
  all: readonly Given<T>[],
  same: (a: T, b: T) => boolean,
  name = "",
): Difference[] {
  const versions = versionsOf(all, same);
  return versions.length > 1 ? [{ by, name, versions }] : [];
}

function wordingOf({ wording }: Claim): string | null {
  return wording ? plain(wording) : null;
}

/** The outlet's own count of unnamed sources, where it gives one. */
function anonymousSources({ attribution }: Claim): number | null {
  if (attribution.kind === "one-anonymous") return 1;
  if (attribution.kind === "two-anonymous") return 2;
  return null;
}

/** Groups items that are the same to each other; a new version begins where an item fits none before. */
function versionsOf<T>(items: readonly Given<T>[], same: (a: T, b: T) => boolean): Version[] {
  const versions: Given<T>[][] = [];
  for (const entry of items) {
    // Compared with every member: “October” fits both the 27th and the 28th, which do not fit each other.
    const version = versions.find((members) => members.every(({ item }) => same(item, entry.item)));
    if (version) version.push(entry);
    else versions.push([entry]);
  }
  return versions.map(versionOf);
}

function versionOf(members: readonly { index: number }[]): Version {
  return { claims: members.map(({ index }) => index) };
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

/** What unequal values of one name differ in, as far as the first of them says. */
function kindOf(values: readonly Value[]): DifferenceKind {
  const [sample] = values;
  switch (sample?.kind) {
    case "date":
      return "date";
    case "term":
      return sample.name.startsWith("scope") ? "scope" : "wording";
    case "count":
      return sample.of === "sources" ? "sources" : "value";
    case "share":
      // One percentage of several things.
      return values.every((value) => value.kind === "share" && value.percent === sample.percent)
        ? "scope"
        : "value";
    default:
      return "value";
  }
}

function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[“”„"'’‘]/g, "")
    .trim();
}
