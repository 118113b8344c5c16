import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { localeMessages } from "../../components/manifest/locale-messages.ts";
import { readerStrings } from "../../components/reader/strings.ts";
import { settingsStrings } from "../../components/settings/strings.ts";
import { welcomeStrings } from "../../components/welcome/strings.ts";
import { spokenLanguages } from "../../data/language/spoken.ts";
import { hardCodedText } from "./hard-coded-text.ts";

const catalogues = import.meta.glob<Record<string, unknown>>(
  ["../../components/**/strings.ts", "../../data/packs/problem-words.ts"],
  { eager: true },
);
const parts = Object.entries(catalogues).flatMap(([file, exports]) =>
  Object.entries(exports).flatMap(([name, words]) =>
    typeof words === "function"
      ? [{ part: `${file} ${name}`, words: words as (language: string) => object }]
      : [],
  ),
);

/** Every text of a catalogue by its path; texts with something to fill in are functions. */
function textsOf(words: object, path = ""): Map<string, unknown> {
  return new Map(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === "object" && value !== null
        ? [...textsOf(value, `${path}${key}.`)]
        : [[`${path}${key}`, value] as const],
    ),
  );
}

describe("catalogues", () => {
  it("are found", () => expect(parts.length).toBeGreaterThan(12));

  it.each(parts)("say in every language what they say in English: $part", ({ words }) => {
    const english = textsOf(words("en"));
    for (const language of spokenLanguages) {
      const texts = textsOf(words(language));
      expect([...texts.keys()].toSorted()).toEqual([...english.keys()].toSorted());
      for (const [path, text] of texts) {
        expect(typeof text, path).toBe(typeof english.get(path));
        if (english.get(path) !== "") expect(text, path).not.toBe("");
      }
    }
  });

  /** Names, and texts that are shown in their own language whatever the reader's. */
  const sameEverywhere = /^(?:Sidelight|example\.com|English|日本語|\{ "format".*)$/;

  it.each(parts)("have nothing left in English in Japanese: $part", ({ words }) => {
    const english = textsOf(words("en"));
    const left = [...textsOf(words("ja"))].filter(
      ([path, text]) =>
        typeof text === "string" && text !== "" && text === english.get(path) && !sameEverywhere.test(text),
    );
    expect(left).toEqual([]);
  });

  it("write Japanese with Japanese punctuation", () => {
    const japanese = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー」）]/u.source;
    const odd = new RegExp(`${japanese}[!?:;,.(]|[),]${japanese}|${japanese} ${japanese}`, "u");
    for (const { part, words } of parts) {
      for (const [path, text] of textsOf(words("ja"))) {
        // A function shows its texts in its source.
        expect(odd.exec(String(text))?.[0], `${part} ${path}: ${text}`).toBeUndefined();
      }
    }
  });

  it("ask for the plural forms that each language has", () => {
    const forms = (language: string) => new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    expect(forms("en").toSorted()).toEqual(["one", "other"]);
    expect(forms("ja")).toEqual(["other"]);
  });
});

describe("the manifest", () => {
  it("has no text of its own", () => {
    const config = readFileSync("wxt.config.ts", "utf8");
    const [manifest = ""] = /manifest: \([\s\S]*?\n {2}\}\),/.exec(config) ?? [];
    expect(manifest).toContain("manifestMessages.description");
    expect(manifest).not.toMatch(/\b(?:name|short_name|description|default_title): ["`]/);
  });

  it.each(spokenLanguages)("has every message, short enough for the stores, in %s", (language) => {
    const messages = localeMessages(language);
    expect(Object.keys(messages)).toEqual(Object.keys(localeMessages("en")));
    for (const [key, { message }] of Object.entries(messages)) {
      expect(key).toMatch(/^\w+$/);
      expect(message.length).toBeGreaterThan(3);
      expect(message.length).toBeLessThanOrEqual(key === "name" ? 75 : 132);
    }
  });
});

describe("pages", () => {
  it.each([
    ["options", settingsStrings("en").pageTitle],
    ["popup", readerStrings("en").name],
    ["sidepanel", readerStrings("en").name],
    ["welcome", welcomeStrings("en").title],
  ])("have one title from the first moment on: %s", (page, title) => {
    expect(readFileSync(`entrypoints/${page}/index.html`, "utf8")).toContain(`<title>${title}</title>`);
  });
});

describe("views", () => {
  const isCatalogue = /strings(?:\.ts$|\/)|problem-words|preview-text\.ts$|data\/language\//;
  /** Read by authors of packs at the command line, and told to them in English. */
  const isForCommands = /^data\/packs\/(?:editorial|untranslated)\.ts$/;
  const files = globSync("{components,entrypoints,data}/**/*.{ts,tsx}").filter(
    (file) => !isCatalogue.test(file) && !isForCommands.test(file),
  );

  /** They look like words and are none for readers. */
  const notForReaders = [
    {
      in: "data/facts/export-facts.ts",
      text: "as of",
      why: "a column of the table, the same for every reader",
    },
    { in: "data/format/fact.ts", text: "up to", why: "a value of the pack format" },
    { in: "data/format/fact.ts", text: "at least", why: "a value of the pack format" },
    { in: "data/format/fact.ts", text: "more than", why: "a value of the pack format" },
    { in: "data/page/page-figures/english.ts", text: "per cent", why: "looked for on pages" },
    { in: "data/page/page-figures/japanese.ts", text: "", why: "looked for on pages" },
    { in: "entrypoints/background/badge.ts", text: "II", why: "a sign" },
    { in: "components/focus/use-focus-kept.ts", text: "a[href]", why: "a selector" },
    { in: "components/toast/toast.tsx", text: "textarea", why: "a selector" },
    { in: "entrypoints/shared/on-pages/interactive.ts", text: "a[href]", why: "a selector" },
    { in: "entrypoints/background/ending.ts", text: "No SW", why: "Chromium's words" },
  ];
  const isForMachines = (found: string) =>
    notForReaders.some((known) => found.startsWith(known.in) && found.includes(known.text));

  it("take every text from a catalogue", () => {
    const found = files.flatMap((file) => hardCodedText(file, readFileSync(file, "utf8")));
    expect(found.filter((text) => !isForMachines(text))).toEqual([]);
    const stale = notForReaders.filter(({ text }) => !found.some((one) => one.includes(text)));
    expect(stale).toEqual([]);
  });

  it.each([
    ["text between tags", "export const A = () => <p>Hello</p>;"],
    ["a label", 'export const A = () => <button aria-label="Close" />;'],
    ["a label with something in it", "export const A = (n: string) => <b title={'Close ' + n} />;"],
    ["a text in braces", 'export const A = ({ on }: P) => <p>{on ? "on" : "off"}</p>;'],
    ["a text that follows a condition", 'export const A = ({ on }: P) => <p>{on && "Hidden"}</p>;'],
    ["a message", 'say({ text: "Saved" });'],
    ["a sentence anywhere", 'const reason = "The page is gone.";'],
    ["Japanese anywhere", 'const label = "閉じる";'],
    ["a sum of texts", 'export const A = (n: number) => <p>{n + " left"}</p>;'],
  ])("are caught with %s of their own", (_, code) => {
    expect(hardCodedText("a.tsx", code)).toHaveLength(/\?/.test(code) ? 2 : 1);
  });
});
