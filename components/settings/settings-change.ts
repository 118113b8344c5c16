import type { Settings } from "../../data/settings.ts";

/** A change a reader made, and how to say it in one line. */
export type SettingsChange = { apply: (settings: Settings) => Settings; said: string };

/** What every section of the options needs. */
export type SectionProps = {
  settings: Settings;
  onChange: (change: SettingsChange) => void;
};
