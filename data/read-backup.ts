import { type Backup, backupVersion } from "./backup.ts";
import { type Pause, parsePackInSteps } from "./parse-pack.ts";
import type { Problem } from "./problem.ts";
import { readSettings } from "./settings.ts";
import { unsafeStructure } from "./unsafe-structure.ts";

/** Larger than any reader's packs together should be; a browser still reads it in a second. */
const largestBackupBytes = 200 * 1024 * 1024;

export type BackupResult = { ok: true; backup: Backup } | { ok: false; problems: Problem[] };

/** Reads a backup whole: settings of this version or an older one, and every pack as strictly as an import. */
export async function readBackup(text: string, bundledId: string, pause: Pause): Promise<BackupResult> {
  await pause({ done: 0, of: 1 });
  if (text.length > largestBackupBytes)
    return refused("", "the file is too large for a backup", "choose a file that Sidelight made");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused("", "this is not JSON", "choose a file that Sidelight made");
  }
  const unsafe = frameProblem(value) ?? unsafeStructure(value);
  if (unsafe) return { ok: false, problems: [unsafe] };
  const written = value as { settings: unknown; packs: unknown[] };
  const settings = readSettings(written.settings);
  const problems: Problem[] = settings.ok ? [] : [settingsProblems[settings.reason]];
  const packs: Backup["packs"] = [];
  for (const [index, entry] of written.packs.entries()) {
    const at = `packs[${index}]`;
    if (!isEntry(entry)) {
      problems.push({
        path: at,
        problem: "is not a pack with its date",
        remedy: "leave the file as it was made",
      });
      continue;
    }
    const result = await parsePackInSteps(entry.pack, ({ done, of }) =>
      pause({ done: index + done / of, of: written.packs.length }),
    );
    if (!result.ok) {
      for (const problem of result.problems) problems.push({ ...problem, path: `${at}.${problem.path}` });
    } else if (result.pack.id === bundledId || packs.some(({ pack }) => pack.id === result.pack.id)) {
      problems.push({ path: at, problem: `“${result.pack.id}” stands twice`, remedy: "keep one of them" });
    } else packs.push({ importedAt: entry.importedAt, pack: result.pack });
  }
  return settings.ok && problems.length === 0
    ? { ok: true, backup: { settings: settings.settings, packs } }
    : { ok: false, problems };
}

const settingsProblems: Record<"newer" | "damaged", Problem> = {
  newer: {
    path: "settings",
    problem: "were made by a newer Sidelight",
    remedy: "update Sidelight, then restore them",
  },
  damaged: { path: "settings", problem: "cannot be read", remedy: "leave the file as it was made" },
};

function frameProblem(value: unknown): Problem | null {
  const { format, formatVersion, packs } = (
    typeof value === "object" && value !== null ? value : {}
  ) as Record<string, unknown>;
  if (format === "sidelight-pack")
    return { path: "format", problem: "this is a pack", remedy: "import it under Packs" };
  if (format !== "sidelight-backup")
    return { path: "format", problem: "this is not a backup", remedy: "choose a file that Sidelight made" };
  if (formatVersion !== backupVersion)
    return {
      path: "formatVersion",
      problem: "this backup was made by another version of Sidelight",
      remedy: "update Sidelight, then restore it",
    };
  if (!Array.isArray(packs) || packs.length > 200)
    return { path: "packs", problem: "is no list of packs", remedy: "leave the file as it was made" };
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

function refused(path: string, problem: string, remedy: string): BackupResult {
  return { ok: false, problems: [{ path, problem, remedy }] };
}
