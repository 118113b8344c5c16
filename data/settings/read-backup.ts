import { type Pause, parsePackInSteps } from "../packs/parse-pack.ts";
import { type Problem, type Refusal, refused } from "../packs/problem.ts";
import { type ProblemWords, problemWords } from "../packs/problem-words.ts";
import { unsafeStructure } from "../packs/unsafe-structure.ts";
import { type Backup, backupVersion } from "./backup.ts";
import { readSettings, type UnreadableReason } from "./settings.ts";

/** Larger than any reader's packs together should be; a browser still reads it in a second. */
export const largestBackupBytes = 200 * 1024 * 1024;

export type BackupResult = { ok: true; backup: Backup } | Refusal;

/** Reads a backup whole: settings of this version or an older one, and every pack as strictly as an import. */
export async function readBackup(
  text: string,
  bundledId: string,
  pause: Pause,
  words: ProblemWords = problemWords("en"),
): Promise<BackupResult> {
  await pause({ done: 0, of: 1 });
  if (text.length > largestBackupBytes) return refused("", words.backup.tooLarge);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused("", words.backup.notJson);
  }
  const unsafe = frameProblem(value, words.backup) ?? unsafeStructure(value, words);
  if (unsafe) return { ok: false, problems: [unsafe] };
  const written = value as { settings: unknown; packs: unknown[] };
  const settings = readSettings(written.settings);
  const problems: Problem[] = settings.ok ? [] : [settingsProblem(settings.reason, words.backup)];
  const packs: Backup["packs"] = [];
  for (const [index, entry] of written.packs.entries()) {
    const at = `packs[${index}]`;
    if (!isEntry(entry)) {
      problems.push({ path: at, ...words.backup.noEntry });
      continue;
    }
    const result = await parsePackInSteps(
      entry.pack,
      ({ done, of }) => pause({ done: index + done / of, of: written.packs.length }),
      words,
    );
    if (!result.ok) {
      for (const problem of result.problems) problems.push({ ...problem, path: `${at}.${problem.path}` });
    } else if (result.pack.id === bundledId || packs.some(({ pack }) => pack.id === result.pack.id)) {
      problems.push({ path: at, ...words.backup.packTwice(result.pack.id) });
    } else packs.push({ importedAt: entry.importedAt, pack: result.pack });
  }
  return settings.ok && problems.length === 0
    ? { ok: true, backup: { settings: settings.settings, packs } }
    : { ok: false, problems };
}

type Words = ProblemWords["backup"];

function settingsProblem(reason: UnreadableReason, words: Words): Problem {
  return { path: "settings", ...(reason === "newer" ? words.newerSettings : words.damagedSettings) };
}

function frameProblem(value: unknown, words: Words): Problem | null {
  const { format, formatVersion, packs } = (
    typeof value === "object" && value !== null ? value : {}
  ) as Record<string, unknown>;
  if (format === "sidelight-pack") return { path: "", ...words.isPack };
  if (format !== "sidelight-backup") return { path: "", ...words.none };
  if (formatVersion !== backupVersion) return { path: "formatVersion", ...words.otherVersion };
  if (!Array.isArray(packs)) return { path: "packs", ...words.noPacks };
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
