import { type Browser, browser } from "wxt/browser";
import { restoreNewerSettings } from "../shared/storage/settings-storage.ts";
import { noteUpdate } from "../shared/storage/whats-new.ts";
import { publishMarking } from "./publish.ts";

/** On a first day and after each update, of Sidelight or of the browser. */
export async function whenInstalled({
  reason,
  previousVersion,
}: Browser.runtime.InstalledDetails): Promise<void> {
  // A new build may bring other packs under the same version. They do not wait for a tab that may never open.
  void publishMarking({ compileAnew: true });
  if (reason === "update") {
    await restoreNewerSettings();
    await noteUpdate(previousVersion);
  }
  if (reason === "install") await browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") });
}
