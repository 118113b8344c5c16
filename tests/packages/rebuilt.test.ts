import { execSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packageNames, packagePath } from "./packages.ts";
import { readZip } from "./read-zip.ts";

describe("the sources package, in an empty folder, built as its README says", () => {
  const folder = mkdtempSync(join(tmpdir(), "sidelight-sources-"));
  const sources = readZip(packagePath("sources"));

  beforeAll(() => {
    for (const [path, content] of sources) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    execSync(commandsIn(sources.get("README.md")?.toString("utf8") ?? ""), { cwd: folder, env: ownShell() });
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(packageNames)("gives the same bytes: %s", (name) => {
    expect(hashOf(packagePath(name, folder))).toBe(hashOf(packagePath(name)));
  });
});

/** The commands below the README’s words that the packages “can be built again”. */
function commandsIn(readme: string): string {
  const [, commands] = /can be built again[\s\S]*?```sh\n([\s\S]*?)```/.exec(readme) ?? [];
  if (!commands) throw new Error("The README does not say how to build the packages.");
  return commands;
}

/** The environment without what the test runner has put into it, which a build would take for its own. */
function ownShell(): NodeJS.ProcessEnv {
  const added = /^(?:NODE_ENV|VITEST.*|TEST|MODE|PROD|DEV|SSR|BASE_URL)$/;
  const kept = Object.entries(process.env).filter(([name]) => !added.test(name));
  // What has been downloaded once need not be again.
  return Object.fromEntries([...kept, ["npm_config_prefer_offline", "true"]]);
}

function hashOf(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}
