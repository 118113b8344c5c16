import { figure, listed } from "../../../data/language/japanese.ts";
import { largestPackMegabytes, mostSpellingsInPack } from "../../../data/packs/pack-limits.ts";
import type { en } from "./en.ts";

/** Every text about packs, in Japanese. */
export const ja: typeof en = {
  title: "パック",
  lead: "パックは、マークのもとになる知識をまとめたファイルです。トピック、人物・用語、事実、その情報源が入っています。同じ名前が2つのパックにあるときは、上にあるパックが優先されます。",
  bundled: "Sidelightに付属",
  imported: "取り込み済み",
  version: (version) => `バージョン${version}`,
  asOf: (date) => `${date}まで確認済み`,
  size: (bytes) =>
    bytes < 1_000_000
      ? `${figure(Math.max(1, Math.round(bytes / 1000)))}kB`
      : `${figure(bytes / 1_000_000)}MB`,
  counts: {
    topics: (count) => `トピック${figure(count)}件`,
    entities: (count) => `人物・用語${figure(count)}件`,
    forms: (count) => `表記${figure(count)}件`,
    facts: (count) => `事実${figure(count)}件`,
    claims: (count) => `記述${figure(count)}件`,
    sources: (count) => `情報源${figure(count)}件`,
    events: (count) => `日付のある出来事${figure(count)}件`,
  },
  licence: "ライセンス",
  language: () => "言語",
  languages: (names) => listed(names),
  homepage: "ホームページ",
  sizeLabel: "サイズ",

  use: (title) => `${title}を使う`,
  up: (title) => `${title}を上へ`,
  down: (title) => `${title}を下へ`,
  remove: "削除",
  removeLabel: (title) => `${title}を削除`,
  exportPack: "書き出す",
  exportLabel: (title) => `${title}を書き出す`,
  damaged:
    "ブラウザーに保存されていたこのパックは壊れているため、使われていません。もう一度取り込むか、削除してください。",
  unreadable:
    "取り込んだパックをここでは読み込めないため、今は使えず、新しく取り込むこともできません。何も削除されていません。履歴を残さない設定のブラウザーではパックが保存されないため、こうなります。",

  said: {
    switched: (title, on) => (on ? `${title}をまた使います` : `${title}の使用をやめました`),
    moved: (title) => `${title}を移動しました`,
    removed: (title) => `${title}を削除しました`,
    imported: (title) => `${title}を取り込みました`,
    undoing: "元に戻しています…",
    undone: "元に戻しました",
  },

  add: {
    title: "パックを追加",
    lead: () =>
      `パックのファイルをここにドロップしてください。保存の前に全体を確認します。中身が実行されることはありません。${largestPackMegabytes}MB、表記${mostSpellingsInPack / 10_000}万件までです。`,
    drop: "ドロップすると確認が始まります",
    choose: "ファイルを選ぶ",
    paste: "テキストを貼り付ける",
    pasteLabel: "パックのテキスト（JSON）",
    pasteExample: '{ "format": "sidelight-pack", … }',
    check: "確認する",
    cancel: "キャンセル",
    close: "閉じる",
    back: "テキストに戻る",
    pasted: "貼り付けたテキスト",
    checking: (name) => `${name}を確認しています`,
    storing: (name) => `${name}を保存しています`,
    refused: (name, count) => `${name}は取り込めません（問題${figure(count)}件）`,
    problem: ({ problem, remedy }) => `${problem}。${remedy}。`,
    accept: {
      new: "取り込む",
      newer: "更新する",
      older: "このバージョンに戻す",
      "same-version": "置き換える",
    },
    replaces: ({ replaces, direction }) => {
      if (!replaces) return "同じパックはまだありません。";
      const { added, gone } = replaces.entities;
      const versions = {
        new: "",
        newer: `バージョン${replaces.version}を更新します`,
        older: `お使いのバージョン${replaces.version}より古いものです`,
        "same-version": `同じ番号のバージョン${replaces.version}を置き換えます`,
      }[direction];
      const isAlike = added === 0 && gone === 0;
      const difference = isAlike ? "同じ" : `${figure(added)}件増、${figure(gone)}件減`;
      return `${versions}（人物・用語は${difference}）。オフにしたものはオフのままです。`;
    },
    shared: (title, names) =>
      `人物・用語${figure(names)}件は${title}にもあります。上にあるパックが優先されます。`,
    failures: {
      unread: "ブラウザーがこのファイルを読み込めませんでした。もう一度選んでください。",
      full: "ブラウザーの保存領域に、このパックを入れる空きがありません。何も保存されていません。",
      unavailable: "ブラウザーが、ここでのパックの保存を許可していません。何も保存されていません。",
      other: "パックを保存できませんでした。何も変わっていません。",
    },
  },
};
