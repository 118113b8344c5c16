import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { spokenLanguages } from "../../data/language/spoken.ts";
import packageJson from "../../package.json" with { type: "json" };
import packageLock from "../../package-lock.json" with { type: "json" };
import { packagePath, textIn } from "./packages.ts";
import { readZip } from "./read-zip.ts";

const stores = ["chrome", "firefox"] as const;
/** What WXT puts into each build. */
const wxt = ["wxt", "@wxt-dev/browser", "@wxt-dev/webextension-polyfill"];

describe.each(stores)("the package for %s", (store) => {
  const files = [...readZip(packagePath(store)).keys()];
  const manifest = JSON.parse(textIn(store, "manifest.json"));

  it("has the version that package.json names", () => {
    expect(manifest.version).toBe(packageJson.version);
  });

  it("has the browser’s own texts in every language", () => {
    for (const language of spokenLanguages) expect(files).toContain(`_locales/${language}/messages.json`);
  });

  it("has every picture that its manifest names", () => {
    const named = [...JSON.stringify(manifest).matchAll(/"\/?([\w/-]+\.png)"/g)].map(([, file]) => file);
    expect(named).toContain("icon/128.png");
    expect(named.filter((picture) => !files.includes(picture ?? ""))).toEqual([]);
  });

  it("has nothing that is for development", () => {
    expect(files.filter((file) => !/\.(?:css|html|js|json|png|txt)$/.test(file))).toEqual([]);
    expect(JSON.stringify(manifest)).not.toMatch(/localhost|ws:|unsafe-/);
  });

  it("names the license of everything in it, and asks for nothing else at run time", () => {
    const named = [...textIn(store, "licenses.txt").matchAll(/^(\S+) (\d+\.\d+\.\d+) \(\S+\)$/gm)];
    const bundled = new Map(named.map(([, name = "", version = ""]) => [name, version]));
    expect([...bundled.keys()]).toEqual(expect.arrayContaining(Object.keys(packageJson.dependencies)));
    const known = withWhatTheyBring([...Object.keys(packageJson.dependencies), ...wxt]);
    for (const [name, version] of bundled) expect(known.get(name), name).toBe(version);
  });
});

describe("the package for firefox", () => {
  it("puts the button into the toolbar, not behind the puzzle piece", () => {
    expect(JSON.parse(textIn("firefox", "manifest.json")).action).toMatchObject({ default_area: "navbar" });
  });

  it("passes Mozilla’s linter without an error, a warning or a notice", () => {
    const linter = fileURLToPath(import.meta.resolve("addons-linter/bin/addons-linter"));
    const { stdout } = spawnSync(process.execPath, [linter, "--output=json", packagePath("firefox")], {
      encoding: "utf8",
    });
    const { errors, warnings, notices } = JSON.parse(stdout);
    expect([...errors, ...warnings, ...notices]).toEqual([]);
  });
});

describe("the permissions", () => {
  it("are those that are justified to the stores, each of them", () => {
    const asked = stores.flatMap((store) => {
      const { permissions, host_permissions } = JSON.parse(textIn(store, "manifest.json"));
      return [...permissions, ...host_permissions];
    });
    const justified = readFileSync("docs/store/permissions.md", "utf8").matchAll(/^## `(.+)`$/gm);
    expect([...justified].map(([, permission]) => permission).toSorted()).toEqual(
      [...new Set(asked)].toSorted(),
    );
  });
});

/** Packages of package-lock.json and all that they depend on, with their versions. Of WXT only itself is bundled. */
function withWhatTheyBring(names: readonly string[]): Map<string, string> {
  type Locked = { version: string; dependencies?: Record<string, string> };
  const locked = new Map<string, Locked>(Object.entries(packageLock.packages as Record<string, Locked>));
  const found = new Map<string, string>();
  const add = (name: string) => {
    const entry = locked.get(`node_modules/${name}`);
    if (!entry || found.has(name)) return;
    found.set(name, entry.version);
    if (name !== "wxt") Object.keys(entry.dependencies ?? {}).forEach(add);
  };
  names.forEach(add);
  return found;
}
