import { counted, figure } from "../../data/language/english.ts";
import * as japanese from "../../data/language/japanese.ts";
import { spoken } from "../../data/language/spoken.ts";
import type { PageStatus } from "../../data/page-state.ts";
import type { SilentReason } from "./page-view.ts";

/** Every text of “This page”. */
const en = {
  looking: "Looking at this page…",
  mentions: (count: number) => counted(count, "mention", "mentions"),
  annotated: (mentions: number, names: number) =>
    `${counted(mentions, "mention", "mentions")} of ${counted(names, "name", "names")}`,
  status: {
    starting: "Looking at this page…",
    annotated: "Nothing is left to show",
    "nothing-found": "Nothing Sidelight knows is on this page",
    "not-news": "This does not look like a news page",
    "site-off": "Switched off for this site",
    "not-listed": "This site is not on your list",
    paused: "Paused for up to an hour",
  } satisfies Record<PageStatus, string>,
  statusMore: {
    starting: "",
    annotated: "Every topic that this page mentions is switched off.",
    "nothing-found": "Names are marked where a page speaks of this story. This one does not seem to.",
    "not-news": "Sidelight stays silent outside the news, so that shops and forums look as they always do.",
    "site-off": "Switch it on above and marks come back at once.",
    paused: "Marks come back by themselves when the hour is over.",
    "not-listed": "You asked for marks on listed sites only. Switch it on above to add this one.",
  } satisfies Record<PageStatus, string>,
  silent: {
    "no-page": "No page is open here",
    "own-page": "This is one of Sidelight’s own pages",
    "browser-page": "This page belongs to the browser",
    store: "Browsers let no extension into their stores",
    pdf: "This is a PDF",
    "not-html": "This is a file, not a web page",
    file: "This page is a file on your computer",
    permission: "Sidelight may not read this page",
    reload: "This page was open before Sidelight",
  } satisfies Record<SilentReason, string>,
  silentMore: {
    "no-page": "Open a news page, and what it mentions is listed here.",
    "own-page": "Marks are for the pages you read.",
    "browser-page": "Extensions are not allowed on it, and Sidelight has no business there.",
    store: "Marks will be back on the next page.",
    pdf: "The browser shows it in a viewer that extensions cannot mark.",
    "not-html": "Marks need the text of a web page.",
    file: "Browsers keep extensions out of files unless you allow it in Sidelight’s details on the extensions page.",
    permission:
      "The browser withholds access until you grant it. What Sidelight reads never leaves your computer.",
    reload: "Reload it once, and Sidelight takes part.",
  } satisfies Record<SilentReason, string>,
  resume: "Go on now",
  grant: "Allow on all sites",
  reload: "Reload the page",
  annotateAnyway: "Annotate anyway",
  siteSwitch: (site: string) => `On ${site}`,
  topicSwitch: (topic: string) => `Mark ${topic}`,
  headline: "In the headline",
  jump: (name: string, count: number) =>
    `${name}: go to the next of ${counted(count, "mention", "mentions")}`,
  times: (count: number) => `${figure(count)}×`,
  place: (at: number, count: number) => `${figure(at)} of ${figure(count)}`,
  about: (name: string) => `Background: ${name}`,
  strip: (mentions: number) => `Where ${counted(mentions, "mention stands", "mentions stand")} on the page`,
  stripTop: "Top",
  stripEnd: "End",
  off: "Switched off",
  gone: "That place is no longer on the page.",
  readAnyway: "You can still read",
};

const ja: typeof en = {
  looking: "このページを調べています…",
  mentions: (count) => `${japanese.figure(count)}か所`,
  annotated: (mentions, names) => `${japanese.figure(names)}項目が${japanese.figure(mentions)}か所に登場`,
  status: {
    starting: "このページを調べています…",
    annotated: "表示するものがありません",
    "nothing-found": "このページに該当する人物・用語はありません",
    "not-news": "ニュースのページではないようです",
    "site-off": "このサイトではオフになっています",
    "not-listed": "このサイトは一覧にありません",
    paused: "最長1時間の休止中です",
  },
  statusMore: {
    starting: "",
    annotated: "このページに登場するトピックは、すべてオフになっています。",
    "nothing-found": "マークが付くのは、このニュースを扱うページです。このページは違うようです。",
    "not-news": "通販や掲示板などの見た目を変えないよう、ニュース以外のページではマークを付けません。",
    "site-off": "上のスイッチをオンにすると、すぐにマークが戻ります。",
    paused: "1時間たつと、マークは自動的に戻ります。",
    "not-listed":
      "一覧にあるサイトだけでマークを付ける設定です。上のスイッチをオンにすると、このサイトも加わります。",
  },
  silent: {
    "no-page": "開いているページがありません",
    "own-page": "Sidelight自身のページです",
    "browser-page": "ブラウザー自身のページです",
    store: "ストアのページでは拡張機能は動きません",
    pdf: "PDFファイルです",
    "not-html": "ウェブページではなくファイルです",
    file: "このパソコンにあるファイルです",
    permission: "このページを読む許可がありません",
    reload: "Sidelightより先に開かれていたページです",
  },
  silentMore: {
    "no-page": "ニュースのページを開くと、登場する人物・用語がここに並びます。",
    "own-page": "マークは、お読みになるページに付きます。",
    "browser-page": "拡張機能の動作が認められていないページです。",
    store: "次のページではマークが戻ります。",
    pdf: "ブラウザーのPDF表示には、拡張機能からマークを付けられません。",
    "not-html": "マークを付けられるのは、ウェブページの文章だけです。",
    file: "ファイルで使うには、ブラウザーの拡張機能の画面でSidelightの詳細を開き、アクセスを許可してください。",
    permission:
      "許可するまで、ブラウザーはアクセスを認めません。Sidelightが読んだ内容がパソコンの外に出ることはありません。",
    reload: "一度読み込み直すと、マークが付きます。",
  },
  resume: "今すぐ再開",
  grant: "すべてのサイトで許可",
  reload: "ページを再読み込み",
  annotateAnyway: "このページでも付ける",
  siteSwitch: (site) => `${site}で使う`,
  topicSwitch: (topic) => `${topic}をマークする`,
  headline: "見出しに登場",
  jump: (name, count) => `${name}：${japanese.figure(count)}か所のうち次の箇所へ`,
  times: (count) => `${japanese.figure(count)}か所`,
  place: (at, count) => `${japanese.figure(at)}／${japanese.figure(count)}`,
  about: (name) => `背景：${name}`,
  strip: (mentions) => `ページ内に登場する${japanese.figure(mentions)}か所の位置`,
  stripTop: "先頭",
  stripEnd: "末尾",
  off: "オフのトピック",
  gone: "その箇所は、もうページにありません。",
  readAnyway: "読めるもの",
};

export const pageStrings = spoken({ en, ja });
