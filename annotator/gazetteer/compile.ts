import type { Entity, SurfaceForm } from "../../data/format/entity.ts";
import type { Pack } from "../../data/format/pack.ts";
import { wordsBeforeNames } from "../context/words-before-names.ts";
import { figurePatterns } from "../figures/patterns.ts";
import { figureTriggers } from "../figures/triggers.ts";
import type { CompiledGazetteer } from "./compiled.ts";
import { PhraseTable } from "./phrase-table.ts";
import { canonicalSpelling, spellingVariants } from "./spelling.ts";
import { packUse, type Role, role } from "./uses.ts";

/** Turns packs into what the matcher needs, in a form that can be stored as JSON. Runs in the background only. */
export function compileGazetteer(packs: readonly Pack[]): CompiledGazetteer {
  const entities = packs.flatMap((pack) => pack.entities);
  const indexes = new Map(entities.map((entity, index) => [entity.id, index]));
  const phrases = new PhraseTable();
  const figures = entities.flatMap((entity, index) =>
    entity.figures.map((figure) => ({ figure, entity: index })),
  );
  for (const [index, entity] of entities.entries()) addEntity(phrases, entity, index);
  figures.forEach(({ figure }, index) => {
    for (const trigger of figureTriggers(figure)) phrases.add(trigger, packUse(index, role.figure));
  });
  return {
    version: 1,
    entities: {
      ids: entities.map(({ id }) => id).join(" "),
      topics: entities.map(({ topic }) => topic).join(" "),
      tiers: entities.map(({ tier }) => tier[0]).join(""),
    },
    relations: entities.flatMap((entity, index) =>
      entity.relations.flatMap(({ to }) => (indexes.has(to) ? [index, indexes.get(to) as number] : [])),
    ),
    ownNames: Object.fromEntries(
      entities.flatMap((entity, index) => (hasBareName(entity) ? [[index, ownNames(entity)]] : [])),
    ),
    figures: figures.map(({ figure }) => figurePatterns(figure)),
    wordsBeforeNames: entities.some(hasBareName) ? wordsBeforeNames : "",
    ...phrases.pack(
      figures.map(({ figure, entity }) =>
        packUse(entity, figure.needs === undefined ? role.plain : role[figure.needs]),
      ),
    ),
  };
}

function addEntity(phrases: PhraseTable, entity: Entity, index: number): void {
  for (const form of entity.forms) {
    const spelling = canonicalSpelling(form.text);
    const isPerson = entity.kind === "person";
    const use = packUse(index, roleOfForm(form), isPerson && isOneName(spelling));
    for (const variant of spellingVariants(spelling, isPerson && form.kind === "name"))
      phrases.add(variant, use);
  }
  addAll(phrases, entity.decoys, packUse(index, role.decoy));
  addAll(phrases, entity.evidence.for, packUse(index, role.cueFor));
  addAll(phrases, entity.evidence.against, packUse(index, role.cueAgainst));
}

function addAll(phrases: PhraseTable, texts: readonly string[], use: number): void {
  for (const text of texts)
    for (const variant of spellingVariants(canonicalSpelling(text), false)) phrases.add(variant, use);
}

function roleOfForm(form: SurfaceForm): Role {
  if (form.needs !== undefined) return role[form.needs];
  return form.kind === "short" || form.kind === "titled" ? role[form.kind] : role.plain;
}

/** A surname or given name alone: one Latin word, or up to three kanji. */
function isOneName(spelling: string): boolean {
  return oneName.test(spelling);
}

const oneName = /^(?:\p{Lu}[\p{Script=Latin}'-]+|\p{Script=Han}{1,3})$/u;

function hasBareName({ kind, forms }: Entity): boolean {
  return kind === "person" && forms.some(({ text }) => isOneName(canonicalSpelling(text)));
}

function ownNames(entity: Entity): string {
  const words = entity.forms.flatMap(
    ({ text }) =>
      canonicalSpelling(text)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [],
  );
  return [...new Set(words)].join(" ");
}
