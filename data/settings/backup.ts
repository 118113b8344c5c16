import type { Pack } from "../format/pack.ts";
import type { LocalizedText } from "../format/text.ts";
import type { SettingsSection } from "./setting-kinds.ts";
import type { Settings } from "./settings.ts";
import { differingSections } from "./settings-changes.ts";

export const backupVersion = 1;

/** Everything a reader chose and imported, in one file. */
export type Backup = { settings: Settings; packs: { importedAt: string; pack: Pack }[] };

export function backupText({ settings, packs }: Backup, madeBy: string): string {
  return `${JSON.stringify({ format: "sidelight-backup", formatVersion: backupVersion, madeBy, settings, packs }, null, 1)}\n`;
}

/** What restoring a backup would change, told before anything is. */
export type BackupEffect = {
  sections: SettingsSection[];
  added: LocalizedText[];
  replaced: LocalizedText[];
  removed: LocalizedText[];
};

/** Of packs, no more than what tells one from another: authors change a pack and leave its version. */
type Known = { settings: Settings; packs: readonly { about: KnownPack }[] };
type KnownPack = { id: string; title: LocalizedText; digest: string };

export function backupEffect(next: Known, now: Known): BackupEffect {
  const coming = next.packs.map(({ about }) => about);
  const here = now.packs.map(({ about }) => about);
  const isIn = (packs: readonly KnownPack[], id: string) => packs.some((pack) => pack.id === id);
  const differs = (pack: KnownPack) =>
    here.some(({ id, digest }) => id === pack.id && digest !== pack.digest);
  return {
    sections: differingSections(now.settings, next.settings),
    added: coming.filter(({ id }) => !isIn(here, id)).map(({ title }) => title),
    replaced: coming.filter(differs).map(({ title }) => title),
    removed: here.filter(({ id }) => !isIn(coming, id)).map(({ title }) => title),
  };
}
