import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { backupEffect } from "../../../data/settings/backup.ts";
import { readBackup } from "../../../data/settings/read-backup.ts";
import { defaultSettings } from "../../../data/settings/settings.ts";
import { setTopic } from "../../../data/settings/settings-changes.ts";
import {
  backupOf,
  firstDay,
  readState,
  replaceState,
  resetEverything,
  stateOf,
} from "../../../entrypoints/options/whole-state.ts";
import { changePacks, storable } from "../../../entrypoints/shared/storage/pack-storage.ts";
import { changeSettings } from "../../../entrypoints/shared/storage/settings-storage.ts";
import { problemLines } from "../data/problem-lines.ts";
import { smallPack } from "../data/small-pack.ts";
import { validPack } from "../data/valid-pack.ts";
import { refusedBackups } from "./refused.ts";

const read = (text: string) => readBackup(text, "the-bundled-one", async () => {});

beforeEach(async () => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  await changePacks({ store: [await storable(validPack(smallPack()), "2026-01-01T00:00:00.000Z")] });
  await changeSettings((now) => ({
    ...setTopic(now, "bridge", false),
    exclude: ["example.com/sport"],
    packOrder: ["harbour-bridge"],
    colours: { bridge: "teal" },
  }));
});

describe("a backup", () => {
  it("brings back the identical state after a reset", async () => {
    const before = await readState();
    const file = backupOf(before, "Sidelight test");
    await replaceState(firstDay);
    expect(await readState()).toEqual(firstDay);
    const result = await read(file);
    if (!result.ok) throw new Error("refused");
    await replaceState(await stateOf(result.backup));
    expect(await readState()).toEqual(before);
  });

  it("saved while a state is being put back waits for all of it", async () => {
    const before = await readState();
    const resetting = replaceState(firstDay);
    expect(await readState()).toEqual(firstDay);
    await resetting;
    const restoring = replaceState(before);
    expect(await readState()).toEqual(before);
    await restoring;
  });

  it("is read whatever number of packs a reader has imported", async () => {
    const packs = Array.from({ length: 201 }, (_, i) => validPack({ ...smallPack(), id: `story-${i}` }));
    const state = {
      settings: defaultSettings,
      packs: await Promise.all(packs.map((pack) => storable(pack))),
    };
    const result = await read(backupOf(state, "Sidelight test"));
    expect(result.ok && result.backup.packs.length).toBe(201);
  });

  it("of an older version is migrated", async () => {
    const file = JSON.stringify({
      format: "sidelight-backup",
      formatVersion: 1,
      settings: { version: 1, topicsOff: ["bridge"], markStyle: "tint" },
      packs: [],
    });
    const result = await read(file);
    expect(result.ok && result.backup.settings).toEqual({
      ...defaultSettings,
      topicsOff: ["bridge"],
      markStyle: "tint",
    });
  });

  it("says what it would change", async () => {
    const before = await readState();
    const result = await read(backupOf(before, "Sidelight test"));
    if (!result.ok) throw new Error("refused");
    const next = await stateOf(result.backup);
    expect(backupEffect(next, before)).toEqual({
      sections: [],
      added: [],
      replaced: [],
      removed: [],
    });
    const other = { about: { id: "other", title: "Another pack", digest: "0" } };
    expect(backupEffect(next, { settings: defaultSettings, packs: [other] })).toEqual({
      sections: ["topics", "where", "packs"],
      added: ["The harbour bridge"],
      replaced: [],
      removed: ["Another pack"],
    });
  });

  it("says that it would replace a pack that was edited since, also under the same version", async () => {
    const result = await read(backupOf(await readState(), "Sidelight test"));
    if (!result.ok) throw new Error("refused");
    const edited = validPack({ ...smallPack(), title: "The bridge, told anew" });
    await changePacks({ store: [await storable(edited)] });
    expect(backupEffect(await stateOf(result.backup), await readState())).toMatchObject({
      added: [],
      replaced: ["The harbour bridge"],
      removed: [],
    });
  });

  it("is neither saved, restored nor made to forget where packs are out of reach", async () => {
    const before = await readState();
    const refused = vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("refused", "InvalidStateError");
    });
    await expect(readState()).rejects.toThrow();
    await expect(replaceState(firstDay)).rejects.toThrow();
    await expect(resetEverything()).rejects.toThrow();
    refused.mockRestore();
    expect(await readState()).toEqual(before);
  });

  it.each([
    ["settings", "settings"],
    ["change of packs", "packs-revision"],
  ])("whose %s cannot be stored leaves everything as it was", async (_, key) => {
    const before = await readState();
    const set = vi.spyOn(fakeBrowser.storage.local, "set").mockImplementation(async (items) => {
      if (key in items) throw new Error("full");
    });
    await expect(replaceState(firstDay)).rejects.toThrow("full");
    set.mockRestore();
    expect(await readState()).toEqual(before);
  });
});

describe("a backup that is refused", () => {
  it.each(refusedBackups("the-bundled-one"))("for %s says so", async (_, file, says) => {
    const before = await readState();
    const result = await read(typeof file === "string" ? file : JSON.stringify(file));
    expect(result.ok ? "accepted" : problemLines(result).join("\n")).toContain(says);
    expect(await readState()).toEqual(before);
  });
});
