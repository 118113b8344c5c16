import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import {
  catchUp,
  inspectMarking,
  mendMarking,
  publishMarking,
} from "../../../entrypoints/background/publish.ts";
import { loadMarkingTrouble } from "../../../entrypoints/shared/storage/marking-trouble.ts";
import { openLibrary } from "../../../entrypoints/shared/storage/open-library.ts";
import { packDatabase } from "../../../entrypoints/shared/storage/pack-database.ts";
import { changePacks, storable } from "../../../entrypoints/shared/storage/pack-storage.ts";
import { changeSettings } from "../../../entrypoints/shared/storage/settings-storage.ts";
import { loadGazetteer, loadMarking } from "../../../entrypoints/shared/storage/stored-marking.ts";
import { smallPack } from "../data/small-pack.ts";
import { validPack } from "../data/valid-pack.ts";
import { silenceDatabase } from "../packs/silent-database.ts";

vi.mock("../../../data/bundled.ts", async (original) =>
  (await import("../data/few-forms.ts")).withFewForms(await original()),
);

const { local } = fakeBrowser.storage;
const published = async () => {
  const marking = await loadMarking();
  return { marking, gazetteer: marking && (await loadGazetteer(marking.gazetteerKey)) };
};

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  await publishMarking();
});

describe("what content scripts read", () => {
  it("is there after the first turn, and follows the settings", async () => {
    expect((await published()).gazetteer).toBeTruthy();
    await changeSettings((now) => ({ ...now, topicsOff: ["defense"] }));
    await publishMarking();
    expect((await published()).marking?.topics.map(({ id }) => id)).not.toContain("defense");
  });

  it("stays as it was where the browser has no room, which is said until it has", async () => {
    const before = await published();
    await changeSettings((now) => ({ ...now, topicsOff: ["defense"] }));
    vi.spyOn(console, "error").mockImplementation(() => {});
    const set = vi.spyOn(local, "set").mockRejectedValue(new Error("QuotaExceededError: no space left"));
    await publishMarking();
    expect(await loadMarkingTrouble()).toBe("full");
    expect(await published()).toEqual(before);
    set.mockRestore();
    await publishMarking();
    expect(await loadMarkingTrouble()).toBeNull();
    expect(await published()).not.toEqual(before);
  });

  it("follows the next change, also where not even a failure could be noted", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const full = [local, fakeBrowser.storage.session].map((area) =>
      vi.spyOn(area, "set").mockRejectedValue(new Error("full")),
    );
    await changeSettings((now) => ({ ...now, topicsOff: ["defense"] })).catch(() => {});
    await publishMarking({ compileAnew: true });
    for (const set of full) set.mockRestore();
    await changeSettings((now) => ({ ...now, topicsOff: ["defense"] }));
    await publishMarking();
    expect((await published()).marking?.topics.map(({ id }) => id)).not.toContain("defense");
  });

  it("stays as it was where the background is being ended, of which nobody needs to hear", async () => {
    const before = await published();
    await changeSettings((now) => ({ ...now, topicsOff: ["defense"] }));
    const said = vi.spyOn(console, "error").mockImplementation(() => {});
    const set = vi.spyOn(local, "set").mockRejectedValue(new Error("No SW"));
    await publishMarking();
    expect(said).not.toHaveBeenCalled();
    expect(await loadMarkingTrouble()).toBeNull();
    set.mockRestore();
    await catchUp();
    expect(await published()).not.toEqual(before);
  });

  it("has a topic in its pack’s colour, whatever word its id is", async () => {
    const pack = validPack(JSON.parse(JSON.stringify(smallPack()).replaceAll('"bridge"', '"constructor"')));
    await changePacks({ store: [await storable(pack)] });
    await publishMarking();
    expect(await loadMarkingTrouble()).toBeNull();
    expect((await published()).marking?.topics.map(({ id }) => id)).toContain("constructor");
    expect((await openLibrary()).topic("constructor")?.colour).toBe("blue");
  });

  describe("of a pack that was damaged", () => {
    const damaged = async (version: string) => {
      const whole = await storable(validPack({ ...smallPack(), version }));
      await changePacks({ store: [{ ...whole, text: "{}" }] });
      return whole;
    };
    const names = async () => JSON.stringify((await published()).gazetteer).includes("ada-quill");

    it("is compiled again once the same file is imported again", async () => {
      const whole = await damaged("2.0.0");
      await publishMarking();
      expect(await names()).toBe(false);
      await changePacks({ store: [whole] });
      await publishMarking();
      expect(await names()).toBe(true);
    });

    it("is looked for at the next start: the browser’s database may have failed for a moment", async () => {
      const pack = await damaged("2.1.0");
      await publishMarking();
      await packDatabase.change({ store: [pack] });
      await catchUp();
      expect(await names()).toBe(true);
    });

    it("is left out without a write for each setting that has nothing to do with it", async () => {
      await damaged("2.2.0");
      await publishMarking();
      const set = vi.spyOn(local, "set");
      await publishMarking();
      expect(set).not.toHaveBeenCalled();
    });
  });

  it("has the imported packs again once the browser opens its database, which it refused for a while", async () => {
    await changePacks({ store: [await storable(validPack(smallPack()))] });
    const topics = async () => (await published()).marking?.topics.map(({ id }) => id);
    const refusing = vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("Internal error.", "UnknownError");
    });
    await catchUp();
    expect(await topics()).not.toContain("bridge");
    refusing.mockRestore();
    await catchUp();
    expect(await topics()).toContain("bridge");
  });

  it("is there on the first day, though the browser’s database never answers", async () => {
    await local.clear();
    await silenceDatabase();
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    let isPublished = false;
    void publishMarking({ compileAnew: true }).then(() => {
      isPublished = true;
    });
    // It compiles in turns, each of which is a timer.
    while (!isPublished) await vi.advanceTimersByTimeAsync(1000);
    expect((await published()).gazetteer).toBeTruthy();
  });

  it("is compiled in turns with whatever else the background has to do", async () => {
    /** How often others have their turn, where each look at the clock finds that so many milliseconds have passed. */
    async function turnsOfOthers(passing: number): Promise<number> {
      let [now, turns] = [0, 0];
      const clock = vi.spyOn(performance, "now").mockImplementation(() => {
        now += passing;
        return now;
      });
      const other = setInterval(() => turns++);
      await publishMarking({ compileAnew: true });
      clearInterval(other);
      clock.mockRestore();
      return turns;
    }
    const atOnce = await turnsOfOthers(0);
    expect(await turnsOfOthers(1000)).toBeGreaterThan(atOnce + 20);
  });

  const tampered = [
    ["rubbish in place of the gazetteer", { gazetteer: "rubbish" }],
    ["a gazetteer of another", { gazetteer: { key: "other", value: {} } }],
    ["rubbish in place of the sieve", { core: 7 }],
    ["a marking cut short", { marking: { gazetteerKey: "x" } }],
    ["both gone", null],
  ] as const;
  const tamper = (items: object | null) => (items ? local.set(items) : local.clear());

  it.each(tampered)(
    "is made anew at the start of the browser after it was changed by hand: %s",
    async (_, items) => {
      const before = await published();
      await tamper(items);
      await inspectMarking();
      expect(await published()).toEqual(before);
    },
  );

  it.each(tampered.filter(([what]) => what !== "a gazetteer of another"))(
    "is mended at once while the browser runs: %s",
    async (_, items) => {
      const before = await published();
      const stop = new AbortController();
      mendMarking(stop.signal);
      await tamper(items);
      await vi.waitFor(async () => expect(await published()).toEqual(before), { timeout: 20_000 });
      stop.abort();
    },
  );
});
