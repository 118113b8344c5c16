import { spoken } from "../../data/language/spoken.ts";

/** Texts of the frame around popup and side panel. */
const en = {
  name: "Sidelight",
  tabs: "Sidelight",
  page: "This page",
  background: "Background",
  facts: "Sources",
  timeline: "Timeline",
  options: "Options",
  openOptions: "Open the options",
  panel: "Open beside the page",
  foundFor: (query: string) => `Found for “${query}”`,
  backToSearch: (query: string) => `Back to what was found for “${query}”`,
  backTo: (place: string) => `Back to ${place}`,
  loading: "Opening the background…",
  notStored: "The browser could not store that. Everything is as it was.",
  noPacks: "No pack is switched on",
  noPacksMore:
    "Everything Sidelight knows comes from packs. Switch one on in the options, and it is read here.",
  broken: "The background could not be read",
  brokenMore:
    "Sidelight’s own data is damaged. Restart the browser first. If that does not help, install Sidelight again; removing it takes your settings and imported packs with it.",
};

const ja: typeof en = {
  name: "Sidelight",
  tabs: "Sidelight",
  page: "このページ",
  background: "背景",
  facts: "情報源の比較",
  timeline: "年表",
  options: "設定",
  openOptions: "設定を開く",
  panel: "ページの横に開く",
  foundFor: (query) => `「${query}」の検索結果`,
  backToSearch: (query) => `「${query}」の検索結果に戻る`,
  backTo: (place) => `${place}に戻る`,
  loading: "背景情報を開いています…",
  notStored: "ブラウザーに保存できませんでした。何も変わっていません。",
  noPacks: "有効なパックがありません",
  noPacksMore: "Sidelightの情報は、すべてパックに入っています。設定でパックを有効にすると、ここで読めます。",
  broken: "背景情報を読み込めませんでした",
  brokenMore:
    "Sidelightのデータが壊れています。まずブラウザーを再起動してください。直らない場合は、Sidelightをインストールし直してください。削除すると、設定と取り込んだパックも消えます。",
};

export const readerStrings = spoken({ en, ja });
