import type { SettingsSection } from "../../data/settings/setting-kinds.ts";
import { defaultSettings, type Settings } from "../../data/settings/settings.ts";
import { differingSections, resetSection } from "../../data/settings/settings-changes.ts";

/** A change a reader made, and how to say it in one line; a change of the language is told in the new one. */
export type SettingsChange = {
  apply: (settings: Settings) => Settings;
  said: string | ((language: string) => string);
};

/** What every section of the options needs. */
export type SectionProps = {
  settings: Settings;
  onChange: (change: SettingsChange) => void;
};

/** What resets a section and says so, where there is anything to reset. */
export function resetting(
  { settings, onChange }: SectionProps,
  section: SettingsSection,
  said: string,
): (() => void) | undefined {
  if (!differingSections(settings, defaultSettings).includes(section)) return undefined;
  return () => onChange({ apply: (now) => resetSection(now, section), said });
}
