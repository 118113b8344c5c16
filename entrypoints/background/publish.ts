import { browser } from "wxt/browser";
import { compileGazetteer } from "../../annotator/gazetteer/compile.ts";
import type { Library } from "../../data/library.ts";
import type { Marking } from "../../data/marking.ts";
import type { Settings } from "../../data/settings.ts";
import { gazetteerKey, markingKey, type StoredGazetteer } from "../content/stored.ts";
import { loadSettings } from "../shared/settings-storage.ts";
import { library } from "./library.ts";

let queue: Promise<void> = Promise.resolve();

/**
 * Writes what content scripts read: the compiled gazetteer where packs changed, the marking where settings
 * or packs changed. One after the other, and each only where it differs: every write wakes every tab.
 */
export function publishMarking({ compileAnew = false } = {}): Promise<void> {
  queue = queue.then(() => publish(compileAnew)).catch(reportFailure);
  return queue;
}

async function publish(compileAnew: boolean): Promise<void> {
  const [packs, settings, stored] = await Promise.all([
    library(),
    loadSettings(),
    browser.storage.local.get([markingKey]),
  ]);
  const before = stored[markingKey] as Marking | undefined;
  const key = await packsKey(packs);
  const changes: { [gazetteerKey]?: StoredGazetteer; [markingKey]?: Marking } = {};
  if (compileAnew || before?.gazetteerKey !== key)
    changes[gazetteerKey] = { key, compiled: compileGazetteer(packs.packs) };
  const marking = markingFrom(settings, packs, key);
  if (JSON.stringify(before) !== JSON.stringify(marking)) changes[markingKey] = marking;
  if (Object.keys(changes).length > 0) await browser.storage.local.set(changes);
}

function markingFrom(settings: Settings, { packs }: Library, key: string): Marking {
  const { topicsOff, entitiesOff, where, include, exclude, occurrences, markStyle, card } = settings;
  const topics = packs.flatMap((pack) => pack.topics).filter((topic) => !topicsOff.includes(topic.id));
  return {
    gazetteerKey: key,
    topics: topics.map(({ id, colour }) => ({ id, colour })),
    entitiesOff,
    where,
    include,
    exclude,
    occurrences,
    markStyle,
    card,
  };
}

/** Names a set of packs and the engine that compiled them, by a digest of what the engine reads of them. */
async function packsKey({ packs }: Library): Promise<string> {
  const read = packs.map(({ id, version, entities }) => [
    id,
    version,
    entities.map(({ id, topic, tier, forms, figures, decoys, evidence }) => [
      id,
      topic,
      tier,
      forms,
      figures,
      decoys,
      evidence,
    ]),
  ]);
  const bytes = new TextEncoder().encode(JSON.stringify([browser.runtime.getManifest().version, read]));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest.subarray(0, 12), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function reportFailure(error: unknown): void {
  // biome-ignore lint/suspicious/noConsole: without a gazetteer no page is marked; the reason belongs into the extension's own console.
  console.error("Sidelight could not prepare its packs.", error);
}
