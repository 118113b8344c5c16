import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** Each would break a rule of the architecture; the linter must refuse every one. */
const violations = [
  {
    file: "data/a.ts",
    code: 'import { b } from "../annotator/b.ts";\nexport const a = b;',
    rule: "noRestrictedImports",
  },
  {
    file: "data/wxt.ts",
    code: 'import { browser } from "wxt/browser";\nexport const a = browser;',
    rule: "noRestrictedImports",
  },
  {
    file: "annotator/view.ts",
    code: 'import { v } from "../components/v.ts";\nexport const a = v;',
    rule: "noRestrictedImports",
  },
  {
    file: "annotator/entry.ts",
    code: 'import { m } from "../entrypoints/shared/m.ts";\nexport const a = m;',
    rule: "noRestrictedImports",
  },
  {
    file: "annotator/page/zod.ts",
    code: 'import { z } from "zod";\nexport const a = z;',
    rule: "noRestrictedImports",
  },
  {
    file: "components/card/entry.ts",
    code: 'export { m } from "../../entrypoints/shared/m.ts";',
    rule: "noRestrictedImports",
  },
  {
    file: "components/api.ts",
    code: 'import { browser } from "wxt/browser";\nexport const a = browser;',
    rule: "noRestrictedImports",
  },
  {
    file: "components/lazy.ts",
    code: 'export const a = () => import("webextension-polyfill");',
    rule: "noRestrictedImports",
  },
  { file: "components/global.ts", code: "export const a = chrome.runtime;", rule: "noRestrictedGlobals" },
  { file: "annotator/net.ts", code: 'export const a = () => fetch("x");', rule: "noRestrictedGlobals" },
  {
    file: "entrypoints/background/net.ts",
    code: "export const a = new WebSocket(location.href);",
    rule: "noRestrictedGlobals",
  },
  {
    file: "entrypoints/popup/html.tsx",
    code: 'export const A = () => <p dangerouslySetInnerHTML={{ __html: "" }} />;',
    rule: "noDangerouslySetInnerHtml",
  },
  {
    file: "data/circle.ts",
    code: 'import { d } from "./round.ts";\nexport const c: number = d;',
    rule: "noImportCycles",
  },
];

/** What stands beside them, and is right. */
const neighbours = [
  { file: "data/round.ts", code: 'import { c } from "./circle.ts";\nexport const d: number = c;' },
  {
    file: "annotator/fine.ts",
    code: 'import type { Pack } from "../data/pack.ts";\nexport type Packs = Pack[];',
  },
];

describe("import boundaries", () => {
  const folder = mkdtempSync(join(tmpdir(), "sidelight-boundaries-"));
  const found = new Map<string, string[]>();

  beforeAll(() => {
    for (const { file, code } of [...violations, ...neighbours]) {
      mkdirSync(join(folder, dirname(file)), { recursive: true });
      writeFileSync(join(folder, file), `${code}\n`);
    }
    for (const file of ["biome.json", "package.json", ".gitignore"]) cpSync(file, join(folder, file));
    const { stdout } = spawnSync("biome lint --reporter=json --max-diagnostics=none .", {
      // What npm installs as a program is a script on Windows.
      shell: true,
      cwd: folder,
      encoding: "utf8",
    });
    for (const { category, location } of JSON.parse(stdout).diagnostics) {
      found.set(location.path, [...(found.get(location.path) ?? []), category.split("/").at(-1)]);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(violations)("refuses $file ($rule)", ({ file, rule }) => {
    expect(found.get(file)).toContain(rule);
  });

  it("lets through what is right", () => {
    expect(found.get("annotator/fine.ts")).toBeUndefined();
  });
});
