import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import budgets from "../../../budgets.json" with { type: "json" };

it("the budget is judged part by part, and a browser without a build is named with the command that makes it", () => {
  const output = mkdtempSync(join(tmpdir(), "sidelight-budget-"));
  onTestFinished(() => rmSync(output, { recursive: true }));
  mkdirSync(join(output, "chrome-mv3"));
  const parts = { "card.js": "card();", "content-script.js": randomBytes(20_000), "new.js": "more();" };
  for (const [name, content] of Object.entries(parts))
    writeFileSync(join(output, "chrome-mv3", name), content);

  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/budget.ts"], {
    encoding: "utf8",
    env: { ...process.env, SIDELIGHT_OUTPUT: output },
  });
  expect(status).toBe(1);
  const [script, card] = [budgets["content-script.js"], budgets["card.js"]];
  expect(stdout).toMatch(new RegExp(`^ {2}content-script\\.js +20\\.0 of ${script} kB {2}TOO HEAVY$`, "m"));
  expect(stdout).toMatch(new RegExp(`^ {2}card\\.js +0\\.0 of ${card} kB$`, "m"));
  expect(stdout).toMatch(/^ {2}new\.js +0\.0 of \? kB {2}HAS NO BUDGET$/m);
  expect(stdout).toMatch(/^ {2}background\.js .*MISSING$/m);
  expect(stdout).not.toContain("firefox");
  expect(stderr).toBe("There is no build for firefox to weigh: `npm run build:firefox` makes it.\n");
});
