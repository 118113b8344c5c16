import { browser } from "wxt/browser";
import { compileInSteps } from "../../annotator/gazetteer/compile.ts";
import { markStyleSheets } from "../../annotator/page/marks/mark-style.ts";
import { inSlices, turnsOf } from "../../annotator/steps.ts";
import { topicPalette } from "../../components/design/topic-palette.ts";
import { ownValue } from "../../data/own-value.ts";
import { asWanted, withoutRepeats } from "../../data/packs/pack-order.ts";
import { saysTheSame } from "../../data/says-the-same.ts";
import { type Marking, markingVersion } from "../../data/settings/marking.ts";
import type { Settings } from "../../data/settings/settings.ts";
import { digestOf } from "../shared/storage/digest.ts";
import { noteMarkingTrouble } from "../shared/storage/marking-trouble.ts";
import { listPacks, openAll, type PackEntry } from "../shared/storage/open-library.ts";
import { packsRevision } from "../shared/storage/pack-storage.ts";
import { loadPause } from "../shared/storage/pause.ts";
import { loadSettings } from "../shared/storage/settings-storage.ts";
import {
  asMarking,
  asStored,
  coreKey,
  gazetteerKey,
  markingKey,
  type StoredCore,
  type StoredGazetteer,
} from "../shared/storage/stored-marking.ts";
import { type StoredChanges, watchStored } from "../shared/storage/watch-stored.ts";
import { isEnding } from "./ending.ts";

/** While a large pack is compiled, whoever asks for a card waits for a slice, not for the whole. In milliseconds. */
const slice = 30;

let queue: Promise<void> = Promise.resolve();

/** What the last marking was made of. Kept as long as the browser runs: when it starts, all is looked at anyway. */
const publishedKey = "published";

/**
 * Writes what content scripts read: the compiled gazetteer where packs changed, the marking where settings
 * or packs changed. One after the other, and each only where it differs: every write wakes every tab.
 */
export function publishMarking({ compileAnew = false } = {}): Promise<void> {
  queue = queue
    .then(() => publish(compileAnew))
    .then(() => noteMarkingTrouble(null))
    .catch(reportFailure)
    // Where not even the failure could be noted, the next one in the queue is still to have its turn.
    .catch(() => {});
  return queue;
}

/** On each start of the background: what it was at when it was stopped, or never heard of, is done now. */
export async function catchUp(): Promise<void> {
  const { [publishedKey]: published } = await browser.storage.session.get(publishedKey);
  if (published !== nameOf(await ingredients())) await publishMarking();
}

type Ingredients = { settings: Settings; pausedUntil: number; packs: unknown };

/** Everything that a marking is made of, without opening a pack. */
async function ingredients(): Promise<Ingredients> {
  const [settings, pausedUntil, packs] = await Promise.all([loadSettings(), loadPause(), packsRevision()]);
  return { settings, pausedUntil, packs };
}

function nameOf(madeOf: Ingredients): string {
  return JSON.stringify(madeOf);
}

/** On the first turn after the browser has started: what is stored may have been changed while nobody watched. */
export async function inspectMarking(): Promise<void> {
  const stored = await browser.storage.local.get([markingKey, coreKey, gazetteerKey]);
  const key = asMarking(stored[markingKey])?.gazetteerKey;
  const isWhole = key !== undefined && [coreKey, gazetteerKey].every((name) => asStored(stored[name], key));
  await publishMarking({ compileAnew: !isWhole });
}

/** Mends what content scripts read as soon as it is broken, by whomever. */
export function mendMarking(signal: AbortSignal): void {
  const follow = (changes: StoredChanges) => {
    const isBroken =
      (markingKey in changes && asMarking(changes[markingKey]?.newValue) === null) ||
      [coreKey, gazetteerKey].some((name) => name in changes && !asStored(changes[name]?.newValue));
    if (isBroken) void publishMarking({ compileAnew: true });
  };
  watchStored("local", follow, signal);
}

async function publish(compileAnew: boolean): Promise<void> {
  const [madeOf, stored] = await Promise.all([ingredients(), browser.storage.local.get([markingKey])]);
  const { settings, pausedUntil } = madeOf;
  const listed = await listPacks(settings);
  const entries = listed.entries.filter(({ isOn }) => isOn);
  const before = asMarking(stored[markingKey]);
  let key = await keyOf(entries, settings.related);
  let isWhole = listed.isReadable;
  const changes: { [coreKey]?: StoredCore; [gazetteerKey]?: StoredGazetteer; [markingKey]?: Marking } = {};
  if (compileAnew || before?.gazetteerKey !== key) {
    const opened = await openAll(entries);
    isWhole &&= opened.length === entries.length;
    // Only the packs that opened go into the name: once another opens again, it is compiled anew.
    key = await keyOf(opened, settings.related);
    if (compileAnew || before?.gazetteerKey !== key) {
      const packs = withoutRepeats(opened.map(({ pack }) => pack));
      const compiled = await inSlices(compileInSteps(asWanted(packs, settings.related)), turnsOf(slice));
      changes[gazetteerKey] = { key, value: compiled };
      changes[coreKey] = { key, value: compiled.core };
    }
  }
  const marking = { ...markingFrom(settings, entries, key), pausedUntil };
  if (!saysTheSame(before, marking)) changes[markingKey] = marking;
  if (Object.keys(changes).length > 0) await browser.storage.local.set(changes);
  // Imported packs that are out of reach now may be there at the next start: it is to look again.
  await browser.storage.session.set({ [publishedKey]: isWhole ? nameOf(madeOf) : null });
}

function markingFrom(
  settings: Settings,
  entries: readonly PackEntry[],
  key: string,
): Omit<Marking, "pausedUntil"> {
  const { topicsOff, entitiesOff, where, include, exclude, occurrences, card } = settings;
  const topics = new Map<string, Marking["topics"][number]>();
  for (const { about } of entries) {
    for (const { id, colour } of about.topics) {
      if (topics.has(id) || topicsOff.includes(id)) continue;
      const chosen = topicPalette[ownValue(settings.colours, id) ?? colour];
      const css = markStyleSheets(id, chosen, settings.markStyle, import.meta.env.FIREFOX);
      topics.set(id, { id, css });
    }
  }
  return {
    version: markingVersion,
    gazetteerKey: key,
    topics: [...topics.values()],
    entitiesOff,
    where,
    include,
    exclude,
    occurrences,
    card,
  };
}

/** Names packs in their order together with what makes a gazetteer of them. */
function keyOf(entries: readonly PackEntry[], related: Settings["related"]): Promise<string> {
  const named = entries.map(({ about, digest }) => [about.id, digest]);
  const { version } = browser.runtime.getManifest();
  return digestOf(JSON.stringify([version, related, named]));
}

async function reportFailure(error: unknown): Promise<void> {
  if (isEnding(error)) return;
  // biome-ignore lint/suspicious/noConsole: pages stay marked as they were; the reason belongs into the extension's own console.
  console.error("Sidelight could not prepare its packs.", error);
  await noteMarkingTrouble(/quota|space|\bfull\b/i.test(String(error)) ? "full" : "other");
}
