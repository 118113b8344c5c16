import { render } from "preact";
import { browser } from "wxt/browser";
import { readShortcuts } from "../shared/views/read-shortcuts.ts";
import { OptionsApp } from "./options-app.tsx";
import "../../components/design/tokens.css";
import "../../components/design/pieces.css";
import "../../components/page-base/page-base.css";

void start();

async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (!root) return;
  const shortcuts = await readShortcuts();
  render(<OptionsApp shortcuts={shortcuts} onChangeShortcuts={shortcutPage()} />, root);
}

/** Leads to where the browser lets a reader change shortcuts; Firefox has a call, Chrome an address. */
function shortcutPage(): (() => void) | undefined {
  const { commands } = browser as unknown as { commands: { openShortcutSettings?: () => Promise<void> } };
  if (commands.openShortcutSettings) return () => void commands.openShortcutSettings?.();
  if (import.meta.env.CHROME) return () => void browser.tabs.create({ url: "chrome://extensions/shortcuts" });
  return undefined;
}
