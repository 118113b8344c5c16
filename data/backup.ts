import type { Pack } from "./format/pack.ts";
import type { LocalizedText } from "./format/text.ts";
import type { Settings } from "./settings.ts";
import { differingSections, type SettingsSection } from "./settings-changes.ts";

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

type Known = { id: string; title: LocalizedText };

export function backupEffect(
  backup: Backup,
  now: Settings,
  packs: readonly (Known & { version: string })[],
): BackupEffect {
  const coming = backup.packs.map(({ pack }) => pack);
  const isHere = (pack: Known) => packs.some(({ id }) => id === pack.id);
  return {
    sections: differingSections(now, backup.settings),
    added: coming.filter((pack) => !isHere(pack)).map(({ title }) => title),
    replaced: coming
      .filter((pack) => packs.some(({ id, version }) => id === pack.id && version !== pack.version))
      .map(({ title }) => title),
    removed: packs.filter(({ id }) => !coming.some((pack) => pack.id === id)).map(({ title }) => title),
  };
}
