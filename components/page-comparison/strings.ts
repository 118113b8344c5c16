import { counted, figure, listed, plural, together } from "../../data/language/english.ts";
import * as japanese from "../../data/language/japanese.ts";
import { spoken } from "../../data/language/spoken.ts";

/** Every text of the page comparison. Nothing in it says more than was looked for. */
const en = {
  view: "What to show of this page",
  names: "Names",
  compared: "What it reports",
  reading: "Reading the page…",
  unread: "This page could not be read",
  unreadMore: "Either the browser lets no extension read its text, or the page does not answer.",
  otherLanguage: "Not compared",
  otherLanguageMore: (languages: readonly string[]) =>
    `The packs know how facts are put in ${together(languages)}, and this page is in another language.`,
  none: "Nothing to compare",
  noneMore: "The packs hold no facts on what this page mentions.",
  summary: (reported: number, differing: number, missing: number) => {
    const others = differing > 0 ? `, and ${figure(differing)} with another figure` : "";
    const absent = `${figure(missing)} ${plural(missing, { one: "was", other: "were" })} not found on this page`;
    return `${counted(reported, "known fact seems", "known facts seem")} to be reported here${others}; ${absent}.`;
  },
  /** Stands behind the summary. */
  disputed: (count: number) => ` Sources differ on ${figure(count)} of those reported.`,
  caution:
    "Sidelight looks for key terms and figures that stand together in one sentence. A page may put things in other words.",
  differs: "Figures that differ",
  pageSays: "The page says",
  sourcesSay: "Sources say",
  values: (values: readonly string[]) => listed(values),
  missing: "Not found on this page",
  reported: "Reported here",
  later: (date: string) => `Since this page came out (${date})`,
  show: "Show the sentence on the page",
  showLabel: (fact: string) => `Show the sentence on the page: ${fact}`,
  open: "Compare the sources",
};

const ja: typeof en = {
  view: "このページの表示内容",
  names: "人物・用語",
  compared: "報じている内容",
  reading: "ページを読んでいます…",
  unread: "このページは読み取れませんでした",
  unreadMore: "ブラウザーが本文の読み取りを拡張機能に許していないか、ページが応答していません。",
  otherLanguage: "比較していません",
  otherLanguageMore: (languages) =>
    `パックが照合できるのは${japanese.listed(languages)}の文章です。このページは別の言語で書かれています。`,
  none: "比較できる事実はありません",
  noneMore: "このページに登場する人物・用語について、パックには事実がありません。",
  summary: (reported, differing, missing) => {
    const others = differing > 0 ? `、数値が異なるものは${japanese.figure(differing)}件` : "";
    return `このページが報じているとみられる既知の事実は${japanese.figure(reported)}件${others}です。${japanese.figure(missing)}件は見つかりませんでした。`;
  },
  disputed: (count) => `報じられているもののうち${japanese.figure(count)}件では、情報源が食い違っています。`,
  caution:
    "1つの文にそろって出てくる語句と数値を手がかりにしています。別の言い方で書かれていることもあります。",
  differs: "数値の食い違い",
  pageSays: "このページ",
  sourcesSay: "情報源",
  values: (values) => japanese.listed(values),
  missing: "見つからなかったもの",
  reported: "報じられているもの",
  later: (date) => `このページの公開（${date}）より後の出来事`,
  show: "ページ内の文を表示",
  showLabel: (fact) => `ページ内の文を表示：${fact}`,
  open: "情報源を比較",
};

export const comparisonStrings = spoken({ en, ja });
