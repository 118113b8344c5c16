import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A build of its own, so that nothing in `.output` is touched. */
export type BenchBuild = { folder: string; remove(): void };

/** A page with nothing but a word in it: what opening any page of an extension costs. */
export const emptyPage = "empty.html";

const emptyMarkup = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title><body>Empty</body></html>`;

export function buildForBench(): BenchBuild {
  const outDir = mkdtempSync(join(tmpdir(), "sidelight-bench-"));
  // In a process of its own: its progress is no part of the report.
  const script = `import { build } from "wxt"; await build({ outDir: ${JSON.stringify(outDir)}, browser: "chrome" });`;
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The build failed.\n${stderr}`);
  const folder = join(outDir, "chrome-mv3");
  writeFileSync(join(folder, emptyPage), emptyMarkup);
  return { folder, remove: () => rmSync(outDir, { recursive: true, force: true }) };
}
