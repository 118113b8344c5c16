import { idPattern, longestId } from "../format/id.ts";
import { topicColours } from "../format/topic-colours.ts";
import * as z from "../format/zod-mini.ts";
import { languageChoices } from "../language/spoken.ts";
import { siteShape } from "./listable-site.ts";

/** The version of the settings' shape; older ones are migrated, newer ones refused. */
export const settingsVersion = 3;

/** An id as packs give it: of a topic, a name, a pack itself. */
export const Id = z.string().check(z.maxLength(longestId), z.regex(idPattern));
const Ids = z._default(z.array(Id), []);

/** A site as it is listed; `site-pattern.ts` says what it stands for. */
export const Site = z.string().check(z.trim(), z.maxLength(2000), z.regex(siteShape));
const Sites = z._default(z.array(Site), []);

export const textSizes = ["small", "normal", "large", "larger"] as const;

/** How cards look and behave. Theme, text size and language hold for the views as well. */
export const Card = z.strictObject({
  showDelay: z._default(z.int().check(z.minimum(0), z.maximum(2000)), 300),
  grace: z._default(z.int().check(z.minimum(100), z.maximum(2000)), 300),
  openBy: z._default(z.enum(["hover", "modifier", "click", "keyboard"]), "hover"),
  theme: z._default(z.enum(["auto", "light", "dark"]), "auto"),
  textSize: z._default(z.enum(textSizes), "normal"),
  /** In which Sidelight speaks, views included. */
  language: z._default(z.enum(languageChoices), "auto"),
});

/**
 * Everything a reader can choose. Lists hold what is switched off, so that a new topic in a pack starts
 * switched on, and ids outlive the pack they came from: an update, or a pack that comes back, finds them.
 */
export const Settings = z.strictObject({
  version: z.literal(settingsVersion),
  topicsOff: Ids,
  entitiesOff: Ids,
  /** Colours that the reader chose instead of the pack's. */
  colours: z._default(z.record(Id, z.enum(topicColours)), {}),
  /** Terms around a story: marked on pages about it, everywhere, or nowhere. */
  related: z._default(z.enum(["story", "always", "never"]), "story"),
  packsOff: Ids,
  /** Packs by id, the one that wins first. Packs not named here follow in the order they came. */
  packOrder: Ids,
  where: z._default(z.enum(["news", "every", "listed"]), "news"),
  include: Sites,
  exclude: Sites,
  /** First mention in each paragraph keeps a page calm; a name repeated five times needs one mark. */
  occurrences: z._default(z.enum(["paragraph", "all", "page"]), "paragraph"),
  markStyle: z._default(z.enum(["dotted", "solid", "tint", "none"]), "dotted"),
  card: z.prefault(Card, {}),
  badge: z._default(z.boolean(), true),
});
export type Settings = z.infer<typeof Settings>;

export const defaultSettings: Settings = z.parse(Settings, { version: settingsVersion });

/** Why settings cannot be read: they were changed by something else, or a newer Sidelight wrote them. */
export const unreadableReasons = ["damaged", "newer"] as const;
export type UnreadableReason = (typeof unreadableReasons)[number];

export type SettingsReading =
  | { ok: true; settings: Settings }
  | { ok: false; reason: UnreadableReason; raw: unknown };

/** Reads settings as they were stored or exported, by this version or an older one. Never throws. */
export function readSettings(raw: unknown): SettingsReading {
  const version = versionOf(raw);
  if (version !== undefined && version > settingsVersion) return { ok: false, reason: "newer", raw };
  const parsed = Settings.safeParse(version === undefined ? raw : migrated(raw as object, version));
  return parsed.success ? { ok: true, settings: parsed.data } : { ok: false, reason: "damaged", raw };
}

function versionOf(raw: unknown): number | undefined {
  if (typeof raw !== "object" || raw === null || !("version" in raw)) return undefined;
  // There was none before the first: from far below it, migrating would never end.
  return Number.isInteger(raw.version) && Number(raw.version) >= 1 ? Number(raw.version) : undefined;
}

/**
 * How each version becomes the next. Versions 2 and 3 only added choices, whose defaults are what the version
 * before did.
 */
const migrations: Record<number, (settings: object) => object> = {
  1: (settings) => ({ ...settings, version: 2 }),
  2: (settings) => ({ ...settings, version: 3 }),
};

function migrated(settings: object, from: number): object {
  let current = settings;
  for (let version = from; version < settingsVersion; version += 1) {
    current = migrations[version]?.(current) ?? current;
  }
  return current;
}
