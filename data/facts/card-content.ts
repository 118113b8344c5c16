import type { Attribute, Entity } from "../format/entity.ts";
import type { Claim, Value } from "../format/fact.ts";
import type { PartialDate } from "../format/text.ts";
import type { Topic } from "../format/topic.ts";
import type { Library } from "../library.ts";
import { localize, localizedIn } from "../localize.ts";
import type { Agreement } from "./agreement.ts";
import { localizeValue } from "./localize-value.ts";
import { type NativeName, nativeNameOf } from "./native-name.ts";
import { type JudgedFact, tellingFacts } from "./telling-facts.ts";
import { sourceAddress } from "./text-fragment.ts";

/** A source as the card links to it. The address leads to the passage where the claim has a locator. */
export type CardSource = {
  id: string;
  publisher: string;
  label: string;
  address: string;
  date: PartialDate;
  language: string;
};

export type CardAttribute = { label: string; value: string; sources: CardSource[] };

/** What one or more sources say, where the sources differ; with nothing in `says`, `wording` and `values`, what the fact says. */
export type CardVersion = {
  sources: CardSource[];
  says?: string;
  wording?: string;
  values: Value[];
  attribution: Claim["attribution"]["kind"];
};

export type CardFact = {
  id: string;
  text: string;
  agreement: Pick<Agreement, "status" | "outlets" | "origins"> & {
    differences: Pick<Agreement["differences"][number], "by">[];
  };
  /** Filled where the sources differ, one entry per version. */
  versions: CardVersion[];
  sources: CardSource[];
  /** The newest word that things have moved on. */
  update?: { says: string; source: CardSource };
};

export type CardRelated = { entity: string; name: string; label: string; colour: Topic["colour"] };

/** Everything a card shows, in the reader's language, with nothing left to look up. JSON only: it travels by message. */
export type CardContent = {
  entity: string;
  topic: { id: string; name: string; colour: Topic["colour"] };
  /** In which its texts are: the reader's, where the pack has it. */
  language: string;
  name: string;
  /** The name as its own language writes it, where that is another script. */
  nativeName?: NativeName;
  role: string;
  asOf: PartialDate;
  description: string;
  attributes: CardAttribute[];
  facts: CardFact[];
  /** All facts about the entity, shown here or not. */
  factCount: number;
  related: CardRelated[];
};

/** As much as a reader takes in at a glance; popup and side panel show all of it. */
const cardLimits = { attributes: 3, facts: 3, versions: 5, related: 8 } as const;

/** What the card says about an entity, or null where no pack knows it. */
export function cardContentFor(library: Library, entityId: string, language = "en"): CardContent | null {
  const entity = library.entity(entityId);
  const topic = entity && library.topic(entity.topic);
  if (!entity || !topic) return null;
  const name = localize(entity.names, language);
  const nativeName = nativeNameOf(entity, language);
  return {
    entity: entity.id,
    topic: { id: topic.id, name: localize(topic.name, language), colour: topic.colour },
    language: languageOfTexts(library, entity, language),
    name,
    ...(nativeName && { nativeName }),
    role: localize(entity.role, language),
    asOf: entity.asOf,
    description: localize(entity.description, language),
    attributes: entity.attributes
      .slice(0, cardLimits.attributes)
      .map((attribute) => cardAttribute(library, attribute, language)),
    facts: tellingFacts(library, entityId, cardLimits.facts).map((judged) =>
      cardFact(library, judged, language),
    ),
    factCount: library.factsAbout(entityId).length,
    related: relatedTo(library, entityId, language),
  };
}

/** A text without a language is in that of its pack. */
function languageOfTexts({ packs }: Library, entity: Entity, language: string): string {
  if (typeof entity.description !== "string") return localizedIn(entity.description, language);
  return packs.find(({ entities }) => entities.includes(entity))?.language ?? language;
}

function cardAttribute(library: Library, attribute: Attribute, language: string): CardAttribute {
  return {
    label: localize(attribute.label, language),
    value: localize(attribute.value, language),
    sources: attribute.sources.flatMap((id) => cardSource(library, id, language) ?? []),
  };
}

function cardFact(library: Library, { fact, agreement }: JudgedFact, language: string): CardFact {
  const [update] = agreement.updates.flatMap(({ claim: index }) => {
    const claim = fact.claims[index];
    const source = claim && cardSource(library, claim.source, language, claim);
    return claim?.says && source ? [{ says: localize(claim.says, language), source }] : [];
  });
  const current = fact.claims.filter(({ relation }) => relation !== "supersedes");
  return {
    id: fact.id,
    text: localize(fact.text, language),
    agreement: {
      status: agreement.status,
      outlets: agreement.outlets,
      origins: agreement.origins,
      differences: agreement.differences.map(({ by }) => ({ by })),
    },
    versions: agreement.status === "differs" ? versionsOf(library, fact.claims, agreement, language) : [],
    sources: firstPerPublisher(
      current.flatMap((claim) => cardSource(library, claim.source, language, claim) ?? []),
    ),
    ...(update && { update }),
  };
}

/**
 * Each source's version, claims that read the same told once with all their sources. A source that says one
 * thing several times is heard once; one that says two different things is heard twice.
 */
function versionsOf(
  library: Library,
  claims: readonly Claim[],
  { differences }: Agreement,
  language: string,
): CardVersion[] {
  const measured = new Set(differences.map(({ name }) => name).filter((name) => name !== ""));
  const versions = new Map<string, CardVersion>();
  const heard = new Set<string>();
  for (const [index, claim] of claims.entries()) {
    const sides = differences.map((difference) =>
      difference.versions.findIndex((version) => version.claims.includes(index)),
    );
    const source = cardSource(library, claim.source, language, claim);
    if (!source || sides.every((side) => side < 0)) continue;
    const voice = `${source.publisher} ${sides.join(" ")}`;
    if (heard.has(voice)) continue;
    heard.add(voice);
    const version = cardVersion(library, claim, measured, source, language);
    const key = JSON.stringify({ ...version, sources: [] });
    const same = versions.get(key);
    if (same) same.sources.push(source);
    else versions.set(key, version);
  }
  return [...versions.values()].slice(0, cardLimits.versions);
}

function cardVersion(
  library: Library,
  claim: Claim,
  measured: ReadonlySet<string>,
  source: CardSource,
  language: string,
): CardVersion {
  return {
    sources: [source],
    ...(claim.says && { says: localize(claim.says, language) }),
    ...(claim.wording && { wording: claim.wording }),
    values: claim.values
      .filter(({ name }) => measured.has(name))
      .map((value) => localizeValue(value, library, language)),
    attribution: claim.attribution.kind,
  };
}

function cardSource(library: Library, id: string, language: string, claim?: Claim): CardSource | undefined {
  const source = library.source(id);
  return (
    source && {
      id,
      publisher: localize(library.word(source.publisher), language),
      label: localize(source.label, language),
      address: sourceAddress(source.url, claim?.locator),
      date: source.date,
      language: source.language,
    }
  );
}

function firstPerPublisher(sources: readonly CardSource[]): CardSource[] {
  return sources.filter(
    ({ publisher }, index) => sources.findIndex((other) => other.publisher === publisher) === index,
  );
}

function relatedTo(library: Library, entityId: string, language: string): CardRelated[] {
  const related = new Map<string, CardRelated>();
  for (const { entity, label } of library.relationsOf(entityId)) {
    const topic = library.topic(entity.topic);
    if (!topic || related.has(entity.id)) continue;
    related.set(entity.id, {
      entity: entity.id,
      name: localize(entity.names, language),
      label: localize(label, language),
      colour: topic.colour,
    });
  }
  return [...related.values()].slice(0, cardLimits.related);
}
