import { fileURLToPath } from "node:url";
import { build } from "vite";
import { oldestBrowsers } from "../build/oldest-browsers.ts";

/** The in-page part as one script, minified as the content script is. */
export async function bundleForPages(): Promise<string> {
  const entry = fileURLToPath(new URL("./in-page/index.ts", import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: "warn",
    build: {
      write: false,
      target: `chrome${oldestBrowsers.chromium}`,
      lib: { entry, formats: ["iife"], name: "sidelightBench" },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const chunk =
    bundle && "output" in bundle ? bundle.output.find((part) => part.type === "chunk") : undefined;
  if (!chunk) throw new Error("The bundle for pages came out empty.");
  return chunk.code;
}
