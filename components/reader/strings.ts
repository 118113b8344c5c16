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
  panel: "Open beside the page",
  loading: "Opening the background…",
  notStored: "The browser could not store that. Everything is as it was.",
  broken: "The background could not be read",
  brokenMore: "Sidelight’s own data is damaged. Installing it again mends this; your settings are kept.",
};

const ja: typeof en = {
  name: "Sidelight",
  tabs: "Sidelight",
  page: "このページ",
  background: "背景",
  facts: "情報源の比較",
  timeline: "年表",
  options: "設定",
  panel: "ページの横に開く",
  loading: "背景情報を開いています…",
  notStored: "ブラウザーに保存できませんでした。何も変わっていません。",
  broken: "背景情報を読み込めませんでした",
  brokenMore: "Sidelightのデータが壊れています。インストールし直すと元に戻り、設定はそのまま残ります。",
};

export const readerStrings = spoken({ en, ja });
