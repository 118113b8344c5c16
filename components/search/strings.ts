import type { HitKind } from "./hits.ts";

const plural = new Intl.PluralRules("en");

/** Every text of the search, in one place. */
export const strings = {
  label: "Search names, facts, dates and sources",
  placeholder: "Search",
  kinds: { entity: "Names", fact: "Facts", event: "Dates", source: "Sources" } satisfies Record<
    HitKind,
    string
  >,
  found: (count: number) => `${count} ${plural.select(count) === "one" ? "result" : "results"}`,
  nothing: (query: string) => `Nothing found for “${query}”`,
  nothingMore: "Names are found in every language the packs know them in.",
} as const;
