import type { DifferenceKind } from "../../data/agreement.ts";
import { type Wordings, wordsIn } from "./language.ts";

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Every word the shared pieces say, in every language they speak. */
const en = {
  singleSource: "One source",
  oneOrigin: (outlets: number) => `${outlets} outlets · 1 origin`,
  corroborated: (outlets: number, origins: number) =>
    `${counted(outlets, "outlet", "outlets")} · ${counted(origins, "origin", "origins")}`,
  differs: (what: readonly string[]) =>
    what.length > 0 ? `Sources differ: ${what.join(", ")}` : "Sources differ",
  complements: "Sources add to each other",
  difference: {
    value: "figure",
    date: "date",
    sources: "number of sources",
    wording: "wording",
    scope: "scope",
    statement: "statement",
  } as Record<DifferenceKind, string>,
  agreementExplained: {
    corroborated: (origins: number) => `Reported from ${origins} independent origins.`,
    "single-source": (outlets: number) =>
      outlets === 1 ? "Only one source says this." : `${outlets} outlets carry it, all from the same origin.`,
    differs: (counts: string) => `The sources do not say the same. ${counts}`,
    complements: (counts: string) => `The sources agree, and each adds a detail. ${counts}`,
  },
  opensInNewTab: "opens in a new tab",
  titleOfLink: (title: string) => `${title} (opens in a new tab)`,
};

const ja: typeof en = {
  singleSource: "情報源は1つ",
  oneOrigin: (outlets) => `${outlets}社・同一の出所`,
  corroborated: (outlets, origins) => `${outlets}社・出所${origins}件`,
  differs: (what) => (what.length > 0 ? `食い違い：${what.join("・")}` : "情報源に食い違い"),
  complements: "情報源が補い合う",
  difference: {
    value: "数値",
    date: "日付",
    sources: "情報源の数",
    wording: "表現",
    scope: "範囲",
    statement: "内容",
  },
  agreementExplained: {
    corroborated: (origins) => `互いに独立した${origins}件の出所が伝えています。`,
    "single-source": (outlets) =>
      outlets === 1
        ? "これを伝える情報源は1つだけです。"
        : `${outlets}社が伝えていますが、出所はすべて同じです。`,
    differs: (counts) => `情報源によって内容が異なります。${counts}`,
    complements: (counts) => `情報源は一致し、それぞれが詳細を加えています。${counts}`,
  },
  opensInNewTab: "新しいタブで開きます",
  titleOfLink: (title) => `${title}（新しいタブで開きます）`,
};

const wordings: Wordings<typeof en> = { en, ja };

export function designStrings(language: string): typeof en {
  return wordsIn(wordings, language);
}
