import type { Entity } from "../format/entity.ts";
import type { Fact } from "../format/fact.ts";
import type { Pack } from "../format/pack.ts";
import type { LocalizedText } from "../format/text.ts";

/** A text that readers see, and its place in the pack. */
export type ShownText = { path: string; text: LocalizedText };

/** Everything of a pack that readers see and that can be given in several languages. */
export function shownTexts(pack: Pack): ShownText[] {
  return [
    { path: "title", text: pack.title },
    { path: "description", text: pack.description },
    ...pack.topics.flatMap(({ id, name, summary }, i) => [
      { path: `topics[${i}] (${id}).name`, text: name },
      { path: `topics[${i}] (${id}).summary`, text: summary },
    ]),
    ...pack.origins.map(({ id, label }, i) => ({ path: `origins[${i}] (${id}).label`, text: label })),
    ...pack.sources.map(({ id, label }, i) => ({ path: `sources[${i}] (${id}).label`, text: label })),
    ...pack.entities.flatMap((entity, i) => textsOfEntity(`entities[${i}] (${entity.id})`, entity)),
    ...pack.facts.flatMap((fact, i) => textsOfFact(`facts[${i}] (${fact.id})`, fact)),
    ...pack.timeline.map(({ id, text }, i) => ({ path: `timeline[${i}] (${id}).text`, text })),
  ];
}

function textsOfEntity(at: string, { names, role, description, attributes, relations }: Entity): ShownText[] {
  return [
    { path: `${at}.names`, text: names },
    { path: `${at}.role`, text: role },
    { path: `${at}.description`, text: description },
    ...attributes.flatMap(({ label, value }, i) => [
      { path: `${at}.attributes[${i}].label`, text: label },
      { path: `${at}.attributes[${i}].value`, text: value },
    ]),
    ...relations.flatMap(({ label, inverse }, i) => [
      { path: `${at}.relations[${i}].label`, text: label },
      { path: `${at}.relations[${i}].inverse`, text: inverse },
    ]),
  ];
}

function textsOfFact(at: string, { text, claims }: Fact): ShownText[] {
  return [
    { path: `${at}.text`, text },
    ...claims.flatMap(({ says, attribution: { who } }, i) => [
      ...(says === undefined ? [] : [{ path: `${at}.claims[${i}].says`, text: says }]),
      ...(who === undefined ? [] : [{ path: `${at}.claims[${i}].attribution.who`, text: who }]),
    ]),
  ];
}

/** The words that stand in one language, because they are compared or counted, each with its first place in the pack. */
export function shownWords(pack: Pack): Map<string, string> {
  const places = new Map<string, string>();
  const note = (word: string, path: string) => {
    if (!places.has(word)) places.set(word, path);
  };
  for (const [i, { id, publisher }] of pack.sources.entries())
    note(publisher, `sources[${i}] (${id}).publisher`);
  for (const [i, { id, claims }] of pack.facts.entries())
    for (const [j, { values }] of claims.entries())
      for (const [k, value] of values.entries()) {
        const at = `facts[${i}] (${id}).claims[${j}].values[${k}]`;
        note(value.name, `${at}.name`);
        if (value.kind === "share" || value.kind === "count") note(value.of, `${at}.of`);
        if (value.kind === "term") note(value.term, `${at}.term`);
      }
  return places;
}
