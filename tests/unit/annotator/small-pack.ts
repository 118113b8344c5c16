import { compileGazetteer } from "../../../annotator/gazetteer/compile.ts";
import type { Gazetteer } from "../../../annotator/gazetteer/open.ts";
import { findCandidates } from "../../../annotator/match.ts";
import { type Engine, openEngine } from "../../../annotator/page/engine.ts";
import { resolveMentions } from "../../../annotator/resolve.ts";
import type { Entity, SurfaceForm } from "../../../data/format/entity.ts";
import type { Pack } from "../../../data/format/pack.ts";

type FormSketch = string | (Partial<SurfaceForm> & { text: string });
type EntitySketch = Partial<Omit<Entity, "forms" | "evidence">> & {
  forms?: FormSketch[];
  evidence?: { for?: string[]; against?: string[]; hints?: string[] };
};

/** A gazetteer of a few entities, stored as JSON and opened again as the extension does it. */
export function gazetteerOf(entities: Record<string, EntitySketch>): Gazetteer {
  return engineOf(entities).gazetteer;
}

/** The same with its sieve. */
export function engineOf(entities: Record<string, EntitySketch>): Engine {
  const pack = { entities: Object.entries(entities).map(([id, sketch]) => entityOf(id, sketch)) };
  return openEngine(JSON.parse(JSON.stringify(compileGazetteer([pack as unknown as Pack]))));
}

function entityOf(id: string, { forms = [], evidence = {}, ...rest }: EntitySketch): Partial<Entity> {
  return {
    id,
    topic: "topic",
    kind: "organisation",
    tier: "core",
    relations: [],
    figures: [],
    names: {},
    decoys: [],
    forms: forms.map((form) => ({
      language: "en",
      kind: "name",
      ...(typeof form === "string" ? { text: form } : form),
    })),
    evidence: { for: evidence.for ?? [], against: evidence.against ?? [], hints: evidence.hints ?? [] },
    ...rest,
  };
}

/** The parts of a text in which a phrase of the gazetteer was found. */
export function found(gazetteer: Gazetteer, text: string): string[] {
  return findCandidates(gazetteer, text).map(({ start, end }) => text.slice(start, end));
}

/** What is marked in a page of body passages, as `entity: text`. */
export function marked(gazetteer: Gazetteer, ...body: string[]): string[] {
  return markedOn(gazetteer, { body }).mentions;
}

export function markedOn(
  gazetteer: Gazetteer,
  { body = [], side = [], cards = [] }: { body?: string[]; side?: string[]; cards?: string[][] },
): { active: boolean; mentions: string[] } {
  const blocks = [
    ...body.map((text) => ({ text, region: "body" as const })),
    ...side.map((text) => ({ text, region: "side" as const })),
    ...cards.flatMap((teaser) => teaser.map((text) => ({ text, region: "side" as const, teaser }))),
  ];
  const texts = blocks.map(({ text }) => text);
  const passages = blocks.map(({ text, ...place }) => ({
    candidates: findCandidates(gazetteer, text),
    ...place,
  }));
  const { active, mentions } = resolveMentions(gazetteer, passages, {});
  return {
    active,
    mentions: mentions.map(
      ({ passage, start, end, entity }) => `${entity}: ${texts[passage]?.slice(start, end)}`,
    ),
  };
}
