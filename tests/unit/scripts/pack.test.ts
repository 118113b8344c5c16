import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { linesOf, runPack } from "./run-command.ts";

const folder = mkdtempSync(join(tmpdir(), "sidelight-pack-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function check(...files: string[]) {
  const { stderr, ...result } = await runPack("check", ...files);
  return { ...result, lines: linesOf(stderr) };
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const pack = {
  format: "sidelight-pack",
  formatVersion: 1,
  id: "harbours",
  title: "Harbours",
  description: "A pack for a test.",
  version: "1.0.0",
  language: "en",
  asOf: "2025-10",
  licence: "CC0",
  topics: [{ id: "ships", name: "Ships", summary: "What floats.", colour: "blue" }],
  origins: [],
  sources: [],
  entities: [
    {
      id: "lantern",
      topic: "ships",
      kind: "product",
      tier: "core",
      names: { en: "Lantern" },
      role: "A ship",
      asOf: "2025",
      description: "It floats.",
      forms: [{ text: "MV Lantern", language: "en", kind: "name" }],
    },
  ],
  facts: [],
  timeline: [],
};

describe("npm run pack -- check", () => {
  it("accepts a valid pack", async () => {
    const result = await check(file("good.json", JSON.stringify(pack)));
    expect(result).toMatchObject({ status: 0, lines: [] });
    expect(result.stdout).toContain("valid");
  });

  it("accepts the bundled pack when no file is named", async () => {
    expect(await check()).toMatchObject({ status: 0, lines: [] });
  });

  it.each([
    ["a missing file", () => join(folder, "missing.json"), "no such file"],
    ["a folder", () => folder, "folder"],
    ["an empty file", () => file("empty.json", ""), "empty"],
    [
      "a binary file",
      () => file("binary.json", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0])),
      "not text",
    ],
    ["broken JSON", () => file("broken.json", '{\n "format": "sidelight-pack",\n}\n'), "not JSON"],
    ["a list", () => file("list.json", "[]"), "not a pack"],
    [
      "another version",
      () => file("version.json", JSON.stringify({ ...pack, formatVersion: 2 })),
      "formatVersion: is 2",
    ],
    ["a file that is too large", () => file("large.json", Buffer.alloc(26 * 1024 * 1024, 0x20)), "26 MB"],
  ])("says in one line what is wrong with %s", async (_, path, expected) => {
    const { status, lines } = await check(path());
    expect(status).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(expected);
    expect(lines[0]).not.toMatch(/\bat .*\.ts:\d+/);
  });

  it("names every problem with its place and a remedy", async () => {
    const broken = structuredClone(pack);
    Object.assign(broken.entities[0] ?? {}, { tier: "middle", topic: "trains" });
    Object.assign(broken.topics[0] ?? {}, { colour: "mauve" });
    const { status, lines } = await check(file("problems.json", JSON.stringify(broken)));
    expect(status).toBe(1);
    expect(lines).toHaveLength(2);
    expect(lines.every((line) => /^(topics|entities)\[0\].*: .+, .+/.test(line))).toBe(true);
  });

  it("answers quickly for a file of 20 MB", async () => {
    const [entity] = pack.entities;
    const entities = Array.from({ length: 25_000 }, (_, i) => ({
      ...entity,
      id: `ship-${i}`,
      description: "It floats. ".repeat(50),
    }));
    const path = file("twenty.json", JSON.stringify({ ...pack, entities, version: "one" }));
    const start = performance.now();
    expect(await check(path)).toMatchObject({ status: 1, lines: [expect.stringContaining("version")] });
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe("npm run pack", () => {
  it("ends with what its command answers", () => {
    const { status, stderr } = spawnSync(process.execPath, ["scripts/pack.ts", "check", "nowhere.json"], {
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: "nowhere.json: there is no such file, check its name\n",
    });
  });

  it("tells how it is used", async () => {
    expect(await runPack()).toMatchObject({ status: 1, stderr: expect.stringMatching(/^Usage: /m) });
    expect(await runPack("--help")).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Usage: /) });
  });

  it("tells how a command of its is used, and takes the question for no name of a file", async () => {
    expect(await runPack("new", "--help")).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("npm run pack -- new FILE"),
    });
    expect(existsSync("--help")).toBe(false);
  });

  it.each([
    [
      "a command it does not know",
      ["chekc", "a.json"],
      "“chekc” is none of: new, check, stats, evidence, table",
    ],
    ["an option it does not know", ["check", "--json"], "Unknown option '--json'"],
    ["too many files", ["stats", "a.json", "b.json"], "“b.json” is one too many"],
    ["no file to write", ["new"], "name the file to write"],
    ["no text to look in", ["evidence"], "name the text of a source"],
    ["a source without its text", ["evidence", "--text", "courier"], "“courier” is not SOURCE_ID=PATH"],
  ])("says what is wrong with %s, and how it is used", async (_, args, reason) => {
    const { status, stderr } = await runPack(...args);
    expect(status).toBe(1);
    expect(stderr).toContain(reason);
    expect(stderr).toContain("Usage: npm run pack -- ");
  });
});
