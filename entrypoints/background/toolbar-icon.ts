import { browser } from "wxt/browser";
import { iconPaths } from "../../components/manifest/icon-paths.ts";

/** Fits the icon to a light or a dark toolbar, for browsers that do not do so by themselves. */
export async function followToolbar(isDark: boolean): Promise<void> {
  const { isToolbarDark } = await browser.storage.session.get({ isToolbarDark: false });
  if (isToolbarDark === isDark) return;
  await browser.action.setIcon({ path: iconPaths(isDark) });
  // Noted when it is drawn, so that what fails is tried again.
  await browser.storage.session.set({ isToolbarDark: isDark });
}
