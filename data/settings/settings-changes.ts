import { ownValue } from "../own-value.ts";
import { saysTheSame } from "../says-the-same.ts";
import { grouped, keyed, lists, type SettingsSection, settingsSections, wholes } from "./setting-kinds.ts";
import { defaultSettings, type Settings } from "./settings.ts";
import { listsHost, listsPartOf, siteOf } from "./site-pattern.ts";

/** The settings with one topic switched on or off. */
export function setTopic(settings: Settings, topic: string, on: boolean): Settings {
  return { ...settings, topicsOff: without(settings.topicsOff, topic, on) };
}

/** The settings with one entity switched on or off. */
export function setEntity(settings: Settings, entity: string, on: boolean): Settings {
  return { ...settings, entitiesOff: without(settings.entitiesOff, entity, on) };
}

/** Whether the reader lets Sidelight work on this host, or at least on a part of it. */
export function isSiteOn(settings: Settings, host: string): boolean {
  if (listsHost(settings.exclude, host)) return false;
  return settings.where !== "listed" || listsPartOf(settings.include, host);
}

/**
 * The settings with a host's site switched on or off. Switching on removes whatever excluded it, also a
 * domain above it, and lists it where only listed sites are annotated and no part of it is listed yet.
 */
export function setSite(settings: Settings, host: string, on: boolean): Settings {
  const site = siteOf(host);
  if (!on)
    return {
      ...settings,
      exclude: [...settings.exclude.filter((other) => other !== site), site],
      include: withoutSite(settings, host),
    };
  const listed = settings.where !== "listed" || listsPartOf(settings.include, host);
  return {
    ...settings,
    exclude: settings.exclude.filter((other) => !listsHost([other], host)),
    include: listed ? settings.include : [...settings.include, site],
  };
}

/** Takes back what switching the site on has listed, or would list again; parts of it stay for when they come back. */
function withoutSite({ where, include }: Settings, host: string): string[] {
  const rest = include.filter((other) => other !== siteOf(host));
  return where === "listed" && !listsPartOf(rest, host) ? rest : include;
}

/** The settings with one section as it was on the first day. */
export function resetSection(settings: Settings, section: SettingsSection): Settings {
  const defaults = settingsSections[section].map((key) => [key, defaultSettings[key]]);
  return { ...settings, ...Object.fromEntries(defaults) };
}

/** The sections in which two settings differ. */
export function differingSections(one: Settings, two: Settings): SettingsSection[] {
  const sections = Object.keys(settingsSections) as SettingsSection[];
  return sections.filter((section) =>
    settingsSections[section].some((key) => !saysTheSame(one[key], two[key])),
  );
}

/** What leads from `after` back to `before`, and leaves alone whatever else was changed since. */
export function undoing(before: Settings, after: Settings): (now: Settings) => Settings {
  return (now) => {
    const result = restored(now, before, after, wholes);
    for (const name of lists) result[name] = withoutChange(now[name], before[name], after[name]);
    for (const name of keyed) result[name] = withoutChangedKeys(now[name], before[name], after[name]);
    for (const name of grouped)
      result[name] = restored(now[name], before[name], after[name], keysOf(now[name]));
    return result;
  };
}

/** `now`, with the old value of every choice of these that differs between `before` and `after`. */
function restored<Choices extends object>(
  now: Choices,
  before: Choices,
  after: Choices,
  names: readonly (keyof Choices)[],
): Choices {
  const result = { ...now };
  for (const name of names) {
    if (!saysTheSame(before[name], after[name])) result[name] = before[name];
  }
  return result;
}

function keysOf<Fields extends object>(fields: Fields): (keyof Fields)[] {
  return Object.keys(fields) as (keyof Fields)[];
}

function withoutChangedKeys<Value>(
  now: Record<string, Value>,
  before: Record<string, Value>,
  after: Record<string, Value>,
): Record<string, Value> {
  const result = { ...now };
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const old = ownValue(before, key);
    if (old === ownValue(after, key)) continue;
    if (old === undefined) delete result[key];
    else result[key] = old;
  }
  return result;
}

function withoutChange(
  now: readonly string[],
  before: readonly string[],
  after: readonly string[],
): string[] {
  const added = after.filter((item) => !before.includes(item));
  const removed = before.filter((item) => !after.includes(item) && !now.includes(item));
  return [...now.filter((item) => !added.includes(item)), ...removed];
}

function without(off: readonly string[], id: string, on: boolean): string[] {
  const others = off.filter((other) => other !== id);
  return on ? others : [...others, id];
}
