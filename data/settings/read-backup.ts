import { type Pause, parsePackInSteps } from "../packs/parse-pack.ts";
import { type Problem, type Refusal, refused } from "../packs/problem.ts";
import { unsafeStructure } from "../packs/unsafe-structure.ts";
import { type Backup, backupVersion } from "./backup.ts";
import { readSettings, type UnreadableReason } from "./settings.ts";

/** Larger than any reader's packs together should be; a browser still reads it in a second. */
export const largestBackupBytes = 200 * 1024 * 1024;

export type BackupResult = { ok: true; backup: Backup } | Refusal;

/** Reads a backup whole: settings of this version or an older one, and every pack as strictly as an import. */
export async function readBackup(text: string, bundledId: string, pause: Pause): Promise<BackupResult> {
  await pause({ done: 0, of: 1 });
  if (text.length > largestBackupBytes) return refused("", { kind: "backup-too-large" });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused("", { kind: "backup-not-json" });
  }
  const unsafe = frameProblem(value) ?? unsafeStructure(value);
  if (unsafe) return { ok: false, problems: [unsafe] };
  const written = value as { settings: unknown; packs: unknown[] };
  const settings = readSettings(written.settings);
  const problems: Problem[] = settings.ok ? [] : [settingsProblem(settings.reason)];
  const packs: Backup["packs"] = [];
  for (const [index, entry] of written.packs.entries()) {
    const at = `packs[${index}]`;
    if (!isEntry(entry)) {
      problems.push({ path: at, kind: "no-entry" });
      continue;
    }
    const result = await parsePackInSteps(entry.pack, ({ done, of }) =>
      pause({ done: index + done / of, of: written.packs.length }),
    );
    if (!result.ok) {
      for (const problem of result.problems) problems.push({ ...problem, path: `${at}.${problem.path}` });
    } else if (result.pack.id === bundledId || packs.some(({ pack }) => pack.id === result.pack.id)) {
      problems.push({ path: at, kind: "pack-twice", id: result.pack.id });
    } else packs.push({ importedAt: entry.importedAt, pack: result.pack });
  }
  return settings.ok && problems.length === 0
    ? { ok: true, backup: { settings: settings.settings, packs } }
    : { ok: false, problems };
}

function settingsProblem(reason: UnreadableReason): Problem {
  return { path: "settings", kind: reason === "newer" ? "newer-settings" : "damaged-settings" };
}

function frameProblem(value: unknown): Problem | null {
  const { format, formatVersion, packs } = (
    typeof value === "object" && value !== null ? value : {}
  ) as Record<string, unknown>;
  if (format === "sidelight-pack") return { path: "", kind: "is-pack" };
  if (format !== "sidelight-backup") return { path: "", kind: "no-backup" };
  if (formatVersion !== backupVersion) return { path: "formatVersion", kind: "other-backup" };
  if (!Array.isArray(packs)) return { path: "packs", kind: "no-packs" };
  return null;
}

function isEntry(entry: unknown): entry is { importedAt: string; pack: unknown } {
  return (
    typeof entry === "object" &&
    entry !== null &&
    "pack" in entry &&
    "importedAt" in entry &&
    typeof entry.importedAt === "string" &&
    !Number.isNaN(Date.parse(entry.importedAt))
  );
}
