import { browser } from "wxt/browser";
import { release } from "../../../components/whats-new/strings.ts";

export const newKey = "whats-new";

/** After an update: remembers that there is news for this reader. Patches bring none, and neither does a first day. */
export async function noteUpdate(previousVersion: string | undefined): Promise<void> {
  if (previousVersion !== undefined && isOlder(previousVersion, release))
    await browser.storage.local.set({ [newKey]: release });
}

/** Whether a reader has news before them that they did not dismiss. */
export async function hasNews(): Promise<boolean> {
  return (await browser.storage.local.get(newKey))[newKey] === release;
}

export async function dismissNews(): Promise<void> {
  await browser.storage.local.remove(newKey);
}

function isOlder(version: string, than: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [thanMajor = 0, thanMinor = 0] = than.split(".").map(Number);
  return major < thanMajor || (major === thanMajor && minor < thanMinor);
}
