import { spelledOut } from "../format/alternatives.ts";
import type { Entity } from "../format/entity.ts";
import type { Pack } from "../format/pack.ts";
import type { LocalizedText } from "../format/text.ts";
import { formKey } from "./pack-order.ts";

/** What importing a pack would change, told before anything is stored. */
export type ImportEffect = {
  /** The version that would be replaced; a pack is the same pack by its id. */
  replaces: { version: string; entities: { added: number; gone: number } } | null;
  direction: "new" | "newer" | "older" | "same-version";
  /** Other packs that define some of the same entities or write some of the same names. */
  shared: { title: LocalizedText; names: number }[];
};

export function importEffect(pack: Pack, others: readonly Pack[]): ImportEffect {
  const before = others.find(({ id }) => id === pack.id);
  return {
    replaces: before ? { version: before.version, entities: difference(before, pack) } : null,
    direction: before ? directionOf(compareVersions(pack.version, before.version)) : "new",
    shared: others
      .filter(({ id }) => id !== pack.id)
      .map((other) => ({ title: other.title, names: countShared(pack, other) }))
      .filter(({ names }) => names > 0),
  };
}

function directionOf(distance: number): ImportEffect["direction"] {
  if (distance === 0) return "same-version";
  return distance > 0 ? "newer" : "older";
}

/** By number, part for part: 1.10.0 is newer than 1.9.0. */
export function compareVersions(one: string, two: string): number {
  const [a, b] = [one, two].map((version) => version.split(".").map(Number));
  for (const [index, part] of (a ?? []).entries()) {
    const distance = part - (b?.[index] ?? 0);
    if (distance !== 0) return distance;
  }
  return 0;
}

function difference(before: Pack, after: Pack): { added: number; gone: number } {
  const [old, fresh] = [idsOf(before), idsOf(after)];
  return { added: fresh.difference(old).size, gone: old.difference(fresh).size };
}

function idsOf({ entities }: Pack): Set<string> {
  return new Set(entities.map(({ id }) => id));
}

/** By the rule by which the engine has them: an entity or a spelling that both have is the earlier pack's. */
function countShared(one: Pack, two: Pack): number {
  const ids = idsOf(two);
  const keys = new Set(two.entities.flatMap(keysOf));
  return one.entities.filter((entity) => ids.has(entity.id) || keysOf(entity).some((key) => keys.has(key)))
    .length;
}

function keysOf({ forms }: Entity): string[] {
  return spelledOut(forms).map(({ text }) => formKey(text));
}
