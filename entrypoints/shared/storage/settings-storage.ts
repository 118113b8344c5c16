import { browser } from "wxt/browser";
import * as z from "../../../data/format/zod-mini.ts";
import { saysTheSame } from "../../../data/says-the-same.ts";
import {
  type Choices,
  choicesOf,
  merged,
  type Stamps,
  stampsAfter,
  stampsOf,
  withChoices,
  withoutRemovals,
} from "../../../data/settings/choices.ts";
import {
  defaultSettings,
  readSettings,
  Settings,
  type SettingsReading,
  unreadableReasons,
} from "../../../data/settings/settings.ts";
import { withoutForgotten } from "../../../data/settings/settings-sync.ts";
import { loadSyncState } from "./sync-state.ts";
import { watchStoredKey } from "./watch-stored.ts";

const settingsKey = "settings";
export const rejectedKey = "settings-rejected";
/** When each choice was made; what devices that share settings need to know. */
const stampsKey = "settings-stamps";

const StoredStamps = z.record(z.string(), z.number().check(z.minimum(0)));

/** Settings that could not be read, kept as they were so that nothing a reader chose is lost silently. */
const RejectedSettings = z.object({
  kept: z.unknown(),
  reason: z.enum(unreadableReasons),
  at: z.string(),
});
export type RejectedSettings = z.infer<typeof RejectedSettings>;

/**
 * The reader's settings. Where storage holds something else, the defaults take its place, the original
 * is kept aside, and `loadRejectedSettings` tells a page to say so.
 */
export async function loadSettings(): Promise<Settings> {
  const stored = await readStored();
  // Where there is no room to set it aside, the original stays in its place, and is set aside by whoever reads it next.
  return stored.ok ? stored.settings : inTurn(healSettings).catch(() => defaultSettings);
}

/**
 * Applies a change to the newest settings and stores the result. Changes wait for each other, also
 * between pages, so that two open options pages never overwrite one another. Answers what is now stored.
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return inTurn(async () => {
    const before = await readHealed();
    const after = Settings.parse(change(before));
    const now = Date.now();
    const all = choicesOf(after, stampsAfter(await readStamps(), before, after, now));
    const { on, agreedAt } = await loadSyncState();
    const remembered = on || agreedAt !== null ? withoutForgotten(all, now) : withoutRemovals(all);
    await browser.storage.local.set({ [settingsKey]: after, [stampsKey]: stampsOf(remembered) });
    return after;
  });
}

/**
 * Takes in the choices of other devices, of each the later. Answers all choices as they are then, and whether that
 * changed anything here.
 */
export async function shareChoices(others: Choices): Promise<{ all: Choices; isNew: boolean }> {
  return inTurn(async () => {
    const settings = await readHealed();
    const stamps = await readStamps();
    const all = withoutForgotten(merged(choicesOf(settings, stamps), others), Date.now());
    const after = Settings.parse(withChoices(settings, all));
    // A write wakes every open view: not for nothing.
    const isNew = !saysTheSame(after, settings);
    if (isNew) await browser.storage.local.set({ [settingsKey]: after });
    if (!saysTheSame(stampsOf(all), stamps)) await browser.storage.local.set({ [stampsKey]: stampsOf(all) });
    return { all, isNew };
  });
}

/** Calls the listener with every later state of the settings, whoever changed them. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const follow = (stored: unknown) => {
    const now = readIfThere(stored);
    if (now.ok) listener(now.settings);
    // Healing stores the defaults, which comes back here as a change of its own.
    else void loadSettings();
  };
  watchStoredKey("local", settingsKey, follow, signal);
}

/** What was set aside, if anything was and the reader has not dismissed the notice. */
export async function loadRejectedSettings(): Promise<RejectedSettings | undefined> {
  return asRejected((await browser.storage.local.get(rejectedKey))[rejectedKey]);
}

export function watchRejectedSettings(
  listener: (rejected: RejectedSettings | undefined) => void,
  signal: AbortSignal,
): void {
  watchStoredKey("local", rejectedKey, (stored) => listener(asRejected(stored)), signal);
}

/**
 * After an update: settings that were set aside because a newer Sidelight wrote them take their place again, as soon as
 * this one can read them. What the reader has chosen since holds.
 */
export async function restoreNewerSettings(): Promise<void> {
  await inTurn(async () => {
    const rejected = await loadRejectedSettings();
    const read = rejected?.reason === "newer" ? readSettings(rejected.kept) : undefined;
    if (!read?.ok) return;
    const chosenSince = choicesOf(await readHealed(), await readStamps());
    await browser.storage.local.set({ [settingsKey]: withChoices(read.settings, chosenSince) });
    await browser.storage.local.remove(rejectedKey);
  });
}

/** The reader has read the notice: the copy may go. */
export async function dismissRejectedSettings(): Promise<void> {
  await browser.storage.local.remove(rejectedKey);
}

function asRejected(stored: unknown): RejectedSettings | undefined {
  const parsed = RejectedSettings.safeParse(stored);
  return parsed.success ? parsed.data : undefined;
}

async function readStored(): Promise<SettingsReading> {
  const stored = await browser.storage.local.get(settingsKey);
  return readIfThere(stored[settingsKey]);
}

async function readHealed(): Promise<Settings> {
  const stored = await readStored();
  return stored.ok ? stored.settings : healSettings();
}

async function readStamps(): Promise<Stamps> {
  const stored = await browser.storage.local.get(stampsKey);
  const stamps = StoredStamps.safeParse(stored[stampsKey]);
  return stamps.success ? stamps.data : {};
}

function readIfThere(raw: unknown): SettingsReading {
  return raw === undefined ? { ok: true, settings: defaultSettings } : readSettings(raw);
}

/** Only while holding the lock: looks again, for another page may have healed them meanwhile. */
async function healSettings(): Promise<Settings> {
  const stored = await readStored();
  if (stored.ok) return stored.settings;
  const rejected: RejectedSettings = {
    kept: stored.raw,
    reason: stored.reason,
    at: new Date().toISOString(),
  };
  // Without the stamps: that these are the defaults is nobody’s choice, and must not count as one elsewhere.
  await browser.storage.local.set({
    [rejectedKey]: rejected,
    [settingsKey]: defaultSettings,
    [stampsKey]: {},
  });
  return defaultSettings;
}

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request("sidelight-settings", work);
}
