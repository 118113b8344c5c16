import { longestSpelling, mostSpellings } from "../../format/alternatives.ts";
import { readCurrencies } from "../../format/currency.ts";
import { longestQuotation } from "../../format/rules.ts";
import { figure } from "../../language/japanese.ts";
import { largestPackMegabytes, megabytes, mostSpellingsInPack } from "../pack-limits.ts";
import type { en } from "./en.ts";

const asMade = "Sidelightが保存したままのファイルを使ってください";
const referred = { topic: "トピック", origin: "出所", source: "情報源", entity: "人物・用語" };

/** What is wrong and what would be right, in Japanese. */
export const ja: typeof en = {
  value: {
    blank: "空",
    text: (text) => `「${text}」`,
    noEntries: "空のリスト",
    list: (length) => `${figure(length)}件のリスト`,
    object: "波かっこの項目（{ … }）",
  },
  expected: {
    string: "引用符で囲んだ文字列",
    number: "引用符なしの数値",
    boolean: "trueかfalse",
    array: "リスト（[ … ]）",
    object: "波かっこで囲んだ項目（{ … }）",
    record: '言語ごとのテキスト（例：{ "ja": "…" }）',
    localized: "引用符で囲んだ文字列か、言語ごとのテキスト",
  },
  wanted: {
    id: "「trade-deal」のようなid",
    version: "「1.0.0」のようなバージョン",
    language: "「ja」のような言語タグ",
    asOf: "「2025-10-22」のような日付",
    date: "「2025-10-22」のような日付",
    licence: "「CC-BY-4.0」のようなライセンス名",
    url: "https://で始まる完全なアドレス",
    topic: "トピックのid",
    source: "情報源のid",
    to: "人物・用語のid",
  },
  either: (kinds) => kinds.join("か、"),

  rules: {
    id: "小文字の英数字をハイフン1つずつでつないでください（例：「trade-deal」）",
    "language-tag": "「en」「ja」「zh-Hant」のような言語タグにしてください",
    filled: "何か書いてください",
    "no-control-characters": "目に見えない制御文字を取り除いてください",
    "no-turned-writing": "文字の向きを変える、目に見えない文字を取り除いてください",
    "whole-characters": "壊れた文字（対になっていないサロゲート）を取り除いてください",
    date: "2025-10-22、2025-10、2025のように書いてください",
    "real-date": "暦にない日付です",
    "web-address": "https://かhttp://で始まるアドレスを省略せずに書いてください",
    version: "1.0.0のようなバージョンにしてください",
    currency: "「USD」のような大文字3文字にしてください",
    "two-letters": "1文字の表記はどこにでも一致してしまいます。2文字以上にしてください",
    alternatives: `選択肢は「[日米|米日]同盟」のように書いてください。入れ子や、すべてを空にすることはできず、組み合わせは${mostSpellings}通りまでです`,
    "short-spelling": `表記は選択肢を展開してそれぞれ${longestSpelling}文字までです`,
    "short-quotation": `引用は${longestQuotation}語までです`,
    "an-entity": "人物・用語を1つ以上挙げてください",
    "a-claim": "記述を1つ以上加えてください",
    "a-source": "情報源を1つ以上挙げてください",
    "an-origin": "出所を1つ以上挙げてください",
  },

  field: {
    add: (expected) => `${expected}を加えてください`,
    put: (expected) => `${expected}を書いてください`,
    choose: (choices) =>
      choices.length === 1
        ? `${choices[0]}と書いてください`
        : `次のどれかにしてください：${choices.join("、")}`,
    bounds: {
      most: (most) => `${figure(most)}以下にしてください`,
      above: (least) => `${figure(least)}より大きくしてください`,
      entries: (least) => `${figure(least)}件以上加えてください`,
    },
    other: "パックの書式に合わせてください",
  },

  faults: {
    "several-files": {
      problem: "パックは1つずつ取り込みます",
      remedy: "ファイルを1つだけドロップしてください",
    },
    "empty-file": { problem: "ファイルが空です", remedy: "パックの入ったファイルを選んでください" },
    "too-large": ({ bytes }) => ({
      problem: `パックが${figure(megabytes(bytes))}MBあります`,
      remedy: `パックは${largestPackMegabytes}MBまでです。2つに分けてください`,
    }),
    "not-text": {
      problem: "UTF-8のテキストではありません",
      remedy: "パックを選び、文字コードが違うときはUTF-8で保存してください",
    },
    "not-json": ({ place }) => ({
      problem: place ? `JSONではありません（${place.line}行${place.column}文字目）` : "JSONではありません",
      remedy: place
        ? "そのあたりのコンマ、引用符、かっこを確かめてください"
        : "コンマ、引用符、かっこを確かめてください",
    }),
    "too-deep": { problem: "かっこの入れ子が深すぎます", remedy: "パックの書式に合わせてください" },
    prototype: { problem: "書式にない「__proto__」があります", remedy: "削除してください" },

    "no-pack": {
      problem: "パックではありません",
      remedy: '{ "format": "sidelight-pack", "formatVersion": 1, … で始めてください',
    },
    "is-backup": {
      problem: "バックアップのファイルです",
      remedy: "「バックアップと同期」の欄で復元してください",
    },
    "other-format": ({ found }, { value }) => ({
      problem: `値が${value(found)}で、パックを示すものではありません`,
      remedy: "「sidelight-pack」と書いてください",
    }),
    "other-version": ({ found, isNewer }, { value }) => ({
      problem: `値が${value(found)}で、このSidelightでは読めません`,
      remedy: isNewer
        ? "Sidelightを更新するか、バージョン1のパックを作者に依頼してください"
        : "引用符なしで1と書いてください",
    }),
    "too-many-spellings": ({ count }) => ({
      problem: `パックに表記・除外する名前・手がかりの語が合わせて${figure(count)}件あります`,
      remedy: `合わせて${figure(mostSpellingsInPack)}件までです`,
    }),
    "is-bundled": ({ id }) => ({
      problem: `「${id}」はSidelightに付属するパックです`,
      remedy: "別のidを付けてください",
    }),
    more: ({ count }) => ({
      problem: `問題がほかに${figure(count)}件あります`,
      remedy: "まずこれらを直してから、もう一度確認してください",
    }),

    missing: ({ wanted }, { add }) => ({ problem: "書かれていません", remedy: add(wanted) }),
    broken: ({ found, wanted }, { value, put }) => ({
      problem: `値が${value(found)}です`,
      remedy: put(wanted),
    }),
    "unknown-keys": ({ keys }) => ({
      problem: `書式にない項目があります：${keys.map((key) => `「${key}」`).join("、")}`,
      remedy: "削除するか、つづりを確かめてください",
    }),
    "bad-key": ({ wanted }, { put }) => ({ problem: "使えないキーがあります", remedy: put(wanted) }),
    "long-text": ({ length, most }) => ({
      problem: `${figure(length)}文字あります`,
      remedy: `${figure(most)}文字までにしてください`,
    }),
    "long-list": ({ length, most }) => ({
      problem: `${figure(length)}件あります`,
      remedy: `${figure(most)}件までにしてください`,
    }),

    dangling: ({ to, id }) => ({
      problem: `idが「${id}」の${referred[to]}はありません`,
      remedy: `その${referred[to]}を加えるか、idを直してください`,
    }),
    "id-twice": { problem: "同じidが2度使われています", remedy: "それぞれ別のidにしてください" },
    "no-own-name": ({ language }) => ({
      problem: "パックの言語での名前がありません",
      remedy: `「${language}」を加えてください`,
    }),
    "to-itself": {
      problem: "自分自身と関係づけられています",
      remedy: "別の人物・用語にしてください",
    },
    "no-value": ({ name }) => ({
      problem: `この事実の記述に「${name}」という値はありません`,
      remedy: "名前を直すか、削除してください",
    }),
    "not-comparable": ({ name }) => ({
      problem: `「${name}」はページから読み取れる数値ではありません`,
      remedy: `件数、割合、金額（${readCurrencies.join("、")}）の値にしてください。それ以外は「all」に語句で書いてください`,
    }),
    "not-read-in": ({ language }) => ({
      problem: `ページから数値を読み取れるのは英語と日本語だけで、「${language}」では読み取れません`,
      remedy: "figureを省くか、英語か日本語のページ向けの手がかりにしてください",
    }),
    "ends-too-early": { problem: "始まる前に終わっています", remedy: "2つの日付を入れ替えてください" },

    "backup-too-large": { problem: "バックアップとしては大きすぎます", remedy: asMade },
    "backup-not-json": { problem: "JSONではありません", remedy: asMade },
    "no-backup": { problem: "バックアップではありません", remedy: asMade },
    "is-pack": { problem: "パックのファイルです", remedy: "「パック」の欄で取り込んでください" },
    "other-backup": {
      problem: "別のバージョンのSidelightで作られたバックアップです",
      remedy: "Sidelightを更新してから復元してください",
    },
    "no-packs": { problem: "パックのリストではありません", remedy: asMade },
    "no-entry": { problem: "日付の付いたパックではありません", remedy: asMade },
    "pack-twice": ({ id }) => ({ problem: `「${id}」が2度入っています`, remedy: "1つだけ残してください" }),
    "newer-settings": {
      problem: "新しいバージョンのSidelightで作られた設定です",
      remedy: "Sidelightを更新してから復元してください",
    },
    "damaged-settings": { problem: "読み取れません", remedy: asMade },
  },
};
