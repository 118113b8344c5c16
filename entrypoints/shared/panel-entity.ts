import { browser } from "wxt/browser";
import { watchStoredKey } from "./watch-stored.ts";

const panelEntityKey = "panel-entity";

/** The entity that the panel of a window is to open at. */
type PanelEntity = { windowId: number; entity: string };

/**
 * Has the panel of a window open at an entity: now, or as soon as it is there. Not by the panel's address, which the
 * browser would keep for that tab, whatever page it shows next.
 */
export async function askPanelFor(asked: PanelEntity): Promise<void> {
  await browser.storage.session.set({ [panelEntityKey]: asked });
}

/** No panel has come: the next one opens as it always does. */
export async function forgetPanelEntity(): Promise<void> {
  await browser.storage.session.remove(panelEntityKey);
}

/** Calls the listener with each entity that the panel of a window is asked for. Resolves when it knows of those before. */
export async function watchPanelEntity(
  windowId: number,
  listener: (entity: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const take = (value: unknown) => {
    const asked = value as PanelEntity | undefined;
    if (asked?.windowId !== windowId || signal.aborted) return;
    void forgetPanelEntity();
    listener(asked.entity);
  };
  watchStoredKey("session", panelEntityKey, take, signal);
  take((await browser.storage.session.get(panelEntityKey))[panelEntityKey]);
}
