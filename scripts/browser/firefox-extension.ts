import type { ExtensionControl } from "./session.ts";

/** Runs an expression in the browser's own scope, where windows, processes and add-ons are managed. */
export type BrowserScope = (expression: string) => Promise<unknown>;

/** Lets an extension into private windows, which takes a new start of it. */
export async function allowPrivately(inBrowserScope: BrowserScope, id: string): Promise<void> {
  await inBrowserScope(`(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
    const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
    const permissions = ["internal:privateBrowsingAllowed"];
    await ExtensionPermissions.add(${JSON.stringify(id)}, { permissions, origins: [] });
    await (await AddonManager.getAddonByID(${JSON.stringify(id)})).reload();
  })()`);
}

/** Opens an address in a new private window. */
export async function openPrivateWindow(inBrowserScope: BrowserScope, address: string): Promise<void> {
  await inBrowserScope(`BrowserWindowTracker.promiseOpenWindow({ private: true }).then(({ gBrowser }) => {
    const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
    gBrowser.selectedTab = gBrowser.addTab(${JSON.stringify(address)}, { triggeringPrincipal });
  })`);
}

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
