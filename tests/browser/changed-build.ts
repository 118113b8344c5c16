import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildFolder } from "../../scripts/browser/launch.ts";
import type { BrowserName } from "../../scripts/browser/session.ts";

export type ChangedBuild = { folder: string; change: Change; remove(): void };
type Change = (file: string, change: (text: string) => string) => void;

/** A copy of a browser's build to change: an older version, one that does what Sidelight never does. */
export function changedBuild(name: BrowserName): ChangedBuild {
  const folder = mkdtempSync(join(tmpdir(), "sidelight-build-"));
  cpSync(buildFolder(name), folder, { recursive: true });
  return {
    folder,
    change(pattern, change) {
      const [file] = globSync(pattern, { cwd: folder });
      if (!file) throw new Error(`The build has no ${pattern}.`);
      writeFileSync(join(folder, file), change(readFileSync(join(folder, file), "utf8")));
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** Puts the build under another version's name. */
export function setVersion(build: ChangedBuild, version: string): void {
  build.change("manifest.json", (text) => JSON.stringify({ ...JSON.parse(text), version }));
}
