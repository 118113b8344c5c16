import fc from "fast-check";
import { describe, expect } from "vitest";
import { choicesOf, withChoices } from "../../../data/settings/choices.ts";
import { defaultSettings, readSettings, settingsVersion } from "../../../data/settings/settings.ts";
import { choicesIn, itemsOf } from "../../../data/settings/settings-sync.ts";
import { anySettings } from "../settings/any-settings.ts";
import { anyValue, damaged } from "./damaged.ts";
import { fuzzOf } from "./fuzz.ts";

const fuzz = fuzzOf("settings");

describe("settings", () => {
  fuzz(
    "of every older version keep what was chosen, and have the defaults for what was not",
    1000,
    fc.property(
      anySettings,
      fc.subarray(Object.keys(defaultSettings).filter((name) => name !== "version")),
      fc.integer({ min: 1, max: settingsVersion }),
      (settings, chosen, version) => {
        const stored = {
          ...Object.fromEntries(chosen.map((name) => [name, Reflect.get(settings, name)])),
          version,
        };
        const { version: _, ...choices } = stored;
        expect(readSettings(stored)).toEqual({ ok: true, settings: { ...defaultSettings, ...choices } });
      },
    ),
  );

  fuzz(
    "with damages are read whole, or handed back as they are",
    2000,
    fc.property(
      fc.oneof(
        anySettings.chain((settings) => damaged(settings)),
        anyValue,
      ),
      (raw) => {
        const before = structuredClone(raw);
        const reading = readSettings(raw);
        if (reading.ok) expect(readSettings(structuredClone(reading.settings))).toEqual(reading);
        else expect(reading.raw).toEqual(before);
        expect(raw).toEqual(before);
      },
    ),
  );

  fuzz(
    "that other devices share change nothing into what cannot be read",
    1500,
    fc.property(
      anySettings,
      anySettings.chain((settings) => damaged(itemsOf(choicesOf(settings, {})))),
      (settings, items) => {
        const choices = choicesIn(typeof items === "object" && items !== null ? { ...items } : {});
        if (choices === "newer") return;
        const after = withChoices(settings, choices);
        expect(readSettings(structuredClone(after))).toEqual({ ok: true, settings: after });
      },
    ),
  );
});
