import fc from "fast-check";
import { beforeEach, describe, expect } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { defaultSettings, readSettings } from "../../../data/settings/settings.ts";
import { answerMessage } from "../../../entrypoints/background/messages.ts";
import { MessageToBackground } from "../../../entrypoints/shared/messages.ts";
import { loadSettings } from "../../../entrypoints/shared/storage/settings-storage.ts";
import { anyValue, damaged } from "./damaged.ts";
import { fuzzOf } from "./fuzz.ts";

const fuzz = fuzzOf("messages");

/** One of every type: whoever adds a message adds it here. */
const examples: { [Type in MessageToBackground["type"]]: MessageToBackground & { type: Type } } = {
  "card/content": { type: "card/content", entity: "sanae-takaichi", language: "en" },
  "words/look-up": { type: "words/look-up", words: "Prime Minister Takaichi" },
  "script/call": { type: "script/call", script: "card" },
  "page/hold": { type: "page/hold", frame: 2 },
  "page/changed": { type: "page/changed", status: "annotated", entities: 3, dark: true },
  "entity/set": { type: "entity/set", entity: "sanae-takaichi", on: false },
  "topic/set": { type: "topic/set", topic: "defense", on: false },
  "site/set": { type: "site/set", host: "news.example", on: false },
  "packs/abouts": { type: "packs/abouts" },
  "packs/read": { type: "packs/read", id: "harbour-bridge" },
  "packs/change": { type: "packs/change", store: [], remove: ["harbour-bridge"] },
  "open/options": { type: "open/options" },
  "open/panel": { type: "open/panel", entity: "sanae-takaichi" },
};
const valid = Object.values(examples);
const message = fc.oneof(fc.constantFrom(...valid).chain(damaged), anyValue);
const ours = { id: fakeBrowser.runtime.id };

beforeEach(() => {
  fakeBrowser.reset();
  // What the stand-in for a browser does not have.
  const { action, scripting, runtime, tabs } = fakeBrowser as unknown as Record<
    string,
    Record<string, unknown>
  >;
  for (const [api, names] of [
    [action, ["setBadgeText", "setBadgeBackgroundColor", "setBadgeTextColor", "setIcon"]],
    [scripting, ["executeScript", "insertCSS"]],
    [runtime, ["openOptionsPage"]],
    [tabs, ["create"]],
  ] as const) {
    for (const name of names) if (api) api[name] = async () => ({});
  }
});

describe("the background’s answers", () => {
  fuzz(
    "are given to our own extension alone",
    1000,
    fc.asyncProperty(
      fc.oneof(fc.constantFrom(...valid), message),
      fc.oneof(fc.constant({}), fc.record({ id: fc.string() })),
      async (sent, sender) => {
        expect(answerMessage(sent, sender)).toBeUndefined();
        expect(await loadSettings()).toEqual(defaultSettings);
      },
    ),
  );

  fuzz(
    "never fail, and leave settings that can be read, whatever is sent, from a tab or not",
    2000,
    fc.asyncProperty(message, fc.boolean(), async (sent, inTab) => {
      const sender = inTab ? { ...ours, tab: { id: 7 } as never, frameId: 0 } : ours;
      const answer = answerMessage(sent, sender);
      if (!MessageToBackground.safeParse(sent).success) expect(answer).toBeUndefined();
      await answer;
      const { settings } = await fakeBrowser.storage.local.get("settings");
      if (settings !== undefined) expect(readSettings(settings).ok).toBe(true);
    }),
  );
});
