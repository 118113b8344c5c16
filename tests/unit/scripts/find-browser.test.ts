import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { findBrowser, NoBrowserError } from "../../../scripts/browser/find.ts";
import { oldestBrowsers } from "../../../scripts/build/oldest-browsers.ts";

/** Shell scripts stand in for browsers: they say their version, as those do. */
describe.skipIf(process.platform === "win32")("the browser on this machine", () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "sidelight-find-"));
    vi.stubEnv("SIDELIGHT_FIREFOX", undefined);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(root, { recursive: true });
  });

  /** Puts a program there. */
  function put(path: string, lines: string[]): string {
    const program = join(root, path);
    mkdirSync(join(program, ".."), { recursive: true });
    writeFileSync(program, ["#!/bin/sh", ...lines, ""].join("\n"));
    chmodSync(program, 0o755);
    return program;
  }
  const saysVersion = (version: string) => [`echo "Mozilla Firefox ${version}"`];
  const search = (...names: string[]) =>
    vi.stubEnv("PATH", names.map((name) => join(root, name)).join(delimiter));

  it("is the first one of the path that is new enough", () => {
    put("old/firefox", saysVersion("60.0"));
    const program = put("new/firefox", saysVersion("999.1"));
    search("old", "nothing-here", "new");
    expect(findBrowser("firefox")).toEqual({ program, version: "999.1" });
  });

  it("is the one that the environment names, wherever that comes from", () => {
    put("bin/firefox", saysVersion("998.0"));
    const program = put("snap/bin/firefox", saysVersion("999.0"));
    vi.stubEnv("SIDELIGHT_FIREFOX", program);
    search("bin");
    expect(findBrowser("firefox")).toEqual({ program, version: "999.0" });
  });

  it("is no other where the one that the environment names does not start, or is too old", () => {
    put("bin/firefox", saysVersion("998.0"));
    search("bin");
    const old = put("old/firefox", saysVersion("60.0"));
    for (const [program, problem] of [
      [join(root, "nowhere/firefox"), "which does not start as a browser"],
      [old, `which is version 60.0; Sidelight needs ${oldestBrowsers.firefox} or later`],
    ] as const) {
      vi.stubEnv("SIDELIGHT_FIREFOX", program);
      expect(() => findBrowser("firefox")).toThrow(
        new NoBrowserError(`SIDELIGHT_FIREFOX names ${program}, ${problem}.`),
      );
    }
  });

  it("is none from Snap: neither there, nor by a link, nor by the script that Ubuntu puts in its place", () => {
    const fromSnap = put("snap/bin/firefox", saysVersion("999.0"));
    mkdirSync(join(root, "links"));
    symlinkSync(fromSnap, join(root, "links/firefox"));
    // The script goes on to Snap's program; here it only has to be passed over.
    put("ubuntu/firefox", [...saysVersion("999.0"), "exit", 'exec /snap/bin/firefox "$@"']);
    const program = put("own/firefox", saysVersion("998.0"));
    search("snap/bin", "links", "ubuntu", "own");
    expect(findBrowser("firefox")).toEqual({ program, version: "998.0" });
  });

  it("may lie in a folder that only begins like Snap’s", () => {
    const program = put("snapshots/firefox", saysVersion("999.0"));
    search("snapshots");
    expect(findBrowser("firefox")).toEqual({ program, version: "999.0" });
  });
});
