import fc from "fast-check";
import { describe, expect } from "vitest";
import { parsePack } from "../../../data/packs/parse-pack.ts";
import { backupText } from "../../../data/settings/backup.ts";
import { type BackupResult, readBackup } from "../../../data/settings/read-backup.ts";
import { readSettings } from "../../../data/settings/settings.ts";
import { stateOf } from "../../../entrypoints/options/whole-state.ts";
import { smallPack } from "../data/small-pack.ts";
import { validPack } from "../data/valid-pack.ts";
import { anySettings } from "../settings/any-settings.ts";
import { damaged } from "./damaged.ts";
import { fuzzOf } from "./fuzz.ts";

const fuzz = fuzzOf("backups");
const read = (text: string) => readBackup(text, "the-bundled-one", async () => {});

const packs = [{ importedAt: "2026-01-01T00:00:00.000Z", pack: validPack(smallPack()) }];

/** Either reasons, or something that can be put in the place of what is there. */
async function expectVerdict(result: BackupResult): Promise<void> {
  if (!result.ok) {
    expect(result.problems.length).toBeGreaterThan(0);
    return;
  }
  const { settings, packs } = await stateOf(result.backup);
  expect(readSettings(structuredClone(settings))).toEqual({ ok: true, settings });
  for (const { text } of packs) expect(parsePack(JSON.parse(text)).ok).toBe(true);
}

describe("the reader of backups", () => {
  fuzz(
    "reads back whatever was chosen, identically",
    500,
    fc.asyncProperty(anySettings, async (settings) => {
      const result = await read(backupText({ settings, packs }, "a test"));
      expect(result).toEqual({ ok: true, backup: { settings, packs } });
    }),
  );

  fuzz(
    "takes in only what can be restored, of a backup with damages",
    1500,
    fc.asyncProperty(
      anySettings.chain((settings) => damaged(JSON.parse(backupText({ settings, packs }, "a test")))),
      async (value) => {
        await expectVerdict(await read(JSON.stringify(value)));
      },
    ),
  );

  fuzz(
    "answers any text",
    500,
    fc.asyncProperty(fc.oneof(fc.string({ unit: "binary" }), fc.json({ maxDepth: 4 })), async (text) => {
      await expectVerdict(await read(text));
    }),
  );
});
