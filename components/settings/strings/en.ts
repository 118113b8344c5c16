import { counted, figure, fine, listed, quoted, together } from "../../../data/language/english.ts";
import type { LanguageChoice } from "../../../data/language/spoken.ts";
import type { Settings } from "../../../data/settings/settings.ts";
import type { SiteProblem } from "../../../data/settings/site-list.ts";
import type { SyncProps } from "../sync-panel.tsx";

/** Every text of the options, in English. */
export const en = {
  name: "Sidelight",
  pageTitle: "Sidelight: options",
  title: "Options",
  nav: "Sections",
  atOnce: "Every change takes effect at once, in all open tabs.",
  damaged: "Your settings could not be read, so the defaults are in use.",
  newer: "Your settings were made by a newer Sidelight, so the defaults are in use until you update.",
  damagedMore: "The old ones are kept aside.",
  showKept: "Show them",
  dismiss: "Discard them",
  notStored: "The browser could not store that. Everything is as it was.",
  markingTroubles: {
    full: "The browser has no room left, so pages are still marked as before your last change. Make room on this computer, or remove a pack.",
    other:
      "Your last change could not be prepared for pages, so they are still marked as before. Change something again, or restart the browser.",
  },
  paused: (time: string) => `Paused until ${time}. Until then, no page is marked.`,
  resume: "End the pause",

  topics: {
    title: "Topics",
    lead: "What is marked and listed. A topic you switch off disappears from every page at once.",
    mark: (topic: string) => `Mark ${topic}`,
    names: (count: number) => counted(count, "name", "names"),
    namesOff: (count: number) => `${figure(count)} off`,
    show: (topic: string) => `Names in ${topic}`,
    related: "Names around a story",
    relatedMore: "Such as “NATO”: part of a story, and of many others.",
    relatedChoices: { story: "On its pages", always: "Everywhere", never: "Nowhere" } satisfies Record<
      Settings["related"],
      string
    >,
    colourOf: (topic: string) => `Color of ${topic}`,
    colours: {
      blue: "Blue",
      orange: "Orange",
      green: "Green",
      purple: "Purple",
      red: "Red",
      teal: "Teal",
      brown: "Brown",
      pink: "Pink",
    } satisfies Record<Settings["colours"][string], string>,
    said: (name: string, on: boolean) => `${name} is ${on ? "marked again" : "no longer marked"}`,
  },

  where: {
    title: "Where",
    lead: "Sidelight knows a news page by how it is built. You decide where else it may speak up.",
    label: "Mark names on",
    choices: {
      news: { label: "News pages", more: "Articles and front pages of the news. The calm choice." },
      every: { label: "Every page", more: "Also blogs, forums and documents." },
      listed: { label: "Only my sites", more: "The sites you list below, and nothing else." },
    } satisfies Record<Settings["where"], { label: string; more: string }>,
    include: "Always mark",
    includeMore: "Sites to mark even where a page does not look like news.",
    includeListed: "Sites to mark",
    includeListedMore: "Nothing is marked anywhere else.",
    exclude: "Never mark",
    excludeMore: "Sites that stay exactly as they are. What stands in both lists is never marked.",
    add: "Add",
    addLabel: (list: string) => `Sites to add to “${list}”`,
    placeholder: "example.com",
    hint: "One per line, or paste many: example.com with its subdomains, example.com/sport, or a match pattern like *://*.example.com/live/*",
    addCurrent: (site: string) => `Add ${site}`,
    /** What is seen on a button, with the list that it adds to. */
    addTo: (add: string, list: string) => `${add} to “${list}”`,
    remove: (site: string) => `Remove ${site}`,
    empty: "No sites yet.",
    added: (sites: readonly string[]) =>
      sites.length === 1 ? `${sites[0]} added` : `${counted(sites.length, "site", "sites")} added`,
    removed: (site: string) => `${site} removed`,
    alreadyThere: (site: string) => `${site} is in the list already`,
    refused: (line: string, problem: string) => `“${line}”: ${problem}`,
    problem: (problem: SiteProblem): string => {
      switch (problem.kind) {
        case "no-site":
          return "not a site; write it like example.com";
        case "not-web":
          return "only web addresses (http or https) have a site";
        case "no-ending":
          return `is an ending missing? Write it like ${problem.host}.com`;
        case "query":
          return "leave out what follows “?” or “#”";
        case "no-pattern":
          return `with “*”, write a match pattern: ${problem.pattern}`;
        case "no-path":
          return "a match pattern has a path; end it with /*";
        case "wild-host":
          return "in a match pattern, “*” may stand for a whole host or its beginning: *.example.com";
      }
    },
  },

  marks: {
    title: "Marks and cards",
    lead: "How a mark looks in the text, and what opens its card.",
    preview: "Preview",
    style: "Mark style",
    styles: { dotted: "Dotted", solid: "Solid", tint: "Tinted", none: "None" } satisfies Record<
      Settings["markStyle"],
      string
    >,
    occurrences: "Mark a name",
    occurrencesChoices: {
      paragraph: "Once per paragraph",
      page: "Once per page",
      all: "Every time",
    } satisfies Record<Settings["occurrences"], string>,
    openBy: "Open a card by",
    openByChoices: {
      hover: "Hovering",
      modifier: "Alt + hovering",
      click: "Clicking",
      keyboard: "Keyboard only",
    } satisfies Record<Settings["card"]["openBy"], string>,
    showDelay: "Wait before a card opens",
    showDelayMore: "Longer, and fewer cards open by accident.",
    grace: "Wait before a card closes",
    graceMore: "Time to move the pointer onto the card.",
    seconds: (milliseconds: number) => `${fine(milliseconds / 1000)} s`,
    language: "Language",
    languageMore: "Of cards, popup and these pages. Sources keep their own.",
    /** Each language in its own name: whoever looks for it can read that. */
    languages: { auto: "Automatic", en: "English", ja: "日本語" } satisfies Record<LanguageChoice, string>,
    languageSaid: {
      auto: "Language: automatic",
      en: "Language: English",
      ja: "Language: 日本語",
    } satisfies Record<LanguageChoice, string>,
    theme: "Appearance",
    themes: { auto: "Automatic", light: "Light", dark: "Dark" } satisfies Record<
      Settings["card"]["theme"],
      string
    >,
    textSize: "Text size",
    textSizes: { small: "Small", normal: "Normal", large: "Large", larger: "Larger" } satisfies Record<
      Settings["card"]["textSize"],
      string
    >,
    badge: "Count on the toolbar button",
    badgeMore: "How many different names the page mentions.",
    on: "on",
    off: "off",
  },

  /** What was set to what. A key keeps its capital. */
  said: (what: string, value: string) => `${what}: ${value.startsWith("Alt") ? value : value.toLowerCase()}`,
  reset: "Reset",
  resetLabel: (section: string) => `Reset ${section}`,
  resetSaid: (section: string) => `${section}: as on the first day`,

  backup: {
    title: "Backup and sync",
    lead: "One file holds your settings, your lists of sites and the packs you imported.",
    unreadable:
      "Imported packs cannot be read here, so a backup can be neither saved nor restored, and not everything reset.",
    save: "Save a backup",
    restore: "Restore a backup",
    reset: "Reset everything",
    resetMore:
      "Resetting brings back the first day, and removes the packs you imported. It can be undone for a moment.",
    checking: (name: string) => `Checking ${name}`,
    refused: (name: string, count: number) =>
      `${name} is not restored: ${counted(count, "problem", "problems")}`,
    offered: (name: string) => `What ${name} would change`,
    accept: "Restore",
    cancel: "Cancel",
    sections: { topics: "Topics", where: "Where", marks: "Marks and cards", packs: "Order of packs" },
    effects: {
      section: (name: string) => `${name}: as in the backup`,
      added: (title: string) => `${title} is added`,
      replaced: (title: string) => `${title}: as in the backup`,
      removed: (title: string) => `${title} is removed`,
      nothing: "Nothing: all of it is as it is now.",
    },
    question: {
      title: "Reset everything? This goes away:",
      packs: (titles: readonly string[]) =>
        `${counted(titles.length, "imported pack", "imported packs")}: ${listed(titles)}`,
      sections: (names: readonly string[], isSynced: boolean) =>
        `What you chose under ${quoted(names, together)}${isSynced ? ", through sync in your other browsers, too" : ""}`,
      keptAside: "The settings kept aside because they could not be read",
      undo: "For a moment, Undo brings it back; after that, only a backup can.",
      accept: "Reset",
    },
    saidRestored: "The backup is restored",
    saidReset: "Everything is as on the first day",
    saidFailed: "That did not work; everything is as it was",
  },

  sync: {
    title: "Sync through the browser",
    more: "Off: everything stays in this browser. On: your settings, with the sites you list and the topics and names you switch off, go along with your browser’s own account to your other browsers. Packs you imported stay here.",
    said: (on: boolean): string => (on ? "Settings are synced" : "Settings stay in this browser"),
    agreed: (time: string) => `Last in step with your browser’s sync: ${time}.`,
    troubles: {
      "too-large":
        "Your lists are longer than the browser’s sync takes. They stay in this browser, complete.",
      busy: "The browser’s sync wants a pause. Your settings are safe here and follow by themselves.",
      unavailable: "This browser offers no sync here. Your settings stay in it, complete.",
      newer:
        "Another of your browsers has a newer Sidelight. Your settings stay here until this one is updated.",
      "not-stored":
        "This browser could not store what your other browsers chose. Make room on this computer; until then your settings stay as they are.",
    } satisfies Record<NonNullable<SyncProps["trouble"]>, string>,
    left: "A copy of your settings is still in the browser’s sync, for your other browsers.",
    forget: "Delete that copy",
    saidForgotten: "The copy in the browser’s sync is deleted",
    saidNotForgotten: "The browser did not let the copy be deleted",
  },

  about: {
    title: "About",
    privacy:
      "Sidelight reads the pages you open on your own computer and sends nothing anywhere: it makes no network requests at all. It stores your settings and nothing about what you read. Your settings leave this browser only if you switch on your browser’s own sync, above. A source’s site learns of you only when you follow a link to it.",
    shortcuts: "Keyboard",
    shortcutNone: "not set",
    changeShortcuts: "Change shortcuts",
    changeShortcutsHow: "Change them under “Manage extension shortcuts” on the browser’s add-ons page.",
    version: (version: string) => `Sidelight ${version}`,
  },
};
