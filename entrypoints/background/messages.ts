import { type Browser, browser } from "wxt/browser";
import { cardContentFor } from "../../data/facts/card-content.ts";
import type { Settings } from "../../data/settings/settings.ts";
import { setEntity, setSite, setTopic } from "../../data/settings/settings-changes.ts";
import { MessageToBackground } from "../shared/messages.ts";
import { packDatabase } from "../shared/storage/pack-database.ts";
import { changeSettings } from "../shared/storage/settings-storage.ts";
import { showOnBadge } from "./badge.ts";
import { holdInFrame, injectScript } from "./inject.ts";
import { library } from "./library.ts";
import { entityNamedIn } from "./name-in-words.ts";
import { openPanel } from "./panel.ts";
import { followToolbar } from "./toolbar-icon.ts";

/**
 * Answers messages of our own content scripts and pages; undefined leaves a message to others. Every other has an
 * answer, if only null: undefined is what Chromium says in the place of a background that was ended meanwhile.
 */
export function answerMessage(
  message: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<unknown> | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  const parsed = MessageToBackground.safeParse(message);
  if (!parsed.success || (isAboutPacks(parsed.data) && !isOwnPage(sender))) return undefined;
  return answer(parsed.data, sender).then((given) => given ?? null);
}

function isAboutPacks({ type }: MessageToBackground): boolean {
  return type.startsWith("packs/");
}

/** Whoever may have taken over a content script must not come to what a reader has imported. */
function isOwnPage({ url }: Browser.runtime.MessageSender): boolean {
  return url?.startsWith(browser.runtime.getURL("/")) === true;
}

async function answer(
  message: MessageToBackground,
  { tab, frameId }: Browser.runtime.MessageSender,
): Promise<unknown> {
  switch (message.type) {
    case "card/content":
      return library().then((packs) => cardContentFor(packs, message.entity, message.language));
    case "words/look-up":
      return entityNamedIn(message.words);
    case "script/call":
      return tab?.id !== undefined && injectScript(message.script, tab.id, frameId ?? 0);
    case "page/hold":
      return tab?.id !== undefined && holdInFrame("annotator", tab.id, message.frame);
    case "page/changed":
      // Firefox chooses among the pictures that the manifest names.
      if (!import.meta.env.FIREFOX) void followToolbar(message.dark);
      return tab?.id === undefined ? undefined : showOnBadge(tab.id, message);
    case "entity/set":
      return isStored((settings) => setEntity(settings, message.entity, message.on));
    case "topic/set":
      return isStored((settings) => setTopic(settings, message.topic, message.on));
    case "site/set":
      return isStored((settings) => setSite(settings, message.host, message.on));
    case "packs/abouts":
      return packDatabase.abouts().catch(() => null);
    case "packs/read":
      return packDatabase.read(message.id).catch(() => null);
    case "packs/change":
      return packDatabase.change(message).then(() => null, nameOfError);
    case "open/options":
      return browser.runtime.openOptionsPage();
    case "open/panel":
      return openPanel(tab, { entity: message.entity, words: message.words });
  }
}

function nameOfError(error: unknown): string {
  return error instanceof Error ? error.name : "Error";
}

async function isStored(change: (settings: Settings) => Settings): Promise<boolean> {
  return changeSettings(change).then(
    () => true,
    () => false,
  );
}
