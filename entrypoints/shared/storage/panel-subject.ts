import { browser } from "wxt/browser";
import { watchStoredKey } from "./watch-stored.ts";

const panelSubjectKey = "panel-subject";

/** What a reader's view is to open at: an entity, or a search for words. */
export type PanelSubject = { entity?: string | undefined; words?: string | undefined };

type PanelSubjectOfWindow = PanelSubject & { windowId: number };

/**
 * Has the panel of a window open at a subject: now, or as soon as it is there. Not by the panel's address, which the
 * browser would keep for that tab, whatever page it shows next.
 */
export async function askPanelFor(asked: PanelSubjectOfWindow): Promise<void> {
  await browser.storage.session.set({ [panelSubjectKey]: asked });
}

/** No panel has come: the next one opens as it always does. */
export async function forgetPanelSubject(): Promise<void> {
  await browser.storage.session.remove(panelSubjectKey);
}

/** Calls the listener with each subject that the panel of a window is asked for. Resolves when it knows of those before. */
export async function watchPanelSubject(
  windowId: number,
  listener: (subject: PanelSubject) => void,
  signal: AbortSignal,
): Promise<void> {
  const take = (value: unknown) => {
    const asked = value as PanelSubjectOfWindow | undefined;
    if (asked?.windowId !== windowId || signal.aborted) return;
    void forgetPanelSubject();
    listener({ entity: asked.entity, words: asked.words });
  };
  watchStoredKey("session", panelSubjectKey, take, signal);
  take((await browser.storage.session.get(panelSubjectKey))[panelSubjectKey]);
}
