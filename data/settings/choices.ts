import { saysTheSame } from "../says-the-same.ts";
import { grouped, isOneOf, keyed, lists, wholes } from "./setting-kinds.ts";
import { defaultSettings, type Settings } from "./settings.ts";

/** What was chosen for one thing, and when, in milliseconds since 1970; 0 where that was never noted. */
export type Choice = { value: unknown; at: number };

/**
 * Settings taken apart into single choices by name: `where`, `card.theme`, `topicsOff/defense`,
 * `colours/defense`. What was taken off a list, or given back its first colour, stays as a choice of null.
 */
export type Choices = ReadonlyMap<string, Choice>;

/** When each choice was made. The choices themselves are in the settings. */
export type Stamps = Readonly<Record<string, number>>;

const defaults = flat(defaultSettings);

/** Everything that was ever chosen. A default that nobody chose is no choice. */
export function choicesOf(settings: Settings, stamps: Stamps): Choices {
  const values = flat(settings);
  const chosen = [...values.keys()].filter((name) => !saysTheSame(values.get(name), defaults.get(name)));
  return new Map(
    [...new Set([...chosen, ...Object.keys(stamps)])]
      .sort()
      .map((name) => [name, { value: values.get(name) ?? null, at: stamps[name] ?? 0 }]),
  );
}

/** The stamps after a change of settings. A choice is newer than any that was known when it was made, whatever the clocks say. */
export function stampsAfter(stamps: Stamps, before: Settings, after: Settings, now: number): Stamps {
  const [old, fresh] = [flat(before), flat(after)];
  const changed = [...new Set([...old.keys(), ...fresh.keys()])].filter(
    (name) => !saysTheSame(old.get(name), fresh.get(name)),
  );
  const made = changed.map((name) => [name, Math.max(now, (stamps[name] ?? 0) + 1)] as const);
  return { ...stamps, ...Object.fromEntries(made) };
}

/**
 * The choices of two devices as one: of each, the later. The order in which devices meet, and how often,
 * makes no difference.
 */
export function merged(one: Choices, other: Choices): Choices {
  const result = new Map(one);
  for (const [name, choice] of other) {
    const known = result.get(name);
    if (!known || isLater(choice, known)) result.set(name, choice);
  }
  return result;
}

/** The settings with choices put in their places. What is chosen nowhere stays; what is no setting any more is passed over. */
export function withChoices(settings: Settings, choices: Choices): Settings {
  const next = structuredClone(settings);
  // Lists show what was added first at the top.
  for (const [name, { value }] of [...choices].sort(([, a], [, b]) => a.at - b.at)) {
    const [setting, item] = parted(name);
    if (item === undefined) {
      if (isOneOf(wholes, setting)) Object.assign(next, { [setting]: value });
    } else if (isOneOf(grouped, setting)) Object.assign(next[setting], { [item]: value });
    else if (isOneOf(keyed, setting)) setOrDelete(next[setting], item, value);
    else if (isOneOf(lists, setting)) putOnList(next[setting], item, value === true);
  }
  return next;
}

/** The choices without those that took something off its list: enough, where no other device has to hear of that. */
export function withoutRemovals(choices: Choices): Choices {
  return new Map([...choices].filter(([, { value }]) => value !== null));
}

export function stampsOf(choices: Choices): Stamps {
  return Object.fromEntries([...choices].map(([name, { at }]) => [name, at]));
}

/** A choice's setting and, where that has several choices, which of them: `card`, `theme`. */
export function parted(name: string): [string, string?] {
  const at = name.search(/[./]/);
  return at === -1 ? [name] : [name.slice(0, at), name.slice(at + 1)];
}

/** At the same time, being there wins over not being there; the rest only has to be the same on every device. */
function isLater(one: Choice, other: Choice): boolean {
  if (one.at !== other.at) return one.at > other.at;
  if ((one.value === null) !== (other.value === null)) return other.value === null;
  return JSON.stringify(one.value) > JSON.stringify(other.value);
}

function flat(settings: Settings): Map<string, unknown> {
  return new Map<string, unknown>([
    ...wholes.map((name) => [name, settings[name]] as const),
    ...grouped.flatMap((name) => named(`${name}.`, settings[name])),
    ...keyed.flatMap((name) => named(`${name}/`, settings[name])),
    ...lists.flatMap((list) => settings[list].map((item) => [`${list}/${item}`, true] as const)),
  ]);
}

function named(prefix: string, values: object): [string, unknown][] {
  return Object.entries(values).map(([name, value]) => [prefix + name, value]);
}

function putOnList(list: string[], item: string, isOn: boolean): void {
  const at = list.indexOf(item);
  if (isOn && at === -1) list.push(item);
  if (!isOn && at !== -1) list.splice(at, 1);
}

function setOrDelete(record: Record<string, unknown>, key: string, value: unknown): void {
  if (value === null) delete record[key];
  else record[key] = value;
}
