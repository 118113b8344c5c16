import type { Settings } from "./settings.ts";

/** The parts of the options, in their order, that are shown and reset as one. */
const sections = ["topics", "where", "marks", "packs"] as const;
export type SettingsSection = (typeof sections)[number];

/** All that a reader can choose. */
export type SettingName = Exclude<keyof Settings, "version">;

/**
 * What counts as one choice, where settings were changed in two places: the whole of it, each item of a list, each
 * value under a key of the reader's packs, or each of its own fields.
 */
type Choice<Value> =
  | "whole"
  | (Value extends string[]
      ? "items"
      : string extends keyof Value
        ? "keys"
        : Value extends object
          ? "fields"
          : never);

/** Of each setting, the section that it is reset with, and what of it is one choice. */
const kinds = {
  topicsOff: { section: "topics", choice: "items" },
  entitiesOff: { section: "topics", choice: "items" },
  colours: { section: "topics", choice: "keys" },
  related: { section: "topics", choice: "whole" },
  where: { section: "where", choice: "whole" },
  include: { section: "where", choice: "items" },
  exclude: { section: "where", choice: "items" },
  occurrences: { section: "marks", choice: "whole" },
  markStyle: { section: "marks", choice: "whole" },
  card: { section: "marks", choice: "fields" },
  badge: { section: "marks", choice: "whole" },
  packsOff: { section: "packs", choice: "items" },
  packOrder: { section: "packs", choice: "whole" },
} as const satisfies { [Name in SettingName]: { section: SettingsSection; choice: Choice<Settings[Name]> } };

type Kinds = typeof kinds;
type NamesWith<Choice> = {
  [Name in SettingName]: Kinds[Name]["choice"] extends Choice ? Name : never;
}[SettingName];

export const settingNames = Object.keys(kinds) as SettingName[];

export const wholes = chosenBy("whole");
export const lists = chosenBy("items");
export const keyed = chosenBy("keys");
export const grouped = chosenBy("fields");

/** The names of the settings in each section. */
export const settingsSections = Object.fromEntries(
  sections.map((section) => [section, settingNames.filter((name) => kinds[name].section === section)]),
) as Record<SettingsSection, SettingName[]>;

/** Whether a name that came from outside is one of these settings. */
export function isOneOf<Name extends SettingName>(names: readonly Name[], name: string): name is Name {
  return (names as readonly string[]).includes(name);
}

function chosenBy<Choice extends Kinds[SettingName]["choice"]>(choice: Choice): NamesWith<Choice>[] {
  return settingNames.filter((name) => kinds[name].choice === choice) as NamesWith<Choice>[];
}
