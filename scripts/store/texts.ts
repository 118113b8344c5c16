import { readFileSync } from "node:fs";
import { whatsNewStrings } from "../../components/whats-new/strings.ts";
import type { SpokenLanguage } from "../../data/language/spoken.ts";
import packageJson from "../../package.json" with { type: "json" };
import { firstListOf, partsOf } from "./parts.ts";

export type Listing = {
  name: string;
  summary: string;
  description: string;
  /** What each picture shows, in their order. */
  captions: string[];
};

/** What a store shows of Sidelight in a language, from `docs/store`. */
export function listingIn(language: SpokenLanguage): Listing {
  const file = `docs/store/listing.${language}.md`;
  const parts = partsOf(readRoot(file));
  const part = (heading: string) => {
    const text = parts.get(heading);
    if (!text) throw new Error(`${file} has no “${heading}”.`);
    return text;
  };
  return {
    name: part("Name"),
    summary: part("Summary"),
    description: part("Description"),
    captions: firstListOf(part("Pictures")),
  };
}

/** What is new in this version: in English the changelog’s whole part, in other languages the lines of the popup. */
export function releaseNotesIn(language: SpokenLanguage): string {
  if (language !== "en")
    return whatsNewStrings(language)
      .notes.map((note) => `- ${note}`)
      .join("\n");
  const notes = partsOf(readRoot("CHANGELOG.md")).get(packageJson.version);
  if (!notes) throw new Error(`CHANGELOG.md has no part “${packageJson.version}”.`);
  return notes;
}

function readRoot(file: string): string {
  return readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
}
