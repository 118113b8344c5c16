import type { DifferenceKind } from "../../data/facts/agreement.ts";
import type { Value } from "../../data/format/fact.ts";
import { counted, figure, listed, money } from "../../data/language/english.ts";
import * as japanese from "../../data/language/japanese.ts";
import { spoken } from "../../data/language/spoken.ts";

type Bound = NonNullable<Extract<Value, { kind: "money" }>["bound"]>;

/** Every word the shared pieces say, in every language they speak. */
const en = {
  singleSource: "One source",
  oneOrigin: (outlets: number) => `${figure(outlets)} outlets · 1 origin`,
  corroborated: (outlets: number, origins: number) =>
    `${counted(outlets, "outlet", "outlets")} · ${counted(origins, "origin", "origins")}`,
  differs: (what: readonly string[]) =>
    what.length > 0 ? `Sources differ: ${listed(what)}` : "Sources differ",
  complements: "Sources add to each other",
  difference: {
    value: "figure",
    date: "date",
    sources: "number of sources",
    wording: "wording",
    scope: "scope",
    statement: "statement",
  } satisfies Record<DifferenceKind, string>,
  agreementExplained: {
    corroborated: (origins: number) => `Reported from ${figure(origins)} independent origins.`,
    "single-source": (outlets: number) =>
      outlets === 1
        ? "Only one source says this."
        : `${figure(outlets)} outlets carry it, all from the same origin.`,
    differs: (counts: string) => `The sources do not say the same. ${counts}`,
    complements: (counts: string) => `The sources agree, and each adds a detail. ${counts}`,
  },
  undo: "Undo",
  opensInNewTab: "opens in a new tab",
  titleOfLink: (title: string) => `${title} (opens in a new tab)`,
  values: {
    bounds: {
      "up to": (value) => `up to ${value}`,
      about: (value) => `about ${value}`,
      "at least": (value) => `at least ${value}`,
      "more than": (value) => `more than ${value}`,
    } satisfies Record<Bound, (value: string) => string>,
    money: (amount: number, currency: string) => money(amount, currency),
    aYear: (sum: string) => `${sum} a year`,
    share: (percent: string, of: string) => `${percent}% of ${of}`,
    count: (count: string, of: string) => `${count} ${of}`,
  },
};

const ja: typeof en = {
  // Not 社: ministries, parliament and persons publish, too.
  singleSource: "情報源は1つ",
  oneOrigin: (outlets) => `情報源${japanese.figure(outlets)}件・同一の出所`,
  corroborated: (outlets, origins) =>
    `情報源${japanese.figure(outlets)}件・出所${japanese.figure(origins)}件`,
  differs: (what) => (what.length > 0 ? `食い違い：${japanese.listed(what)}` : "情報源に食い違い"),
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
    corroborated: (origins) => `互いに独立した${japanese.figure(origins)}件の出所が伝えています。`,
    "single-source": (outlets) =>
      outlets === 1
        ? "これを伝える情報源は1つだけです。"
        : `情報源${japanese.figure(outlets)}件が伝えていますが、出所はすべて同じです。`,
    differs: (counts) => `情報源によって内容が異なります。${counts}`,
    complements: (counts) => `情報源は一致し、それぞれが詳細を加えています。${counts}`,
  },
  undo: "元に戻す",
  opensInNewTab: "新しいタブで開きます",
  titleOfLink: (title) => `${title}（新しいタブで開きます）`,
  values: {
    bounds: {
      "up to": (value) => `最大${value}`,
      about: (value) => `約${value}`,
      "at least": (value) => `${value}以上`,
      "more than": (value) => `${value}超`,
    },
    money: (amount, currency) => japanese.money(amount, currency),
    aYear: (sum) => `年${sum}`,
    share: (percent, of) => `${of}の${percent}％`,
    // A pack's glossary gives counters (5人, 237票); a word of another script keeps its distance.
    count: (count, of) => (/^\p{sc=Latin}/u.test(of) ? `${count} ${of}` : `${count}${of}`),
  },
};

export const designStrings = spoken({ en, ja });
