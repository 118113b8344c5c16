import * as z from "../format/zod-mini.ts";
import { type Choice, type Choices, merged, parted } from "./choices.ts";
import { grouped, isOneOf, keyed, lists, wholes } from "./setting-kinds.ts";
import { Card, Settings, settingsVersion } from "./settings.ts";

/** Why settings are not in step with the browser’s sync, although they should be. */
export const syncTroubles = ["too-large", "busy", "unavailable", "newer", "not-stored"] as const;
export type SyncTrouble = (typeof syncTroubles)[number];

/** What browsers let an extension keep in their sync, in bytes: for one item with its key, and for all. */
const quotas = { item: 8192, all: 102_400 } as const;

/** So many items hold the choices, each choice always in the same one: two devices that write at once meet in few of them. */
const itemCount = 16;

/** A choice off its list is forgotten after a year: by then, every device that is in use knows of it. */
const rememberedFor = 366 * 24 * 60 * 60 * 1000;

/** Choices as they lie in the browser's sync, under `choices-0` to `choices-15`. */
export type SyncItems = Record<string, SyncItem>;
type SyncItem = { choices: Record<string, [unknown, number]>; version: number };

const Item = z.object({
  choices: z.record(z.string(), z.tuple([z.unknown(), z.number().check(z.minimum(0))])),
  version: z.int(),
});

/** The items that hold these choices. */
export function itemsOf(choices: Choices): SyncItems {
  const items: SyncItems = {};
  for (const [name, { value, at }] of [...choices].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const key = `choices-${hash(name) % itemCount}`;
    items[key] ??= { choices: {}, version: settingsVersion };
    items[key].choices[name] = [value, at];
  }
  return items;
}

export function isSyncItem(key: string): boolean {
  return /^choices-\d+$/.test(key);
}

/**
 * The choices in what the browser's sync holds. Entries that are none, whoever wrote them, are passed over.
 * “newer” where a newer Sidelight wrote some: what they mean is not for us to say.
 */
export function choicesIn(stored: Record<string, unknown>): Choices | "newer" {
  const items = Object.entries(stored).flatMap(([key, value]) => {
    const item = isSyncItem(key) ? Item.safeParse(value) : undefined;
    return item?.success ? [item.data] : [];
  });
  if (items.some(({ version }) => version > settingsVersion)) return "newer";
  return items.map(({ choices }) => readable(choices)).reduce(merged, new Map());
}

/** Whether the browser's sync has room for the items. */
export function fits(items: SyncItems): boolean {
  const sizes = Object.entries(items).map(([key, item]) => bytes(key) + bytes(JSON.stringify(item)));
  return (
    sizes.every((size) => size <= quotas.item) && sizes.reduce((sum, size) => sum + size, 0) <= quotas.all
  );
}

/** The choices without those that have been off their lists for so long that nobody has to hear of it. */
export function withoutForgotten(choices: Choices, now: number): Choices {
  return new Map([...choices].filter(([, { value, at }]) => value !== null || at > now - rememberedFor));
}

function readable(choices: SyncItem["choices"]): Choices {
  return new Map(
    Object.entries(choices).flatMap(([name, [value, at]]): [string, Choice][] =>
      isChoice(name, value) ? [[name, { value, at }]] : [],
    ),
  );
}

function isChoice(name: string, value: unknown): boolean {
  const [setting, item] = parted(name);
  if (item === undefined) return isOneOf(wholes, setting) && Settings.shape[setting].safeParse(value).success;
  if (isOneOf(grouped, setting)) {
    const fields: Record<string, { safeParse(value: unknown): { success: boolean } }> = shapes[setting];
    return Object.hasOwn(fields, item) && fields[item]?.safeParse(value).success === true;
  }
  if (isOneOf(keyed, setting))
    return value === null || Settings.shape[setting].safeParse({ [item]: value }).success;
  if (!isOneOf(lists, setting) || (value !== true && value !== null)) return false;
  return Settings.shape[setting].safeParse([item]).success;
}

/** The fields of what is chosen field by field. */
const shapes = { card: Card.shape } satisfies Record<(typeof grouped)[number], object>;

/** Spreads names evenly (FNV-1a). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
