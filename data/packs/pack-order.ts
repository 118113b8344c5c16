import { spelledOut } from "../format/alternatives.ts";
import type { Pack } from "../format/pack.ts";
import type { Settings } from "../settings/settings.ts";

/** Packs in the reader's order: those that were moved, then the others as they came. */
export function inOrder<T extends { id: string }>(packs: readonly T[], order: readonly string[]): T[] {
  const rank = (id: string) => {
    const at = order.indexOf(id);
    return at === -1 ? order.length : at;
  };
  return packs
    .map((pack, index) => ({ pack, index }))
    .sort((a, b) => rank(a.pack.id) - rank(b.pack.id) || a.index - b.index)
    .map(({ pack }) => pack);
}

/** The settings with a pack switched on or off. */
export function setPack(settings: Settings, id: string, on: boolean): Settings {
  const others = settings.packsOff.filter((other) => other !== id);
  return { ...settings, packsOff: on ? others : [...others, id] };
}

/**
 * The settings with a pack one place nearer to the front (-1) or to the end (1) of those that are there: `ids`. Packs
 * that are away keep their places, for when they come back.
 */
export function movePack(settings: Settings, ids: readonly string[], id: string, by: -1 | 1): Settings {
  const all = [...new Set([...settings.packOrder, ...ids])];
  const there = all.filter((known) => ids.includes(known));
  const neighbour = there[there.indexOf(id) + by];
  if (!there.includes(id) || neighbour === undefined) return settings;
  const order = all.filter((known) => known !== id);
  order.splice(order.indexOf(neighbour) + (by === 1 ? 1 : 0), 0, id);
  return { ...settings, packOrder: order };
}

/**
 * The packs as the engine is to see them: where two define the same entity or write the same form, the
 * earlier one has it. (For two entities of one pack the page decides; a reader's order is no evidence there.)
 */
export function withoutRepeats(packs: readonly Pack[]): Pack[] {
  // Most readers have the one that came with the extension.
  if (packs.length < 2) return [...packs];
  const entities = new Set<string>();
  const forms = new Set<string>();
  return packs.map((pack) => {
    const own = pack.entities
      .filter(({ id }) => !entities.has(id))
      .map((entity) => ({
        entity,
        spelled: spelledOut(entity.forms).map((form) => ({ form, key: formKey(form.text) })),
      }));
    const kept = own.map(({ entity, spelled }) => ({
      ...entity,
      forms: spelled.filter(({ key }) => !forms.has(key)).map(({ form }) => form),
    }));
    for (const { entity, spelled } of own) {
      entities.add(entity.id);
      for (const { key } of spelled) forms.add(key);
    }
    return { ...pack, entities: kept };
  });
}

/**
 * The packs with their related terms as the reader wants them: on pages about the story, as packs have it; always,
 * which makes them core; or never, which leaves them what they say about other names, and no form of their own.
 */
export function asWanted(packs: readonly Pack[], related: Settings["related"]): Pack[] {
  if (related === "story") return [...packs];
  return packs.map((pack) => ({
    ...pack,
    entities: pack.entities.map((entity) => {
      if (entity.tier === "core") return entity;
      return related === "always" ? { ...entity, tier: "core" } : { ...entity, forms: [], figures: [] };
    }),
  }));
}

/** What a spelling is compared by with those of other packs: letters and blanks of any width are alike. */
export function formKey(spelling: string): string {
  return foldedAlready.test(spelling) ? spelling : spelling.normalize("NFKC").replaceAll(/\s+/g, " ");
}

/** As most forms are: nothing beyond ASCII, and between two words one blank. */
const foldedAlready = /^[!-~]+(?: [!-~]+)*$/;
