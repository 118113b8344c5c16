import type { CardVersion } from "../../data/facts/card-content.ts";
import { figure, listed } from "../../data/language/english.ts";
import * as japanese from "../../data/language/japanese.ts";
import { spoken } from "../../data/language/spoken.ts";

type Attribution = Partial<Record<CardVersion["attribution"], string>>;

const allFacts = (count: number) => (count === 1 ? "The fact" : `All ${figure(count)} facts`);

/** Every word the card says, in every language it speaks. */
const en = {
  close: "Close",
  pin: "Keep this card open",
  unpin: "Unpin. Drag this bar or press arrow keys to move the card.",
  pinned: "Pinned. Other names open by a click.",
  back: (name: string) => `Back to ${name}`,
  asOf: (date: string) => `as of ${date}`,
  source: (number: number, publisher: string, date: string) =>
    `Source ${figure(number)}: ${publisher}, ${date} (opens in a new tab)`,
  sourcesSay: "What sources say",
  related: "Related",
  notes: "Sources of the details",
  moreSources: (count: number) => `and ${figure(count)} more`,
  asStated: "as above",
  updated: "Since then:",
  copy: "Copy",
  copied: "Copied",
  copyFailed: "The browser did not allow copying",
  copyMarkdown: "Copy as Markdown",
  more: "More",
  hideName: (name: string) => `Hide ${name}`,
  nameHidden: (name: string) => `${name} is hidden everywhere.`,
  hideTopic: (topic: string) => `Hide the topic “${topic}”`,
  topicHidden: (topic: string) => `The topic “${topic}” is hidden everywhere.`,
  hideSite: "Not on this site",
  siteHidden: "Sidelight is off on this site.",
  notStored: "The browser could not store that. Nothing has changed.",
  openPanel: "Open in side panel",
  openTab: "Open in a tab",
  factsInPanel: (count: number) => `${allFacts(count)} in side panel`,
  factsInTab: (count: number) => `${allFacts(count)} in a tab`,
  options: "Options",
  loading: "Loading",
  nothingSelected: "Nothing is selected",
  selectFirst: "Select a name on the page, then press the keys again to see what is known about it.",
  nothingKnown: "Sidelight knows no name in your selection.",
  searchInPanel: "Search facts and timeline in side panel",
  searchInTab: "Search facts and timeline in a tab",
  unknownEntity: "None of your packs explains this name any more.",
  unreachable:
    "Sidelight was updated or switched off since this page opened. Reload the page to read this card.",
  loadFailed: "That card could not be loaded. Please try again.",
  attribution: {
    "one-anonymous": "citing one unnamed source",
    "two-anonymous": "citing two unnamed sources",
    anonymous: "citing unnamed sources",
  } satisfies Attribution as Attribution,
  quoted: (words: string) => `“${words}”`,
  values: (values: readonly string[]) => listed(values),
  cited: (stated: string, attribution: string) => `${stated}, ${attribution}`,
  /** Between a source and its date. */
  comma: ", ",
  /** The card as text to paste elsewhere. */
  citation: {
    withNative: (name: string, native: string) => `${name} (${native})`,
    role: (role: string, asOf: string) => `${role}, ${asOf}`,
    labelled: (label: string, text: string) => `${label}: ${text}`,
    fact: (text: string, agreement: string) => `${text} (${agreement})`,
    /** Numbers of sources behind a text. */
    cited: (text: string, marks: string) => `${text} ${marks}`,
    versions: (fact: string, versions: readonly string[]) => `${fact} ${versions.join("; ")}`,
    sources: "Sources",
    made: (asOf: string) => `From Sidelight, as of ${asOf}`,
  },
};

const ja: typeof en = {
  close: "閉じる",
  pin: "このカードを開いたままにする",
  unpin: "固定を解除。カードは、このバーのドラッグか矢印キーで動かせます。",
  pinned: "固定中：ほかの名前はクリックで開きます。",
  back: (name) => `${name}に戻る`,
  asOf: (date) => `${date}時点`,
  source: (number, publisher, date) =>
    `出典${japanese.figure(number)}：${publisher}、${date}（新しいタブで開きます）`,
  sourcesSay: "情報源が伝えること",
  related: "関連",
  notes: "詳細の出典",
  moreSources: (count) => `ほか${japanese.figure(count)}件`,
  asStated: "上記のとおり",
  updated: "その後：",
  copy: "コピー",
  copied: "コピー済み",
  copyFailed: "ブラウザーがコピーを許可しませんでした",
  copyMarkdown: "Markdownとしてコピー",
  more: "その他",
  hideName: (name) => `${name}を隠す`,
  nameHidden: (name) => `${name}をすべてのページで隠しました。`,
  hideTopic: (topic) => `トピック「${topic}」を隠す`,
  topicHidden: (topic) => `トピック「${topic}」をすべてのページで隠しました。`,
  hideSite: "このサイトでは使わない",
  siteHidden: "このサイトではオフにしました。",
  notStored: "ブラウザーに保存できませんでした。何も変わっていません。",
  openPanel: "サイドパネルで開く",
  openTab: "タブで開く",
  factsInPanel: (count) => `事実${japanese.figure(count)}件をパネルで`,
  factsInTab: (count) => `事実${japanese.figure(count)}件をタブで`,
  options: "設定",
  loading: "読み込んでいます",
  nothingSelected: "何も選択されていません",
  selectFirst: "ページの上で名前を選択してから、もう一度キーを押してください。",
  nothingKnown: "選択した部分に、収録されている名前はありません。",
  searchInPanel: "事実と年表をパネルで検索",
  searchInTab: "事実と年表をタブで検索",
  unknownEntity: "この名前を説明するパックがなくなりました。",
  unreachable:
    "このページを開いた後に、Sidelightが更新されたか停止されました。ページを読み込み直してください。",
  loadFailed: "カードを読み込めませんでした。もう一度お試しください。",
  attribution: {
    "one-anonymous": "匿名の情報源1人による",
    "two-anonymous": "匿名の情報源2人による",
    anonymous: "匿名の情報源による",
  },
  quoted: (words) => `「${words}」`,
  values: (values) => japanese.listed(values),
  cited: (stated, attribution) => `${stated}（${attribution}）`,
  comma: "、",
  citation: {
    withNative: (name, native) => `${name}（${native}）`,
    role: (role, asOf) => `${role}（${asOf}）`,
    labelled: (label, text) => `${label}：${text}`,
    fact: (text, agreement) => `${text}（${agreement}）`,
    cited: (text, marks) => `${text}${marks}`,
    // Most versions are sentences with a full stop of their own.
    versions: (fact, versions) => `${fact}${versions.join("／")}`,
    sources: "出典",
    made: (asOf) => `Sidelightより、${asOf}時点`,
  },
};

export const cardStrings = spoken({ en, ja });
