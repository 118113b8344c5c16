import { longestSpelling, mostSpellings } from "../format/alternatives.ts";
import { readCurrencies } from "../format/currency.ts";
import { longestQuotation, type Rule } from "../format/rules.ts";
import { counted, figure } from "../language/english.ts";

/** What is wrong and what would be right, in English. */
export const en = {
  /** Values as a person would recognise them. */
  value: {
    nothing: "nothing",
    text: (text: string) => `“${text}”`,
    list: (length: number) => `a list of ${figure(length)}`,
    object: "an object",
  },
  expected: {
    string: "text",
    number: "a number",
    boolean: "true or false",
    array: "a list",
    object: "an object",
    record: "an object",
  },
  either: (kinds: readonly string[]) => kinds.join(" or "),
  any: (values: readonly string[]) => values.join(", "),

  file: {
    empty: { problem: "the file is empty", remedy: "a pack is one JSON object" },
    tooLarge: (megabytes: number) => ({
      problem: `the pack has ${figure(megabytes)} MB`,
      remedy: "a pack has at most 25 MB; split it in two",
    }),
    notText: { problem: "this is not text in UTF-8", remedy: "a pack is a JSON file saved as UTF-8" },
    notJson: (place: { line: number; column: number } | null) => ({
      problem: place ? `this is not JSON (line ${place.line}, column ${place.column})` : "this is not JSON",
      remedy: place
        ? "check commas, quotation marks and brackets near that place"
        : "check commas, quotation marks and brackets",
    }),
    tooDeep: { problem: "nested too deep", remedy: "keep to the shapes in the pack format" },
    prototype: { problem: "has “__proto__”, which the format does not know", remedy: "remove it" },
  },

  pack: {
    none: {
      problem: "this is not a pack",
      remedy: "a pack is one JSON object with “format”: “sidelight-pack”",
    },
    isBackup: { problem: "this is a backup", remedy: "restore it under Backup and sync" },
    otherFormat: (value: string) => ({
      problem: `${value} is not the mark of a pack`,
      remedy: "write “sidelight-pack”",
    }),
    otherVersion: (value: string, isNewer: boolean) => ({
      problem: `${value} is not a version this Sidelight reads`,
      remedy: isNewer ? "update Sidelight, or ask the author for a pack of version 1" : "write 1",
    }),
    tooManySpellings: (count: number, most: number) => ({
      problem: `the pack has ${figure(count)} spellings of forms, decoys and evidence`,
      remedy: `a pack has at most ${figure(most)}`,
    }),
    isBundled: (id: string) => ({
      problem: `“${id}” is the pack that comes with Sidelight`,
      remedy: "give yours another id",
    }),
    more: (count: number) => ({
      problem: counted(count, "more problem", "more problems"),
      remedy: "mend these first, then check again",
    }),
  },

  field: {
    missing: (expected: string) => ({ problem: "is missing", remedy: `add ${expected}` }),
    otherType: (value: string, expected: string) => ({
      problem: `is ${value}`,
      remedy: `write ${expected}`,
    }),
    notOneOf: (value: string, choices: string) => ({
      problem: `is ${value}`,
      remedy: `use one of ${choices}`,
    }),
    unknown: (keys: readonly string[]) => ({
      problem: `has ${keys.map((key) => `“${key}”`).join(", ")}, which the format does not know`,
      remedy: "remove it, or check its spelling",
    }),
    noShape: (value: string) => ({
      problem: `is ${value}`,
      remedy: "use one of the shapes in the pack format",
    }),
    badKey: (remedy: string) => ({ problem: "has a key that is not allowed", remedy }),
    checkSpelling: "check its spelling",
    broken: (value: string, remedy: string) => ({ problem: `is ${value}`, remedy }),
    atMost: {
      string: (most: number) => `at most ${counted(most, "character", "characters")}`,
      array: (most: number) => `at most ${counted(most, "entry", "entries")}`,
      number: (most: number) => `at most ${figure(most)}`,
    },
    atLeast: {
      string: (least: number) => `at least ${counted(least, "character", "characters")}`,
      array: (least: number) => `at least ${counted(least, "entry", "entries")}`,
      number: (least: number) => `at least ${figure(least)}`,
    },
    other: "write what the pack format asks for",
  },

  rules: {
    id: "use lower-case letters and digits joined by single hyphens, like “trade-deal”",
    "language-tag": "use a language tag like “en”, “ja” or “zh-Hant”",
    filled: "must not be empty",
    "no-control-characters": "must not contain control characters",
    "no-turned-writing": "must not contain characters that turn the writing round",
    "whole-characters": "must not contain half characters (lone surrogates)",
    date: "use a date like 2025-10-22, 2025-10 or 2025",
    "real-date": "there is no such day in the calendar",
    "web-address": "use a full address that begins with https:// or http://",
    version: "use a version like 1.0.0",
    "two-letters": "a form of one letter would match everywhere; use at least two",
    alternatives: `write alternatives as “tariffs on [cars|Japanese cars]”, not one inside another, not all of them empty, and at most ${mostSpellings} in all`,
    "short-spelling": `use at most ${longestSpelling} characters, in each of the alternatives where there are some`,
    "short-quotation": `quote at most ${longestQuotation} words`,
    "an-entity": "name at least one entity",
    "a-claim": "a fact needs at least one claim",
    "a-source": "name at least one source",
    "an-origin": "name at least one origin",
  } satisfies Record<Rule, string>,

  reference: {
    kinds: { topic: "topic", origin: "origin", source: "source", entity: "entity" },
    dangling: (kind: string, id: string) => ({
      problem: `no ${kind} has the id “${id}”`,
      remedy: "define it, or correct the id",
    }),
    twice: { problem: "this id stands twice", remedy: "give each its own id" },
    noOwnName: (language: string) => ({
      problem: "has no name in the pack’s own language",
      remedy: `add “${language}”`,
    }),
    toItself: { problem: "the entity is related to itself", remedy: "name another entity" },
    noValue: (name: string) => ({
      problem: `no claim of this fact has a value called “${name}”`,
      remedy: "correct the name, or leave it out",
    }),
    notComparable: (name: string) => ({
      problem: `“${name}” is no figure that is read from pages`,
      remedy: `name a count, a share, or money in ${readCurrencies.join(", ")}; anything else is told by words in “all”`,
    }),
    notReadIn: (language: string) => ({
      problem: `figures are read from pages in English and Japanese, not in “${language}”`,
      remedy: "leave the figure out, or write a cue for pages in one of these",
    }),
    endsTooEarly: { problem: "the event ends before it begins", remedy: "swap the two dates" },
  },

  backup: {
    tooLarge: {
      problem: "the file is too large for a backup",
      remedy: "choose a file that Sidelight made",
    },
    notJson: { problem: "this is not JSON", remedy: "choose a file that Sidelight made" },
    none: { problem: "this is not a backup", remedy: "choose a file that Sidelight made" },
    isPack: { problem: "this is a pack", remedy: "import it under Packs" },
    otherVersion: {
      problem: "this backup was made by another version of Sidelight",
      remedy: "update Sidelight, then restore it",
    },
    noPacks: { problem: "is no list of packs", remedy: "leave the file as it was made" },
    noEntry: { problem: "is not a pack with its date", remedy: "leave the file as it was made" },
    packTwice: (id: string) => ({ problem: `“${id}” stands twice`, remedy: "keep one of them" }),
    newerSettings: {
      problem: "were made by a newer Sidelight",
      remedy: "update Sidelight, then restore them",
    },
    damagedSettings: { problem: "cannot be read", remedy: "leave the file as it was made" },
  },
};
