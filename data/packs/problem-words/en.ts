import { longestSpelling, mostSpellings } from "../../format/alternatives.ts";
import { readCurrencies } from "../../format/currency.ts";
import { longestQuotation, type Rule } from "../../format/rules.ts";
import { counted, figure, plural } from "../../language/english.ts";
import { largestPackMegabytes, megabytes, mostSpellingsInPack } from "../pack-limits.ts";
import type { FaultWords } from "../told.ts";

/** What is wrong and what would be right, in English. */
export const en = {
  /** Values as a person would recognise them. */
  value: {
    blank: "empty",
    text: (text: string) => `“${text}”`,
    noEntries: "an empty list",
    list: (length: number) => `a list of ${figure(length)}`,
    object: "{ … }",
  },
  /** What belongs somewhere, by its kind in JSON. */
  expected: {
    string: "text in quotation marks",
    number: "a number, without quotation marks",
    boolean: "true or false",
    array: "a list, [ … ]",
    object: "fields in braces, { … }",
    record: 'one text per language, like { "en": "…" }',
    localized: "text in quotation marks, or one text per language",
  },
  /** Texts that have to be of one kind, by their field. */
  wanted: {
    id: "an id like “trade-deal”",
    version: "a version like “1.0.0”",
    language: "a language tag like “en”",
    asOf: "a date like “2025-10-22”",
    date: "a date like “2025-10-22”",
    licence: "a license like “CC-BY-4.0”",
    url: "a full address that begins with https://",
    topic: "the id of a topic",
    source: "the id of a source",
    to: "the id of an entity",
  },
  either: (kinds: readonly string[]) => kinds.join(", or "),

  rules: {
    id: "use lower-case letters and digits joined by single hyphens, like “trade-deal”",
    "language-tag": "use a language tag like “en”, “ja” or “zh-Hant”",
    filled: "write something",
    "no-control-characters": "remove the invisible control characters",
    "no-turned-writing": "remove the invisible characters that turn the writing round",
    "whole-characters": "remove the half characters (lone surrogates)",
    date: "use a date like 2025-10-22, 2025-10 or 2025",
    "real-date": "there is no such day in the calendar",
    "web-address": "use a full address that begins with https:// or http://",
    version: "use a version like 1.0.0",
    currency: "use three capital letters, like “USD”",
    "two-letters": "a form of one letter would match everywhere; use at least two",
    alternatives: `write alternatives as “tariffs on [cars|Japanese cars]”, not one inside another, not all of them empty, and at most ${mostSpellings} in all`,
    "short-spelling": `use at most ${longestSpelling} characters, in each of the alternatives where there are some`,
    "short-quotation": `quote at most ${longestQuotation} words`,
    "an-entity": "name at least one entity",
    "a-claim": "add at least one claim",
    "a-source": "name at least one source",
    "an-origin": "name at least one origin",
  } satisfies Record<Rule, string>,

  /** What would be right of a field that breaks none of these rules. */
  field: {
    add: (expected: string) => `add ${expected}`,
    put: (expected: string) => `write ${expected}`,
    choose: (choices: readonly string[]) =>
      `${plural(choices.length, { one: "write", other: "use one of" })} ${choices.join(", ")}`,
    bounds: {
      most: (most: number) => `write at most ${figure(most)}`,
      above: (least: number) => `write more than ${figure(least)}`,
      entries: (least: number) => `add at least ${counted(least, "entry", "entries")}`,
    },
    other: "write what the pack format asks for",
  },

  /** What is wrong, each with what would be right. */
  faults: {
    "several-files": { problem: "packs are imported one at a time", remedy: "drop one file" },
    "empty-file": { problem: "the file is empty", remedy: "choose a file that holds a pack" },
    "too-large": ({ bytes }) => ({
      problem: `the pack has ${figure(megabytes(bytes))} MB`,
      remedy: `a pack has at most ${largestPackMegabytes} MB; split it in two`,
    }),
    "not-text": {
      problem: "this is not text in UTF-8",
      remedy: "choose a pack, and save it as UTF-8 if it is one",
    },
    "not-json": ({ place }) => ({
      problem: place ? `this is not JSON (line ${place.line}, column ${place.column})` : "this is not JSON",
      remedy: place
        ? "check commas, quotation marks and brackets near that place"
        : "check commas, quotation marks and brackets",
    }),
    "too-deep": {
      problem: "has brackets nested too deep",
      remedy: "follow the pack format, which needs few",
    },
    prototype: { problem: "has “__proto__”, which the format does not know", remedy: "remove it" },

    "no-pack": {
      problem: "this is not a pack",
      remedy: 'begin it with { "format": "sidelight-pack", "formatVersion": 1, …',
    },
    "is-backup": { problem: "this is a backup", remedy: "restore it under Backup and sync" },
    "other-format": ({ found }, { value }) => ({
      problem: `is ${value(found)}, which is not the mark of a pack`,
      remedy: "write “sidelight-pack”",
    }),
    "other-version": ({ found, isNewer }, { value }) => ({
      problem: `is ${value(found)}, which this Sidelight cannot read`,
      remedy: isNewer
        ? "update Sidelight, or ask the author for a pack of version 1"
        : "write 1, without quotation marks",
    }),
    "too-many-spellings": ({ count }) => ({
      problem: `the pack has ${figure(count)} spellings of forms, decoys and evidence`,
      remedy: `a pack has at most ${figure(mostSpellingsInPack)}`,
    }),
    "is-bundled": ({ id }) => ({
      problem: `“${id}” is the pack that comes with Sidelight`,
      remedy: "give yours another id",
    }),
    more: ({ count }) => ({
      problem: counted(count, "more problem", "more problems"),
      remedy: "mend these first, then check again",
    }),

    missing: ({ wanted }, { add }) => ({ problem: "is missing", remedy: add(wanted) }),
    broken: ({ found, wanted }, { value, put }) => ({ problem: `is ${value(found)}`, remedy: put(wanted) }),
    "unknown-keys": ({ keys }) => ({
      problem: `has ${keys.map((key) => `“${key}”`).join(", ")}, which the format does not know`,
      remedy: "remove it, or check its spelling",
    }),
    "bad-key": ({ wanted }, { put }) => ({ problem: "has a key that is not allowed", remedy: put(wanted) }),
    "long-text": ({ length, most }) => ({
      problem: `has ${counted(length, "character", "characters")}`,
      remedy: `use at most ${counted(most, "character", "characters")}`,
    }),
    "long-list": ({ length, most }) => ({
      problem: `has ${counted(length, "entry", "entries")}`,
      remedy: `use at most ${counted(most, "entry", "entries")}`,
    }),

    dangling: ({ to, id }) => ({
      problem: `no ${to} has the id “${id}”`,
      remedy: `add that ${to}, or correct the id`,
    }),
    "id-twice": { problem: "this id stands twice", remedy: "give each its own id" },
    "no-own-name": ({ language }) => ({
      problem: "has no name in the pack’s own language",
      remedy: `add “${language}”`,
    }),
    "to-itself": { problem: "the entity is related to itself", remedy: "name another entity" },
    "no-value": ({ name }) => ({
      problem: `no claim of this fact has a value called “${name}”`,
      remedy: "correct the name, or leave it out",
    }),
    "not-comparable": ({ name }) => ({
      problem: `“${name}” is no figure that is read from pages`,
      remedy: `name a count, a share, or money in ${readCurrencies.join(", ")}; anything else is told by words in “all”`,
    }),
    "not-read-in": ({ language }) => ({
      problem: `figures are read from pages in English and Japanese, not in “${language}”`,
      remedy: "leave the figure out, or write a cue for pages in one of these",
    }),
    "ends-too-early": { problem: "the event ends before it begins", remedy: "swap the two dates" },

    "backup-too-large": {
      problem: "the file is too large for a backup",
      remedy: "choose a file that Sidelight made",
    },
    "backup-not-json": { problem: "this is not JSON", remedy: "choose a file that Sidelight made" },
    "no-backup": { problem: "this is not a backup", remedy: "choose a file that Sidelight made" },
    "is-pack": { problem: "this is a pack", remedy: "import it under Packs" },
    "other-backup": {
      problem: "this backup was made by another version of Sidelight",
      remedy: "update Sidelight, then restore it",
    },
    "no-packs": { problem: "is no list of packs", remedy: "leave the file as it was made" },
    "no-entry": { problem: "is not a pack with its date", remedy: "leave the file as it was made" },
    "pack-twice": ({ id }) => ({ problem: `“${id}” stands twice`, remedy: "keep one of them" }),
    "newer-settings": {
      problem: "were made by a newer Sidelight",
      remedy: "update Sidelight, then restore them",
    },
    "damaged-settings": { problem: "cannot be read", remedy: "leave the file as it was made" },
  } satisfies FaultWords,
};
