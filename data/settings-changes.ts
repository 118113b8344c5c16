import type { Settings } from "./settings.ts";
import { listsHost, siteOf } from "./site-list.ts";

/** The settings with one topic switched on or off. */
export function setTopic(settings: Settings, topic: string, on: boolean): Settings {
  return { ...settings, topicsOff: without(settings.topicsOff, topic, on) };
}

/** The settings with one entity switched on or off. */
export function setEntity(settings: Settings, entity: string, on: boolean): Settings {
  return { ...settings, entitiesOff: without(settings.entitiesOff, entity, on) };
}

/** Whether the reader lets Sidelight work on this host at all. */
export function isSiteOn(settings: Settings, host: string): boolean {
  if (listsHost(settings.exclude, host)) return false;
  return settings.where !== "listed" || listsHost(settings.include, host);
}

/**
 * The settings with a host's site switched on or off. Switching on removes whatever excluded it, also a
 * domain above it, and lists it where only listed sites are annotated.
 */
export function setSite(settings: Settings, host: string, on: boolean): Settings {
  const site = siteOf(host);
  if (!on) return { ...settings, exclude: [...settings.exclude.filter((other) => other !== site), site] };
  const listed = settings.where !== "listed" || listsHost(settings.include, host);
  return {
    ...settings,
    exclude: settings.exclude.filter((other) => !listsHost([other], host)),
    include: listed ? settings.include : [...settings.include, site],
  };
}

function without(off: readonly string[], id: string, on: boolean): string[] {
  const others = off.filter((other) => other !== id);
  return on ? others : [...others, id];
}
