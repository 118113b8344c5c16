import { spelledOut } from "../format/alternatives.ts";
import type { Entity } from "../format/entity.ts";
import { countWords } from "../format/fact.ts";
import type { Pack } from "../format/pack.ts";
import { longestQuotation } from "../format/rules.ts";
import type { LocalizedText } from "../format/text.ts";
import { type ShownText, shownTexts } from "./shown-texts.ts";
import type { Told } from "./told.ts";
import { untranslated } from "./untranslated.ts";

/**
 * Words that judge instead of telling. A short list on purpose: each of them is a slip that an editor
 * would strike from background text whatever the story.
 */
const loadedWords = [
  "shocking",
  "outrageous",
  "disgraceful",
  "brutal",
  "radical",
  "so-called",
  "notorious",
  "infamous",
  "slammed",
  "blasted",
  "bombshell",
  "stunning",
  "controversial",
  "obviously",
  "of course",
  "clearly",
  "admitted",
  "claims that",
  "regime",
  "衝撃的",
  "物議",
  "暴挙",
  "悪名高い",
  "言うまでもなく",
  "弱腰",
  "猛反発",
] as const;

/** Roles that someone else may hold tomorrow: they say since when, or the card would age badly. */
const office = /\b(?:prime minister|premier|president|minister|secretary|chancellor|chair(?:man|woman)?)\b/i;

/**
 * Reads a valid pack as an editor would and returns what should not be printed. These are faults of
 * content; faults of shape never get this far.
 */
export function editorialProblems(pack: Pack): Told[] {
  return [
    ...unusedSources(pack),
    ...unusedOrigins(pack),
    ...pack.entities.flatMap((entity, i) => undatedOffice(`entities[${i}] (${entity.id})`, entity)),
    ...shownTexts(pack).flatMap(proseProblems),
    ...untranslated(pack),
    ...sharedForms(pack),
  ];
}

function unusedSources(pack: Pack): Told[] {
  const used = new Set([
    ...pack.facts.flatMap((fact) => fact.claims.map((claim) => claim.source)),
    ...pack.entities.flatMap((entity) => entity.attributes.flatMap((attribute) => attribute.sources)),
    ...pack.timeline.flatMap((event) => event.sources),
  ]);
  return pack.sources.flatMap(({ id }, i) =>
    used.has(id)
      ? []
      : [
          {
            path: `sources[${i}] (${id})`,
            problem: "nothing rests on this source",
            remedy: "cite it or leave it out",
          },
        ],
  );
}

function unusedOrigins(pack: Pack): Told[] {
  const used = new Set(pack.sources.flatMap((source) => source.origins));
  return pack.origins.flatMap(({ id }, i) =>
    used.has(id)
      ? []
      : [{ path: `origins[${i}] (${id})`, problem: "no source has this origin", remedy: "leave it out" }],
  );
}

function undatedOffice(at: string, entity: Entity): Told[] {
  const role = texts(entity.role)[0] ?? "";
  if (entity.kind !== "person" || !office.test(role) || /\b\d{4}\b/.test(role)) return [];
  return [
    {
      path: `${at}.role`,
      problem: "an office without a date",
      remedy: "say since when, or from when to when, it was held",
    },
  ];
}

function proseProblems({ path, text }: ShownText): Told[] {
  return texts(text).flatMap((version) => [...loaded(path, version), ...longQuotations(path, version)]);
}

function texts(prose: LocalizedText): string[] {
  return typeof prose === "string" ? [prose] : Object.values(prose);
}

function loaded(path: string, text: string): Told[] {
  return loadedWords
    .filter((word) => new RegExp(isLatin(word) ? `\\b${word}\\b` : word, "i").test(text))
    .map((word) => ({
      path,
      problem: `“${word}” judges`,
      remedy: "say what happened and let the reader judge",
    }));
}

/** Other scripts have no word edges for a pattern to find. */
function isLatin(word: string): boolean {
  return /^[a-z -]+$/.test(word);
}

function longQuotations(path: string, text: string): Told[] {
  const quotations = [...text.matchAll(/[“"„«「]([^”"“»」]+)[”"“»」]/g)].flatMap((match) => match[1] ?? []);
  return quotations
    .filter((quotation) => countWords(quotation) > longestQuotation)
    .map((quotation) => ({
      path,
      problem: `quotes ${countWords(quotation)} words`,
      remedy: `quote at most ${longestQuotation}, or say it in your own words`,
    }));
}

/** A form that two entities share is a coin toss unless each says what context it needs. */
function sharedForms(pack: Pack): Told[] {
  const owners = new Map<string, { entity: string; needs: boolean }[]>();
  for (const entity of pack.entities) {
    for (const form of spelledOut(entity.forms)) {
      const key = form.text.normalize("NFKC").toLowerCase();
      const list = owners.get(key) ?? [];
      if (!list.some((owner) => owner.entity === entity.id)) {
        owners.set(key, [...list, { entity: entity.id, needs: form.needs !== undefined }]);
      }
    }
  }
  return [...owners].flatMap(([form, list]) =>
    list.length < 2 || list.every((owner) => owner.needs)
      ? []
      : [
          {
            path: "entities",
            problem: `“${form}” stands for ${list.map((owner) => owner.entity).join(" and ")}`,
            remedy: "give it “needs” in each, or leave it to one",
          },
        ],
  );
}
