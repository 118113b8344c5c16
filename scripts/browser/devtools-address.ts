import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { until } from "./until.ts";

/** Where a Chromium with this profile listens, which was told to take any free port. */
export async function devToolsAddress(profile: string): Promise<string> {
  const [port, path] = await until("the DevTools port", async () => {
    const text = await readFile(join(profile, "DevToolsActivePort"), "utf8").catch(() => "");
    return text.includes("/devtools/") && text.split("\n");
  });
  return `ws://127.0.0.1:${port}${path}`;
}
