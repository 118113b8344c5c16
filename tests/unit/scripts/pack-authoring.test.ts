import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it, vi } from "vitest";
import { descriptions } from "../../../scripts/pack/descriptions.ts";
import { packFields } from "../../../scripts/pack/pack-schema.ts";
import { runPack, runScan } from "./run-command.ts";

const folder = mkdtempSync(join(tmpdir(), "sidelight-authoring-"));
afterAll(() => rmSync(folder, { recursive: true }));

const example = "docs/examples/marrow-light.json";

it("describes every field of the format, and no other", () => {
  expect(Object.keys(descriptions).toSorted()).toEqual(packFields().toSorted());
});

it("starts a pack that is valid, and never over another file", async () => {
  const file = join(folder, "my-story.json");
  expect((await runPack("new", file)).status).toBe(0);
  expect(await runPack("check", file)).toMatchObject({ status: 0, stderr: "" });
  const before = readFileSync(file, "utf8");
  expect(await runPack("new", file)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("there is such a file already"),
  });
  expect(readFileSync(file, "utf8")).toBe(before);
});

it("dates a new pack by the author’s calendar, not by the day in UTC", async () => {
  // Evening in Honolulu, where tests run, is the next day in UTC.
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-01-06T05:00:00Z") });
  const file = join(folder, "evening.json");
  try {
    await runPack("new", file);
  } finally {
    vi.useRealTimers();
  }
  expect(JSON.parse(readFileSync(file, "utf8")).asOf).toBe("2026-01-05");
});

it("ships an example that is valid and says what it holds", async () => {
  expect(await runPack("check", example)).toMatchObject({ status: 0, stderr: "" });
  const { stdout } = await runPack("stats", example);
  expect(stdout).toMatch(/^facts: differs +1$/m);
  expect(stdout).toMatch(/^facts: single-source +1$/m);
});

it("weighs a pack by its bytes, as the limit does, where a character takes three of them", async () => {
  const pack = JSON.parse(readFileSync(example, "utf8"));
  const file = join(folder, "heavy.json");
  const sizeWith = async (description: string) => {
    writeFileSync(file, JSON.stringify({ ...pack, description }));
    const { stdout } = await runPack("stats", file);
    return Number(/^size +(\d+) kB of 25 MB$/m.exec(stdout)?.[1]);
  };
  expect((await sizeWith("光".repeat(500))) - (await sizeWith("a".repeat(500)))).toBe(1);
});

it("marks the example’s story, and not what only looks like it", async () => {
  const texts = {
    story:
      "The council voted to move the Marrow Light inland. Ottilie Crane, who keeps the lighthouse, was glad. Crane said coastal erosion would not wait. The move costs €14m. The Marrow Light Opera will sing.",
    other: "A tower crane fell. Crane drivers blamed coastal erosion. The repair costs €14m.",
  };
  const files = Object.entries(texts).map(([name, text]) => {
    const file = join(folder, `${name}.txt`);
    writeFileSync(file, text);
    return file;
  });
  const { stdout } = await runScan("--json", "--pack", example, ...files);
  const [story, other] = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).mentions.map(({ text }: { text: string }) => text));
  expect(story).toEqual(["Marrow Light", "Ottilie Crane", "Crane", "coastal erosion", "€14m"]);
  expect(other).toEqual([]);
});
