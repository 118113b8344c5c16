import { counted } from "../../data/language/english.ts";
import * as japanese from "../../data/language/japanese.ts";
import { spoken } from "../../data/language/spoken.ts";
import type { HitKind } from "./hits.ts";

/** Every text of the search. */
const en = {
  label: "Search names, facts, dates and sources",
  placeholder: "Search",
  clear: "Clear the search",
  kinds: { entity: "Names", fact: "Facts", event: "Dates", source: "Sources" } satisfies Record<
    HitKind,
    string
  >,
  source: (label: string, date: string) => `${label}, ${date}`,
  found: (count: number) => counted(count, "result", "results"),
  nothing: (query: string) => `Nothing found for “${query}”`,
  browse: "Read all background",
  nothingMore: "Names are found in every language the packs know them in.",
};

const ja: typeof en = {
  label: "人物・用語、事実、出来事、情報源を検索",
  placeholder: "検索",
  clear: "検索を消す",
  kinds: { entity: "人物・用語", fact: "事実", event: "出来事", source: "情報源" },
  source: (label, date) => `${label}、${date}`,
  found: (count) => `${japanese.figure(count)}件`,
  nothing: (query) => `「${query}」に一致するものはありません`,
  browse: "背景の一覧を読む",
  nothingMore: "パックに収められたどの言語の名前でも検索できます。",
};

export const searchStrings = spoken({ en, ja });
