import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { smallPack } from "../data/small-pack.ts";
import { linesOf, runPack } from "./run-command.ts";

const folder = mkdtempSync(join(tmpdir(), "sidelight-evidence-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]) {
  const { stderr, ...result } = await runPack(...args);
  return { ...result, lines: linesOf(stderr) };
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function packWith(locator: { start: string; end?: string } | undefined): string {
  const pack = smallPack();
  const facts = pack.facts.map((fact) => ({
    ...fact,
    claims: fact.claims.map((claim) => (locator ? { ...claim, locator } : claim)),
  }));
  return file("pack.json", JSON.stringify({ ...pack, facts }));
}

const article = file("article.txt", "The bridge opened on Saturday. Many came. The bridge is long.");

describe("npm run pack -- evidence", () => {
  it("is content where every passage stands in the source once", async () => {
    const result = await run(
      "evidence",
      packWith({ start: "bridge opened", end: "Saturday" }),
      "--text",
      `courier=${article}`,
    );
    expect(result).toMatchObject({ status: 0, lines: [] });
    expect(result.stdout).toContain("courier: 1 of 1 passages found once");
  });

  it.each([
    ["does not stand there", { start: "bridge closed" }, "“bridge closed” does not stand in courier"],
    ["stands there twice", { start: "The bridge" }, "“The bridge” stands 2 times in courier"],
    ["has no locator", undefined, "the claim of courier has no locator"],
  ])("names the fact whose passage %s", async (_, locator, problem) => {
    const result = await run("evidence", packWith(locator), "--text", `courier=${article}`);
    expect(result.status).toBe(1);
    expect(result.lines).toHaveLength(1);
    expect(result.lines[0]).toContain(`bridge-opened: ${problem}`);
  });

  it("says so, in one line, when it is asked about a source or a file that is not there", async () => {
    expect((await run("evidence", packWith(undefined), "--text", `nobody=${article}`)).lines).toEqual([
      "nobody: no source has this id",
    ]);
    expect((await run("evidence", packWith(undefined), "--text", "courier=missing.txt")).lines).toEqual([
      "missing.txt: cannot be read, check its name",
    ]);
  });
});

describe("npm run pack -- table", () => {
  it("prints every fact with how its sources stand to each other", async () => {
    const { status, stdout } = await run("table", packWith(undefined));
    expect(status).toBe(0);
    expect(stdout).toContain(
      "| The bridge opened. | 2026-01-31 | single source; 1 outlet, 1 origin | The Courier |",
    );
  });
});

describe("npm run pack -- check", () => {
  it("also reads a valid pack as an editor would", async () => {
    const result = await run("check", packWith(undefined));
    expect(result.status).toBe(1);
    expect(result.lines).toContain(
      "sources[1] (herald): nothing rests on this source, cite it or leave it out",
    );
  });
});
