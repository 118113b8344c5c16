import { longestSpelling, mostSpellings } from "../format/alternatives.ts";
import { readCurrencies } from "../format/currency.ts";
import { longestQuotation } from "../format/rules.ts";
import { figure } from "../language/japanese.ts";
import type { en } from "./en.ts";

const asMade = "Sidelightが保存したままのファイルを使ってください";

/** What is wrong and what would be right, in Japanese. */
export const ja: typeof en = {
  value: {
    nothing: "空",
    text: (text) => `「${text}」`,
    list: (length) => `${figure(length)}件のリスト`,
    object: "オブジェクト",
  },
  expected: {
    string: "文字列",
    number: "数値",
    boolean: "trueかfalse",
    array: "リスト",
    object: "オブジェクト",
    record: "オブジェクト",
  },
  either: (kinds) => kinds.join("か"),
  any: (values) => values.join("、"),

  file: {
    empty: { problem: "ファイルが空です", remedy: "パックは1つのJSONオブジェクトです" },
    tooLarge: (megabytes) => ({
      problem: `パックが${figure(megabytes)}MBあります`,
      remedy: "パックは25MBまでです。2つに分けてください",
    }),
    notText: {
      problem: "UTF-8のテキストではありません",
      remedy: "パックはUTF-8で保存したJSONファイルです",
    },
    notJson: (place) => ({
      problem: place ? `JSONではありません（${place.line}行${place.column}文字目）` : "JSONではありません",
      remedy: place
        ? "そのあたりのコンマ、引用符、かっこを確かめてください"
        : "コンマ、引用符、かっこを確かめてください",
    }),
    tooDeep: { problem: "入れ子が深すぎます", remedy: "パックの書式に合わせてください" },
    prototype: { problem: "書式にない「__proto__」があります", remedy: "削除してください" },
  },

  pack: {
    none: {
      problem: "パックではありません",
      remedy: "パックは「format」が「sidelight-pack」のJSONオブジェクトです",
    },
    isBackup: {
      problem: "バックアップのファイルです",
      remedy: "「バックアップと同期」の欄で復元してください",
    },
    otherFormat: (value) => ({
      problem: `パックを示す値ではありません：${value}`,
      remedy: "「sidelight-pack」と書いてください",
    }),
    otherVersion: (value, isNewer) => ({
      problem: `このSidelightで読めるバージョンではありません：${value}`,
      remedy: isNewer
        ? "Sidelightを更新するか、バージョン1のパックを作者に依頼してください"
        : "1と書いてください",
    }),
    tooManySpellings: (count, most) => ({
      problem: `パックに表記・除外する名前・手がかりの語が合わせて${figure(count)}件あります`,
      remedy: `合わせて${figure(most)}件までです`,
    }),
    isBundled: (id) => ({
      problem: `「${id}」はSidelightに付属するパックです`,
      remedy: "別のidを付けてください",
    }),
    more: (count) => ({
      problem: `問題がほかに${figure(count)}件あります`,
      remedy: "まずこれらを直してから、もう一度確認してください",
    }),
  },

  field: {
    missing: (expected) => ({ problem: "書かれていません", remedy: `${expected}を加えてください` }),
    otherType: (value, expected) => ({
      problem: `値が${value}です`,
      remedy: `${expected}を書いてください`,
    }),
    notOneOf: (value, choices) => ({
      problem: `値が${value}です`,
      remedy: `次のどれかにしてください：${choices}`,
    }),
    unknown: (keys) => ({
      problem: `書式にない項目があります：${keys.map((key) => `「${key}」`).join("、")}`,
      remedy: "削除するか、つづりを確かめてください",
    }),
    noShape: (value) => ({ problem: `値が${value}です`, remedy: "パックの書式に合わせてください" }),
    badKey: (remedy) => ({ problem: "使えないキーがあります", remedy }),
    checkSpelling: "つづりを確かめてください",
    broken: (value, remedy) => ({ problem: `値が${value}です`, remedy }),
    atMost: {
      string: (most) => `${figure(most)}文字までです`,
      array: (most) => `${figure(most)}件までです`,
      number: (most) => `${figure(most)}以下にしてください`,
    },
    atLeast: {
      string: (least) => `${figure(least)}文字以上にしてください`,
      array: (least) => `${figure(least)}件以上必要です`,
      number: (least) => `${figure(least)}以上にしてください`,
    },
    other: "パックの書式に合わせてください",
  },

  rules: {
    id: "小文字の英数字をハイフン1つずつでつないでください（例：「trade-deal」）",
    "language-tag": "「en」「ja」「zh-Hant」のような言語タグにしてください",
    filled: "空にはできません",
    "no-control-characters": "制御文字は使えません",
    "no-turned-writing": "文字の向きを変える文字は使えません",
    "whole-characters": "壊れた文字（対になっていないサロゲート）は使えません",
    date: "2025-10-22、2025-10、2025のように書いてください",
    "real-date": "暦にない日付です",
    "web-address": "https://かhttp://で始まるアドレスを省略せずに書いてください",
    version: "1.0.0のようなバージョンにしてください",
    "two-letters": "1文字の表記はどこにでも一致してしまいます。2文字以上にしてください",
    alternatives: `選択肢は「[日米|米日]同盟」のように書いてください。入れ子や、すべてを空にすることはできず、組み合わせは${mostSpellings}通りまでです`,
    "short-spelling": `表記は選択肢を展開してそれぞれ${longestSpelling}文字までです`,
    "short-quotation": `引用は${longestQuotation}語までです`,
    "an-entity": "人物・用語を1つ以上挙げてください",
    "a-claim": "事実には記述が1つ以上必要です",
    "a-source": "情報源を1つ以上挙げてください",
    "an-origin": "出所を1つ以上挙げてください",
  },

  reference: {
    kinds: { topic: "トピック", origin: "出所", source: "情報源", entity: "人物・用語" },
    dangling: (kind, id) => ({
      problem: `idが「${id}」の${kind}はありません`,
      remedy: "定義するか、idを直してください",
    }),
    twice: { problem: "同じidが2度使われています", remedy: "それぞれ別のidにしてください" },
    noOwnName: (language) => ({
      problem: "パックの言語での名前がありません",
      remedy: `「${language}」を加えてください`,
    }),
    toItself: {
      problem: "自分自身と関係づけられています",
      remedy: "別の人物・用語にしてください",
    },
    noValue: (name) => ({
      problem: `この事実の記述に「${name}」という値はありません`,
      remedy: "名前を直すか、削除してください",
    }),
    notComparable: (name) => ({
      problem: `「${name}」はページから読み取れる数値ではありません`,
      remedy: `件数、割合、金額（${readCurrencies.join("、")}）の値にしてください。それ以外は「all」に語句で書いてください`,
    }),
    notReadIn: (language) => ({
      problem: `ページから数値を読み取れるのは英語と日本語だけで、「${language}」では読み取れません`,
      remedy: "figureを省くか、英語か日本語のページ向けの手がかりにしてください",
    }),
    endsTooEarly: { problem: "始まる前に終わっています", remedy: "2つの日付を入れ替えてください" },
  },

  backup: {
    tooLarge: { problem: "バックアップとしては大きすぎます", remedy: asMade },
    notJson: { problem: "JSONではありません", remedy: asMade },
    none: { problem: "バックアップではありません", remedy: asMade },
    isPack: { problem: "パックのファイルです", remedy: "「パック」の欄で取り込んでください" },
    otherVersion: {
      problem: "別のバージョンのSidelightで作られたバックアップです",
      remedy: "Sidelightを更新してから復元してください",
    },
    noPacks: { problem: "パックのリストではありません", remedy: asMade },
    noEntry: { problem: "日付の付いたパックではありません", remedy: asMade },
    packTwice: (id) => ({ problem: `「${id}」が2度入っています`, remedy: "1つだけ残してください" }),
    newerSettings: {
      problem: "新しいバージョンのSidelightで作られた設定です",
      remedy: "Sidelightを更新してから復元してください",
    },
    damagedSettings: { problem: "読み取れません", remedy: asMade },
  },
};
