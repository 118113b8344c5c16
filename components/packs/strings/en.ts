import { counted, figure, listed, plural } from "../../../data/language/english.ts";
import type { ImportEffect } from "../../../data/packs/import-effect.ts";
import { largestPackMegabytes, mostSpellingsInPack } from "../../../data/packs/pack-limits.ts";
import type { Told } from "../../../data/packs/told.ts";
import type { ImportFailure } from "../import-state.ts";

/** Every text about packs, in English. */
export const en = {
  title: "Packs",
  lead: "A pack is the knowledge behind the marks: topics, names, facts and the sources they rest on. Where two packs know the same name, the one further up has it.",
  bundled: "Comes with Sidelight",
  imported: "Imported",
  version: (version: string) => `Version ${version}`,
  asOf: (date: string) => `checked up to ${date}`,
  size: (bytes: number) =>
    bytes < 1_000_000
      ? `${figure(Math.max(1, Math.round(bytes / 1000)))} kB`
      : `${figure(bytes / 1_000_000)} MB`,
  counts: {
    topics: (count: number) => counted(count, "topic", "topics"),
    entities: (count: number) => counted(count, "name", "names"),
    forms: (count: number) => counted(count, "spelling", "spellings"),
    facts: (count: number) => counted(count, "fact", "facts"),
    claims: (count: number) => counted(count, "claim", "claims"),
    sources: (count: number) => counted(count, "source", "sources"),
    events: (count: number) => counted(count, "dated event", "dated events"),
  },
  licence: "License",
  language: (count: number) => plural(count, { one: "Language", other: "Languages" }),
  languages: (names: readonly string[]) => listed(names),
  homepage: "Home page",
  sizeLabel: "Size",

  use: (title: string) => `Use ${title}`,
  up: (title: string) => `Move ${title} up`,
  down: (title: string) => `Move ${title} down`,
  remove: "Remove",
  removeLabel: (title: string) => `Remove ${title}`,
  exportPack: "Export",
  exportLabel: (title: string) => `Export ${title}`,
  damaged:
    "This pack was damaged where the browser keeps it, so it is not in use. Import it again, or remove it.",
  unreadable:
    "Imported packs cannot be read here, so they are missing for now, and none can be added. Nothing was deleted. In a browser that is set to remember no history this is to be expected: it keeps none.",

  said: {
    switched: (title: string, on: boolean) => `${title} is ${on ? "in use again" : "no longer in use"}`,
    moved: (title: string) => `${title} moved`,
    removed: (title: string) => `${title} removed`,
    imported: (title: string) => `${title} imported`,
    undoing: "Undoing that…",
    undone: "As it was before",
  },

  add: {
    title: "Add a pack",
    lead: () =>
      `Drop a pack file here. It is checked whole before anything is stored, and nothing in it can run. Up to ${largestPackMegabytes} MB and ${figure(mostSpellingsInPack)} spellings.`,
    drop: "Drop it to have it checked",
    choose: "Choose a file",
    paste: "Paste its text",
    pasteLabel: "Text of a pack (JSON)",
    pasteExample: '{ "format": "sidelight-pack", … }',
    check: "Check",
    cancel: "Cancel",
    close: "Close",
    back: "Back to the text",
    pasted: "Pasted text",
    checking: (name: string) => `Checking ${name}`,
    storing: (name: string) => `Storing ${name}`,
    refused: (name: string, count: number) =>
      `${name} is not imported: ${counted(count, "problem", "problems")}`,
    problem: ({ path, problem, remedy }: Told) =>
      `${path === "" ? problem.charAt(0).toUpperCase() + problem.slice(1) : problem}: ${remedy}.`,
    accept: { new: "Import", newer: "Update", older: "Go back to this version", "same-version": "Replace" },
    replaces: ({ replaces, direction }: ImportEffect): string => {
      if (!replaces) return "You have no pack like this yet.";
      const { added, gone } = replaces.entities;
      const isAlike = added === 0 && gone === 0;
      const difference = isAlike
        ? "the same names"
        : `${counted(added, "name", "names")} more, ${counted(gone, "name", "names")} fewer`;
      const versions = {
        new: "",
        newer: `It updates version ${replaces.version}`,
        older: `It is older than version ${replaces.version}, which you have`,
        "same-version": `It replaces version ${replaces.version}, which has the same number`,
      }[direction];
      return `${versions}: ${difference}. What you switched off stays off.`;
    },
    shared: (title: string, names: number) =>
      `${counted(names, "name is", "names are")} also in ${title}. The pack further up will have ${plural(names, { one: "it", other: "them" })}.`,
    failures: {
      unread: "The browser could not read this file. Choose it again.",
      full: "There is not enough room for this pack in the browser’s storage. Nothing was stored.",
      unavailable: "The browser does not let Sidelight store packs here. Nothing was stored.",
      other: "The pack could not be stored. Nothing was changed.",
    } satisfies Record<ImportFailure, string>,
  },
};
