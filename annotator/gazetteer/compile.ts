import { spelledOut, spellingsOf } from "../../data/format/alternatives.ts";
import type { Entity, FigureForm, SurfaceForm } from "../../data/format/entity.ts";
import type { Pack } from "../../data/format/pack.ts";
import { figureKeys } from "../figures/keys.ts";
import { amountPatterns } from "../figures/money.ts";
import { bareFigurePatterns, figurePatterns } from "../figures/patterns.ts";
import { figureTriggers } from "../figures/triggers.ts";
import { withoutHonorific } from "../languages/honorifics.ts";
import { languagePatterns } from "../languages/patterns.ts";
import { wordsBeforeNames } from "../languages/words-before-names.ts";
import { inOneGo, inSteps } from "../steps.ts";
import { foldText } from "../text/fold-text.ts";
import type { CompiledGazetteer } from "./compiled.ts";
import { PhraseTable } from "./phrase-table.ts";
import { canonicalSpelling, spellingVariants } from "./spelling.ts";
import { packUse, type Role, role } from "./uses.ts";

/** Turns packs into what the matcher needs, in a form that can be stored as JSON. */
export function compileGazetteer(packs: readonly Pack[]): CompiledGazetteer {
  return inOneGo(compileInSteps(packs));
}

/**
 * The same in steps. Of large packs it is work for seconds, and between two steps the background answers whoever asks for
 * a card meanwhile.
 */
export function* compileInSteps(packs: readonly Pack[]): Generator<void, CompiledGazetteer> {
  const entities = packs.flatMap((pack) => pack.entities);
  const phrases = new PhraseTable();
  const ownNames: Record<number, string> = {};
  for (const [index, entity] of entities.entries()) {
    const spellings = yield* addForms(phrases, entity, index);
    const bareNames = entity.kind === "person" ? spellings.filter(isOneName) : [];
    if (bareNames.length > 0) ownNames[index] = wordsOf([...spellings, ...initialsOf(entity, bareNames)]);
    yield* addPhrases(phrases, entity.decoys, packUse(index, role.decoy));
    yield* addPhrases(phrases, entity.evidence.for, packUse(index, role.cueFor));
    yield* addPhrases(phrases, entity.evidence.against, packUse(index, role.cueAgainst));
    yield* addPhrases(phrases, entity.evidence.hints, packUse(index, role.hint));
  }
  const figures = entities.flatMap((entity, index) =>
    entity.figures.flatMap((figure) => writingsOf(figure, index)),
  );
  figures.forEach(({ figure }, index) => {
    for (const trigger of figureTriggers(figure)) phrases.add(trigger, packUse(index, role.figure));
  });
  return {
    entities: {
      ids: entities.map(({ id }) => id).join(" "),
      topics: entities.map(({ topic }) => topic).join(" "),
      tiers: entities.map(({ tier }) => tier[0]).join(""),
    },
    relations: relationsAmong(entities),
    since: Object.fromEntries(
      entities.flatMap(({ since }, index) => (since === undefined ? [] : [[index, since]])),
    ),
    ownNames,
    wordsBeforeNames:
      Object.keys(ownNames).length > 0 ? foldText(wordsBeforeNames, 0, wordsBeforeNames.length) : "",
    patterns: languagePatterns,
    figures: figures.map(({ patterns }) => patterns),
    ...(yield* phrases.pack(figures, (entity) => entities[entity]?.tier === "core")),
  };
}

/** A figure in full, and an amount as a page writes it that has given it in full before. */
function writingsOf(figure: FigureForm, entity: number) {
  const whole = {
    figure,
    patterns: figurePatterns(figure),
    use: packUse(entity, roleOfNeeds(figure.needs)),
    keys: figureKeys(figure),
    amounts: "money" in figure ? amountPatterns(figure.money) : [],
  };
  if (!("money" in figure)) return [whole];
  // On a page where a bare figure means anything, the whole one stands as well: it needs no keys of its own.
  const bare = { patterns: bareFigurePatterns(figure), use: packUse(entity, role.bareSum) };
  return [whole, { ...whole, ...bare, keys: [], amounts: [] }];
}

function* addForms(phrases: PhraseTable, entity: Entity, index: number): Generator<void, string[]> {
  const isPerson = entity.kind === "person";
  const forms = spelledOut(entity.forms).map((form) => ({ form, spelling: canonicalSpelling(form.text) }));
  const spellings = forms.map(({ spelling }) => spelling);
  const names = new Set(isPerson ? spellings : []);
  yield* inSteps(forms, ({ form, spelling }) => {
    const name = {
      isBareName: isPerson && isBareName(form, spelling),
      isGenitive: isGenitive(form, spelling, names),
    };
    const use = packUse(index, roleOfForm(form), name);
    const isTurned = isPerson && form.kind === "name" && !name.isGenitive;
    for (const variant of spellingVariants(spelling, isTurned)) phrases.add(variant, use);
  });
  return spellings;
}

function addPhrases(phrases: PhraseTable, texts: readonly string[], use: number): Generator<void, void> {
  return inSteps(texts.flatMap(spellingsOf), (text) => {
    for (const variant of spellingVariants(canonicalSpelling(text), false)) phrases.add(variant, use);
  });
}

function roleOfForm({ kind, needs }: SurfaceForm): Role {
  if (needs !== undefined) return role[needs];
  return kind === "short" || kind === "titled" ? role[kind] : role.plain;
}

function roleOfNeeds(needs: SurfaceForm["needs"]): Role {
  return needs === undefined ? role.plain : role[needs];
}

/** An office says whose name it is (茂木外相), and in Japan a page does (茂木氏); “Ms. Mori” may be any Mori. */
function isBareName({ kind, needs }: SurfaceForm, spelling: string): boolean {
  if (kind !== "titled") return isOneName(spelling);
  return needs === undefined && isOneName(withoutHonorific(spelling));
}

/** The ending of “Takaichis Rede” says what an apostrophe and an s do in English: it is no part of the name. */
function isGenitive({ language }: SurfaceForm, spelling: string, names: ReadonlySet<string>): boolean {
  return spelling.endsWith("s") && names.has(spelling.slice(0, -1)) && /^(?:de|nl|da|no|sv)$/.test(language);
}

/** A surname or given name alone: one Latin or Cyrillic word, up to three kanji, or a name in hangul. */
function isOneName(spelling: string): boolean {
  return oneName.test(spelling);
}

const oneName =
  /^(?:\p{Lu}[\p{Script=Latin}'-]+|\p{Lu}\p{Script=Cyrillic}+|\p{Script=Han}{1,3}|\p{Script=Hangul}{2,5})$/u;

/** “S. Takaichi” is ours, too, and “T. Takaichi” another: a bare name has no initial before itself. */
function initialsOf({ names }: Entity, bareNames: readonly string[]): string[] {
  const words = Object.values(names).flatMap((name) => name.match(/(?<!\p{L})\p{Lu}\p{L}*/gu) ?? []);
  return words.filter((word) => !bareNames.includes(word)).map((word) => word.charAt(0));
}

function wordsOf(spellings: readonly string[]): string {
  return [...new Set(spellings.flatMap((spelling) => spelling.toLowerCase().match(/\p{L}+/gu) ?? []))].join(
    " ",
  );
}

function relationsAmong(entities: readonly Entity[]): number[] {
  const indexes = new Map(entities.map(({ id }, index) => [id, index]));
  return entities.flatMap(({ relations }, index) =>
    relations.flatMap(({ to }) => {
      const other = indexes.get(to);
      return other === undefined ? [] : [index, other];
    }),
  );
}
