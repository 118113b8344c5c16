import { browser } from "wxt/browser";
import type { Shortcut } from "../../../components/shortcuts/shortcut-list.tsx";

/** The keyboard commands with the keys they have now: readers change them in the browser. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = "", description = "", shortcut = "" }) => ({
    name,
    description,
    keys: shortcut,
  }));
}
