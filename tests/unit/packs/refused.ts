import { defaultSettings } from "../../../data/settings/settings.ts";
import { smallPack } from "../data/small-pack.ts";

type Small = ReturnType<typeof smallPack>;
/** A file that is not a pack, and what is said of it. */
export type Fixture = { name: string; file: string | Uint8Array<ArrayBuffer>; says: string };

/** A pack with one thing wrong. */
const wrong = (name: string, change: (pack: Small) => unknown, says: string): Fixture => ({
  name,
  file: JSON.stringify(change(smallPack())),
  says,
});
const entity = (pack: Small, part: object) => ({ ...pack, entities: [{ ...pack.entities[0], ...part }] });
const fact = (pack: Small, part: object) => ({ ...pack, facts: [{ ...pack.facts[0], ...part }] });
const form = (pack: Small, text: string) => entity(pack, { forms: [{ text, language: "en", kind: "name" }] });
const claim = (pack: Small, value: object) => ({ ...pack.facts[0]?.claims[0], values: [value] });
const notReadFromPages = [
  { kind: "date", name: "it", date: "2025-10" },
  { kind: "duration", name: "it", amount: 2, unit: "years" },
  { kind: "term", name: "it", term: "a suspension bridge" },
  { kind: "money", name: "it", amount: 5e6, currency: "CHF" },
];
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

/** Every way we know in which a pack can be wrong. */
export const refusedPacks = (bundledId: string): Fixture[] => [
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
  wrong("no format at all", ({ format: _, ...pack }) => pack, "this is not a pack"),
  wrong("a backup", (pack) => ({ ...pack, format: "sidelight-backup" }), "restore it under Backup and sync"),
  wrong("no version", ({ formatVersion: _, ...pack }) => pack, "formatVersion: is missing"),
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
  wrong(
    "a cue with a figure that no claim gives",
    (pack) => fact(pack, { cues: [{ all: ["bridge"], figure: "price" }] }),
    "cues[0].figure: no claim of this fact has a value called “price”",
  ),
  ...notReadFromPages.map((value) =>
    wrong(
      `a cue with a figure that is not read from pages: ${value.kind}`,
      (pack) => fact(pack, { cues: [{ all: ["bridge"], figure: "it" }], claims: [claim(pack, value)] }),
      "cues[0].figure: “it” is no figure that is read from pages",
    ),
  ),
  wrong(
    "a cue with a figure for pages in a language whose figures are not read",
    (pack) =>
      fact(pack, {
        cues: [{ language: "de", all: ["Brücke"], figure: "it" }],
        claims: [claim(pack, { name: "it", kind: "share", percent: 65.7, of: "the vote" })],
      }),
    "cues[0].figure: figures are read from pages in English and Japanese, not in “de”",
  ),
  wrong(
    "an event that ends before it begins",
    (pack) => ({ ...pack, timeline: [{ ...pack.timeline[0], date: "2026-01-31", until: "2026-01-30" }] }),
    "timeline[0] (opening).until",
  ),
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
  wrong("an empty form", (pack) => form(pack, ""), "is empty"),
  wrong("a form of blanks", (pack) => form(pack, " \u3000 "), "is empty"),
  wrong("a form of one letter", (pack) => form(pack, "A"), "use at least two"),
  wrong("a form of one emoji", (pack) => form(pack, "🌉"), "use at least two"),
  wrong("a control character", (pack) => form(pack, "Ada\u0000Quill"), "control characters"),
  wrong("writing turned round", (pack) => form(pack, "Ada \u202eQuill"), "turn the writing round"),
  wrong("half a character", (pack) => form(pack, "Ada \ud83c"), "half characters"),
  wrong("a text too long", (pack) => entity(pack, { description: "x".repeat(1201) }), "at most 1,200"),
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
    says: "a pack has at most 150,000",
  },
  { name: "26 MB", file: `"${"x".repeat(26 * 1024 * 1024)}"`, says: "at most 25 MB" },
];

const frame = {
  format: "sidelight-backup",
  formatVersion: 1,
  settings: defaultSettings,
  packs: [] as unknown[],
};
const entry = (pack: unknown) => ({ importedAt: "2026-01-01T00:00:00.000Z", pack });
/** Every way we know in which a backup can be wrong. */
export const refusedBackups = (bundledId: string): [name: string, file: unknown, says: string][] => [
  ["broken JSON", "{", "this is not JSON"],
  ["a list", [], "this is not a backup"],
  ["a pack", smallPack(), "import it under Packs"],
  ["a newer backup", { ...frame, formatVersion: 2 }, "update Sidelight"],
  ["newer settings", { ...frame, settings: { version: 99 } }, "made by a newer Sidelight"],
  ["no settings", { ...frame, settings: undefined }, "settings: cannot be read"],
  ["settings of another kind", { ...frame, settings: { version: 2, where: 3 } }, "settings: cannot be read"],
  ["a site that is a script", { ...frame, settings: { version: 2, include: ["javascript:x"] } }, "settings"],
  ["no packs", { ...frame, packs: {} }, "is no list of packs"],
  ["a pack without its date", { ...frame, packs: [smallPack()] }, "packs[0]: is not a pack with its date"],
  [
    "a broken pack",
    { ...frame, packs: [entry({ ...smallPack(), asOf: "soon" })] },
    "packs[0].asOf: is “soon”",
  ],
  ["a pack twice", { ...frame, packs: [entry(smallPack()), entry(smallPack())] }, "stands twice"],
  ["the bundled pack", { ...frame, packs: [entry({ ...smallPack(), id: bundledId })] }, "stands twice"],
  ["a key __proto__", JSON.stringify(frame).replace('"packs"', '"__proto__":{},"packs"'), "has “__proto__”"],
  [
    "nesting without end",
    JSON.stringify(frame).replace("[]", `${"[".repeat(1e5)}${"]".repeat(1e5)}`),
    "nested",
  ],
];
