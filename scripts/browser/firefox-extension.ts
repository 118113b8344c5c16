import type { ExtensionControl } from "./session.ts";

/** Runs an expression in the browser's own scope, where windows, processes and add-ons are managed. */
export type BrowserScope = (expression: string) => Promise<unknown>;

export function firefoxExtension(inBrowserScope: BrowserScope, id: string): ExtensionControl {
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(id)})?.extension`;
  const addon = `ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs")
    .AddonManager.getAddonByID(${JSON.stringify(id)})`;
  const run = async (expression: string) => void (await inBrowserScope(expression));
  return {
    stopBackground: () => run(`${extension}.terminateBackground()`),
    isBackgroundRunning: async () => (await inBrowserScope(`${extension}?.backgroundState`)) === "running",
    switchOff: () => run(`${addon}.then((addon) => addon.disable())`),
    switchOn: () => run(`${addon}.then((addon) => addon.enable())`),
  };
}
