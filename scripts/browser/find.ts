import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { delimiter, join, sep } from "node:path";
import { chromium } from "playwright-core";
import { oldestBrowsers } from "../build/oldest-browsers.ts";
import type { BrowserName } from "./session.ts";

/** No browser here and none to be had; the message is one sentence that says what to do about it. */
export class NoBrowserError extends Error {}

export type FoundBrowser = { program: string; version: string };

const commands: Record<BrowserName, string[]> = {
  chromium: [
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
    "microsoft-edge-stable",
    "brave-browser",
  ],
  firefox: ["firefox", "firefox-esr"],
};

const applications: Record<BrowserName, string[]> = {
  chromium: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
  firefox: [
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
  ],
};

/**
 * The browser on this machine: named by `SIDELIGHT_CHROMIUM` or `SIDELIGHT_FIREFOX`, installed, or (Chromium)
 * downloaded before. Throws where the one that is named will not do: another is not what was asked for.
 */
export function findBrowser(name: BrowserName): FoundBrowser | undefined {
  const variable = `SIDELIGHT_${name.toUpperCase()}`;
  const named = process.env[variable];
  if (named) return findNamed(name, variable, named);
  for (const program of candidates(name)) {
    const version = versionOf(program);
    // What is too old for Sidelight does not count as there.
    if (version && isNewEnough(name, version)) return { program, version };
  }
  return undefined;
}

function findNamed(name: BrowserName, variable: string, program: string): FoundBrowser {
  const version = versionOf(program);
  const whichIs = `${variable} names ${program}, which`;
  if (!version) throw new NoBrowserError(`${whichIs} does not start as a browser.`);
  if (!isNewEnough(name, version)) {
    throw new NoBrowserError(
      `${whichIs} is version ${version}; Sidelight needs ${oldestBrowsers[name]} or later.`,
    );
  }
  return { program, version };
}

function isNewEnough(name: BrowserName, version: string): boolean {
  return Number.parseInt(version, 10) >= oldestBrowsers[name];
}

function* candidates(name: BrowserName): Generator<string> {
  for (const command of commands[name]) {
    for (const folder of (process.env.PATH ?? "").split(delimiter)) {
      const program = join(folder, command);
      if (isFile(program) && !isSnap(program)) yield program;
    }
  }
  yield* applications[name].filter(isFile);
  // Playwright's Firefox takes no extension (decision 12).
  if (name === "chromium" && isFile(chromium.executablePath())) yield chromium.executablePath();
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

/**
 * Snap packages cannot read an extension outside the home folder, nor a profile in the system's temporary folder. They
 * are reached by links, and on Ubuntu by small scripts among the system's programs.
 */
function isSnap(program: string): boolean {
  const file = realpathSync(program);
  if (file.split(sep).includes("snap")) return true;
  const { size } = statSync(file);
  return size < longestScript && /^#!.*\/snap\/bin\//s.test(readFileSync(file, "latin1"));
}

/** In bytes; browsers themselves are larger, and need not be read. */
const longestScript = 20_000;

function versionOf(program: string): string | undefined {
  // On Windows the programs answer `--version` with a window.
  if (process.platform === "win32") return "999";
  try {
    const answer = execFileSync(program, ["--version"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      timeout: 20_000,
    });
    return /\d+(?:\.\d+)+/.exec(answer)?.[0];
  } catch {
    return undefined;
  }
}
