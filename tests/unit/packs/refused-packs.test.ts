import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { inWords } from "../../../data/packs/in-words.ts";
import { checkOffer } from "../../../entrypoints/options/pack-import.ts";
import {
  changePacks,
  loadShelf,
  readStoredPack,
  storable,
} from "../../../entrypoints/shared/storage/pack-storage.ts";
import { problemLines } from "../data/problem-lines.ts";
import { smallPack } from "../data/small-pack.ts";
import { validPack } from "../data/valid-pack.ts";
import { type Fixture, refusedPacks } from "./refused.ts";

beforeEach(async () => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  await changePacks({ store: [await storable(validPack(smallPack()), "2026-01-01T00:00:00.000Z")] });
});

const text = new TextEncoder();
const bundledId = "the-bundled-one";
const fixtures = refusedPacks(bundledId);

const check = (file: Fixture["file"], signal = new AbortController().signal) => {
  const bytes = typeof file === "string" ? text.encode(file) : file;
  const offer = { name: "a file", size: bytes.length, bytes: async () => bytes.buffer };
  return checkOffer(offer, bundledId, () => {}, signal);
};

const everything = async () => ({
  shelf: await loadShelf(),
  pack: await readStoredPack("harbour-bridge"),
  local: await fakeBrowser.storage.local.get(),
});

describe("a pack that is refused", () => {
  it("has many reasons", () => expect(fixtures.length).toBeGreaterThan(40));

  it.each(fixtures)("for $name: leaves what is stored as it was, and says why", async ({ file, says }) => {
    const before = await everything();
    const result = await check(file);
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(problemLines(result).join("\n")).toContain(says);
    for (const { problem, remedy } of result.problems.map((one) => inWords(one, "en"))) {
      expect(problem.length).toBeLessThan(400);
      expect(remedy).not.toBe("");
    }
    expect(await everything()).toEqual(before);
    expect(({} as { ok?: boolean }).ok).toBeUndefined();
  });
});

describe("a Japanese reader", () => {
  const japanese = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

  it.each(fixtures)("is told in Japanese what is wrong with $name", async ({ file }) => {
    const result = await check(file);
    expect(result.ok ? [] : result.problems).not.toEqual([]);
    if (result.ok) return;
    for (const { problem, remedy } of result.problems.map((one) => inWords(one, "ja"))) {
      expect(problem).toMatch(japanese);
      expect(remedy).toMatch(japanese);
    }
  });
});

describe("a pack that is accepted", () => {
  it("may carry markup, which is text like any other", async () => {
    const markup = "<img src=x onerror=alert(1)>";
    const result = await check(JSON.stringify({ ...smallPack(), title: markup }));
    expect(result.ok && result.pack.title).toBe(markup);
  });

  it("can be cancelled before it is even read, and tells no progress after that", async () => {
    const stop = new AbortController();
    const onProgress = vi.fn();
    const bytes = async () => {
      stop.abort();
      return text.encode(JSON.stringify(smallPack())).buffer;
    };
    const checking = checkOffer({ name: "a", size: 9, bytes }, bundledId, onProgress, stop.signal);
    await expect(checking).rejects.toThrow("aborted");
    expect(onProgress).not.toHaveBeenCalled();
  });

  it("can still be cancelled while it is checked", async () => {
    const many = Array.from({ length: 5000 }, (_, i) => ({ ...smallPack().entities[0], id: `name-${i}` }));
    const stop = new AbortController();
    const pack = { ...smallPack(), entities: [...smallPack().entities, ...many] };
    const checking = check(JSON.stringify(pack), stop.signal);
    setTimeout(() => stop.abort());
    await expect(checking).rejects.toThrow("aborted");
  });
});
