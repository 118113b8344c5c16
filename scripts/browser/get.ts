import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { oldestBrowsers } from "../build/oldest-browsers.ts";
import { type FoundBrowser, findBrowser, NoBrowserError } from "./find.ts";
import type { BrowserName } from "./session.ts";

/** Finds a browser, or gets one: for Chromium Playwright's download first, then the system's packages where we may install them. */
export function getBrowser(name: BrowserName): FoundBrowser {
  return findBrowser(name) ?? download(name) ?? installPackage(name) ?? giveUp(name);
}

function download(name: BrowserName): FoundBrowser | undefined {
  // Playwright's Firefox takes no extension (decision 12).
  if (name === "firefox") return undefined;
  console.log(`No ${titles[name]} here; trying Playwright's download …`);
  const playwright = dirname(createRequire(import.meta.url).resolve("playwright-core/package.json"));
  const isRoot = process.getuid?.() === 0;
  run(process.execPath, [join(playwright, "cli.js"), "install", ...(isRoot ? ["--with-deps"] : []), name]);
  return findBrowser(name);
}

function installPackage(name: BrowserName): FoundBrowser | undefined {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return undefined;
  console.log(`Trying the system's packages …`);
  run("apt-get", ["update", "-qq"]);
  for (const packageName of packages[name]) {
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", packageName, "fonts-noto-cjk"]);
    const found = findBrowser(name);
    if (found) return found;
  }
  return undefined;
}

function giveUp(name: BrowserName): never {
  throw new NoBrowserError(
    `Sidelight needs ${titles[name]} here: please install it${process.platform === "linux" ? ", not from Snap," : ""} (or set SIDELIGHT_${name.toUpperCase()} to its program) and try again.`,
  );
}

const titles: Record<BrowserName, string> = {
  chromium: `Chromium or Chrome, version ${oldestBrowsers.chromium} or later,`,
  firefox: `Firefox, version ${oldestBrowsers.firefox} or later,`,
};

const packages: Record<BrowserName, string[]> = {
  chromium: ["chromium", "chromium-browser"],
  firefox: ["firefox-esr", "firefox"],
};

/** Ten minutes are enough for a slow line and too few to hang for ever. */
function run(program: string, args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync(program, args, { stdio: "ignore", timeout: 600_000, env });
}
