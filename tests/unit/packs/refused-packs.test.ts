import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { parsePack } from "../../../data/parse-pack.ts";
import { problemLine } from "../../../data/problem.ts";
import { checkOffer } from "../../../entrypoints/options/pack-import.ts";
import {
  changePacks,
  loadShelf,
  readStoredPack,
  storable,
} from "../../../entrypoints/shared/pack-storage.ts";
import { smallPack } from "../data/small-pack.ts";

vi.mock("wxt/browser", async () => ({ browser: (await import("wxt/testing/fake-browser")).fakeBrowser }));

beforeEach(async () => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  const result = parsePack(smallPack());
  if (result.ok) await changePacks({ store: [await storable(result.pack, "2026-01-01T00:00:00.000Z")] });
});

type Small = ReturnType<typeof smallPack>;
type Fixture = { name: string; file: string | Uint8Array<ArrayBuffer>; says: string };

const text = new TextEncoder();
const bundledId = "the-bundled-one";

/** A pack with one thing wrong. */
const wrong = (name: string, change: (pack: Small) => unknown, says: string): Fixture => ({
  name,
  file: JSON.stringify(change(smallPack())),
  says,
});
const entity = (pack: Small, part: object) => ({ ...pack, entities: [{ ...pack.entities[0], ...part }] });
const fact = (pack: Small, part: object) => ({ ...pack, facts: [{ ...pack.facts[0], ...part }] });
const form = (pack: Small, text: string) => entity(pack, { forms: [{ text, language: "en", kind: "name" }] });
const address = (pack: Small, url: string) => ({
  ...pack,
  sources: pack.sources.map((source) => ({ ...source, url })),
});
/** Written by hand: `JSON.stringify` would leave the key out. */
const raw = (name: string, from: string, to: string, says: string): Fixture => ({
  name,
  file: JSON.stringify(smallPack()).replace(from, to),
  says,
});

const fixtures: Fixture[] = [
  { name: "an empty file", file: "", says: "the file is empty" },
  { name: "broken JSON", file: JSON.stringify(smallPack()).slice(0, -40), says: "this is not JSON" },
  { name: "JavaScript instead of JSON", file: "alert(1)", says: "this is not JSON" },
  {
    name: "a picture",
    file: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]),
    says: "not text in UTF-8",
  },
  { name: "text in another encoding", file: new Uint8Array([0x22, 0xe9, 0x22]), says: "not text in UTF-8" },
  { name: "a list", file: "[]", says: "this is not a pack" },
  { name: "nothing but null", file: "null", says: "this is not a pack" },
  wrong("another format", (pack) => ({ ...pack, format: "dictionary" }), "is not the mark of a pack"),
  wrong("a newer version", (pack) => ({ ...pack, formatVersion: 2 }), "update Sidelight"),
  wrong("a version of another kind", (pack) => ({ ...pack, formatVersion: "1" }), "write 1"),
  wrong("the bundled pack’s id", (pack) => ({ ...pack, id: bundledId }), "comes with Sidelight"),
  wrong("a missing title", ({ title: _, ...pack }) => pack, "title: is missing"),
  wrong("an unknown key", (pack) => ({ ...pack, script: "alert(1)" }), "the format does not know"),
  wrong("a list that is none", (pack) => ({ ...pack, facts: { length: 3 } }), "facts: "),
  wrong("an id twice", (pack) => ({ ...pack, topics: [...pack.topics, ...pack.topics] }), "stands twice"),
  wrong("an id that is none", (pack) => ({ ...pack, id: "../../etc" }), "lower-case letters"),
  wrong("a dangling entity", (pack) => fact(pack, { entities: ["nobody"] }), "no entity has the id"),
  wrong("a dangling topic", (pack) => entity(pack, { topic: "nowhere" }), "no topic has the id"),
  wrong("a source from nowhere", (pack) => ({ ...pack, sources: [], timeline: [] }), "no source has the id"),
  wrong("a javascript: address", (pack) => address(pack, "javascript:alert(1)"), "https:// or http://"),
  wrong("a data: address", (pack) => address(pack, "data:text/html,<b>x"), "https:// or http://"),
  wrong("a file: address", (pack) => address(pack, "file:///etc/passwd"), "https:// or http://"),
  wrong(
    "an address with a password",
    (pack) => address(pack, "https://a:b@c.example/"),
    "https:// or http://",
  ),
  wrong("a javascript: home page", (pack) => ({ ...pack, homepage: "JavaScript:alert(1)" }), "homepage"),
  raw("a key __proto__", '"format":', '"__proto__":{"ok":true},"format":', "has “__proto__”"),
  raw("a key __proto__ in a name", '"names":{', '"names":{"__proto__":"x",', "names: has “__proto__”"),
  raw(
    "a key __proto__ as a word",
    '"format":',
    '"glossary":{"__proto__":{"ja":"x"}},"format":',
    "glossary: has",
  ),
  raw("a key __proto__ in disguise", '"format":', '"\\u005f_proto__":1,"format":', "has “__proto__”"),
  raw("nesting without end", '"title":', `"x":${"[".repeat(100_000)}${"]".repeat(100_000)},"title":`, ""),
  raw(
    "nested objects without end",
    '"title":',
    `"x":${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)},"title":`,
    "",
  ),
  wrong("an empty form", (pack) => form(pack, ""), "must not be empty"),
  wrong("a form of blanks", (pack) => form(pack, " \u3000 "), "must not be empty"),
  wrong("a form of one letter", (pack) => form(pack, "A"), "use at least two"),
  wrong("a form of one emoji", (pack) => form(pack, "🌉"), "use at least two"),
  wrong("a control character", (pack) => form(pack, "Ada\u0000Quill"), "control characters"),
  wrong("writing turned round", (pack) => form(pack, "Ada \u202eQuill"), "turn the writing round"),
  wrong("half a character", (pack) => form(pack, "Ada \ud83c"), "half characters"),
  wrong("a text too long", (pack) => entity(pack, { description: "x".repeat(1201) }), "at most 1200"),
  wrong("a day that never was", (pack) => ({ ...pack, asOf: "2025-02-30" }), "no such day"),
  wrong(
    "a colour of its own",
    (pack) => ({ ...pack, topics: [{ ...pack.topics[0], colour: "url(x)" }] }),
    "use one of",
  ),
  wrong("101 topics", (pack) => ({ ...pack, topics: Array(101).fill(pack.topics[0]) }), "topics: "),
  wrong("no entities", (pack) => ({ ...pack, entities: [], facts: [], timeline: [] }), "entities: "),
  {
    name: "151,000 forms",
    file: JSON.stringify({
      ...smallPack(),
      entities: Array(76).fill({ forms: Array(1990).fill({ text: "Ada Quill" }) }),
    }),
    says: "a pack has at most 150000",
  },
  { name: "26 MB", file: `"${"x".repeat(26 * 1024 * 1024)}"`, says: "at most 25 MB" },
];

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
    expect(result.problems.map(problemLine).join("\n")).toContain(says);
    for (const { problem, remedy } of result.problems) {
      expect(problem.length).toBeLessThan(400);
      expect(remedy).not.toBe("");
    }
    expect(await everything()).toEqual(before);
    expect(({} as { ok?: boolean }).ok).toBeUndefined();
  });
});

describe("a pack that is accepted", () => {
  it("may carry markup, which is text like any other", async () => {
    const markup = "<img src=x onerror=alert(1)>";
    const result = await check(JSON.stringify({ ...smallPack(), title: markup }));
    expect(result.ok && result.checked.pack.title).toBe(markup);
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
