import { spelledOut } from "../../data/format/alternatives.ts";
import type { Entity, SurfaceForm } from "../../data/format/entity.ts";
import type { Pack } from "../../data/format/pack.ts";
import { type Random, randomFrom } from "./random.ts";
import { capitalised, commonWords, newWord } from "./words.ts";

/** Forms that are marked wherever they stand: what the generated article mentions. */
export function plainForms(pack: Pack): string[] {
  return pack.entities.flatMap(({ forms }) =>
    spelledOut(forms)
      .filter(({ needs, kind, language }) => !needs && kind === "name" && language === "en")
      .map(({ text }) => text),
  );
}

/** What the peers are given to find is written in one of these: all 20,000 forms are more than advanced-mark.js can compile. */
const peerLanguages = new Set(["en", "de", "fr", "es"]);

/** The forms of a pack, as they are written, that the peers have to find. */
export function peerForms(pack: Pack): string[] {
  const forms = pack.entities
    .flatMap((entity) => entity.forms)
    .filter(({ language }) => peerLanguages.has(language));
  return [...new Set(spelledOut(forms).map(({ text }) => text))];
}

/** Made-up names of one to three capitalised words. Every eighth word is a common one, so that many begin as other texts do. */
export function madeUpNames(count: number): string[] {
  const random = randomFrom(1);
  const found = new Set<string>();
  while (found.size < count) found.add(madeUpName(random));
  return [...found];
}

function madeUpName(random: Random): string {
  const words = Array.from({ length: 1 + random.below(3) }, () => newWord(random));
  if (random.below(8) === 0) words.push(random.of(commonWords));
  // One short word alone is no name, and a common one would stand in every sentence.
  if (words.length === 1) words[0] += newWord(random);
  return words.map(capitalised).join(" ");
}

/** A pack with nothing but forms in it, fifty to an entity. */
export function packOfForms(texts: readonly string[]): Pack {
  const entities = Array.from({ length: Math.ceil(texts.length / 50) }, (_, index) =>
    entityOf(`entity-${index}`, texts.slice(index * 50, index * 50 + 50)),
  );
  return {
    format: "sidelight-pack",
    formatVersion: 1,
    id: "bench",
    title: { en: "Forms" },
    description: { en: "Forms to measure with." },
    version: "1.0.0",
    language: "en",
    asOf: "2026",
    translations: [],
    glossary: {},
    licence: "MIT",
    topics: [],
    origins: [],
    sources: [],
    entities,
    facts: [],
    timeline: [],
  };
}

function entityOf(id: string, texts: readonly string[]): Entity {
  return {
    id,
    topic: "topic",
    kind: "organisation",
    tier: "core",
    names: { en: id },
    role: { en: id },
    asOf: "2026",
    description: { en: id },
    attributes: [],
    relations: [],
    forms: texts.map((text): SurfaceForm => ({ text, language: "en", kind: "name" })),
    figures: [],
    decoys: [],
    evidence: { for: [], against: [], hints: [] },
  };
}
