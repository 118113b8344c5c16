import { figure, fine, listed } from "../../../data/language/japanese.ts";
import type { en } from "./en.ts";

/** Every text of the options, in Japanese. */
export const ja: typeof en = {
  name: "Sidelight",
  pageTitle: "Sidelightの設定",
  title: "設定",
  nav: "項目",
  atOnce: "変更は、開いているすべてのタブにすぐ反映されます。",
  damaged: "設定を読み込めなかったため、初期設定で動いています。",
  newer: "設定が新しいバージョンのSidelightで作られているため、更新するまで初期設定で動きます。",
  damagedMore: "元の設定は別に保管してあります。",
  showKept: "内容を見る",
  dismiss: "破棄する",
  notStored: "ブラウザーに保存できませんでした。何も変わっていません。",
  markingTroubles: {
    full: "ブラウザーの保存領域に空きがないため、ページのマークは最後の変更の前のままです。パソコンの空き容量を増やすか、パックを削除してください。",
    other:
      "最後の変更をページに反映できず、マークは前のままです。もう一度変更するか、ブラウザーを再起動してください。",
  },
  paused: (time) => `${time}まで休止中です。それまで、どのページにもマークは付きません。`,
  resume: "再開する",

  topics: {
    title: "トピック",
    lead: "マークを付けて一覧に載せるものを選びます。オフにしたトピックは、すぐにすべてのページから消えます。",
    mark: (topic) => `${topic}をマークする`,
    names: (count) => `${figure(count)}項目`,
    namesOff: (count) => `${figure(count)}項目オフ`,
    show: (topic) => `${topic}の人物・用語`,
    related: "関連する人物・用語",
    relatedMore: "「NATO」など、ほかの話題にも出てくる名前です。",
    relatedChoices: { story: "関連ページのみ", always: "すべてのページ", never: "付けない" },
    colourOf: (topic) => `${topic}の色`,
    colours: {
      blue: "青",
      orange: "オレンジ",
      green: "緑",
      purple: "紫",
      red: "赤",
      teal: "青緑",
      brown: "茶",
      pink: "ピンク",
    },
    said: (name, on) => `${name}：${on ? "マークを付けます" : "マークを付けません"}`,
  },

  where: {
    title: "対象ページ",
    lead: "ニュースのページかどうかは、ページの作りから判断します。ほかのページでも使うかを選べます。",
    label: "マークを付けるページ",
    choices: {
      news: {
        label: "ニュースのページ",
        more: "ニュース記事とニュースサイトのトップページ。落ち着いて読めます。",
      },
      every: { label: "すべてのページ", more: "ブログ、掲示板、文書も含みます。" },
      listed: { label: "登録したサイトのみ", more: "下の一覧にあるサイトだけです。" },
    },
    include: "常にマークを付けるサイト",
    includeMore: "ニュースのページに見えなくても、マークを付けます。",
    includeListed: "マークを付けるサイト",
    includeListedMore: "ほかのサイトではマークを付けません。",
    exclude: "マークを付けないサイト",
    excludeMore: "ページはそのまま表示されます。両方の一覧にあるサイトには、マークを付けません。",
    add: "追加",
    addLabel: (list) => `「${list}」に追加するサイト`,
    placeholder: "example.com",
    hint: "1行に1つ。まとめて貼り付けることもできます。例：example.com（サブドメインを含む）、example.com/sport、マッチパターン *://*.example.com/live/*",
    addCurrent: (site) => `${site}を追加`,
    addTo: (add, list) => `${add}：「${list}」`,
    remove: (site) => `${site}を削除`,
    empty: "まだサイトはありません。",
    added: (sites) =>
      sites.length === 1 ? `${sites[0]}を追加しました` : `${figure(sites.length)}サイトを追加しました`,
    removed: (site) => `${site}を削除しました`,
    alreadyThere: (site) => `${site}はすでに一覧にあります。`,
    refused: (line, problem) => `「${line}」：${problem}`,
    problem: (problem) => {
      switch (problem.kind) {
        case "no-site":
          return "サイトではありません。example.comのように書いてください。";
        case "not-web":
          return "ウェブのアドレス（httpまたはhttps）だけを登録できます。";
        case "no-ending":
          return `末尾が抜けていませんか。${problem.host}.comのように書いてください。`;
        case "query":
          return "「?」や「#」から後ろは省いてください。";
        case "no-pattern":
          return `「*」を使うときはマッチパターンで書いてください：${problem.pattern}`;
        case "no-path":
          return "マッチパターンにはパスが必要です。末尾に/*を付けてください。";
        case "wild-host":
          return "マッチパターンの「*」は、ホスト全体か先頭（*.example.com）にだけ使えます。";
      }
    },
  },

  marks: {
    title: "マークとカード",
    lead: "文中のマークの見た目と、カードの開き方を決めます。",
    preview: "プレビュー",
    style: "マークの形",
    styles: { dotted: "点線", solid: "実線", tint: "背景色", none: "なし" },
    occurrences: "同じ名前のマーク",
    occurrencesChoices: { paragraph: "段落ごとに1回", page: "ページに1回", all: "毎回" },
    openBy: "カードの開き方",
    openByChoices: {
      hover: "ポインターを重ねる",
      modifier: "Alt＋重ねる",
      click: "クリック",
      keyboard: "キーボードのみ",
    },
    showDelay: "カードが開くまで",
    showDelayMore: "長くすると、意図せず開くことが減ります。",
    grace: "カードが閉じるまで",
    graceMore: "ポインターをカードへ移すための時間です。",
    seconds: (milliseconds) => `${fine(milliseconds / 1000)}秒`,
    language: "言語",
    languageMore: "カード、ポップアップ、設定画面の言語です。情報源の言語は変わりません。",
    languages: { auto: "自動", en: "English", ja: "日本語" },
    languageSaid: { auto: "言語：自動", en: "言語：English", ja: "言語：日本語" },
    theme: "配色",
    themes: { auto: "自動", light: "ライト", dark: "ダーク" },
    textSize: "文字の大きさ",
    textSizes: { small: "小", normal: "中", large: "大", larger: "特大" },
    badge: "ツールバーのボタンに数を表示",
    badgeMore: "ページに登場する人物・用語の数です。",
    on: "オン",
    off: "オフ",
  },

  said: (what, value) => `${what}：${value}`,
  reset: "リセット",
  resetLabel: (section) => `${section}をリセット`,
  resetSaid: (section) => `${section}を初期設定に戻しました`,

  backup: {
    title: "バックアップと同期",
    lead: "設定、サイトの一覧、取り込んだパックを1つのファイルに保存します。",
    unreadable:
      "取り込んだパックをここでは読み込めないため、バックアップの保存と復元、すべてを初期設定に戻す操作はできません。",
    save: "バックアップを保存",
    restore: "バックアップから復元",
    reset: "すべて初期設定に戻す",
    resetMore: "初期設定に戻すと、取り込んだパックも削除されます。直後なら元に戻せます。",
    checking: (name) => `${name}を確認しています`,
    refused: (name, count) => `${name}は復元できません（問題${figure(count)}件）`,
    offered: (name) => `${name}を復元すると変わること`,
    accept: "復元する",
    cancel: "キャンセル",
    sections: { topics: "トピック", where: "対象ページ", marks: "マークとカード", packs: "パックの順序" },
    effects: {
      section: (name) => `${name}：バックアップの内容に戻ります`,
      added: (title) => `${title}が追加されます`,
      replaced: (title) => `${title}：バックアップの内容に戻ります`,
      removed: (title) => `${title}が削除されます`,
      nothing: "変わるものはありません。今の状態と同じです。",
    },
    question: {
      title: "すべて初期設定に戻しますか。次のものがなくなります。",
      packs: (titles) => `取り込んだパック${figure(titles.length)}件：${listed(titles)}`,
      sections: (names, isSynced) =>
        `変更した設定：${listed(names)}${isSynced ? "（同期しているほかのブラウザーでも）" : ""}`,
      keptAside: "読み込めずに別に保管してある設定",
      undo: "直後なら元に戻せます。その後はバックアップからしか戻せません。",
      accept: "初期設定に戻す",
    },
    saidRestored: "バックアップから復元しました",
    saidReset: "すべて初期設定に戻しました",
    saidFailed: "実行できませんでした。何も変わっていません。",
  },

  sync: {
    title: "ブラウザーの同期を使う",
    more: "オフのときは、すべてこのブラウザーの中にとどまります。オンにすると、登録したサイトやオフにしたトピック・名前を含む設定が、ブラウザーのアカウントを通じてほかのブラウザーにも反映されます。取り込んだパックは同期しません。",
    said: (on) => (on ? "設定を同期します" : "設定はこのブラウザーの中にとどまります"),
    agreed: (time) => `最後に同期した日時：${time}`,
    troubles: {
      "too-large":
        "サイトなどの一覧が長く、ブラウザーの同期に収まりません。設定はすべてこのブラウザーに残っています。",
      busy: "ブラウザーの同期が混み合っています。設定はこのブラウザーに残っており、後で自動的に反映されます。",
      unavailable: "このブラウザーでは同期を使えません。設定はすべてこのブラウザーに残っています。",
      newer:
        "ほかのブラウザーのSidelightのほうが新しいため、こちらを更新するまで同期を休みます。設定はこのブラウザーに残っています。",
      "not-stored":
        "ほかのブラウザーで選んだ設定を、このブラウザーに保存できませんでした。パソコンの空き容量を増やしてください。それまで、今の設定はそのまま残ります。",
    },
    left: "ほかのブラウザーのために、設定の写しがブラウザーの同期に残っています。",
    forget: "写しを削除",
    saidForgotten: "ブラウザーの同期から写しを削除しました",
    saidNotForgotten: "写しを削除できませんでした",
  },

  about: {
    title: "Sidelightについて",
    privacy:
      "Sidelightは、お読みになるページをお使いのパソコンの中だけで調べ、どこにも何も送りません。ネットワークへの通信は一切行いません。保存するのは設定だけで、何を読んだかは残しません。設定がこのブラウザーの外に出るのは、上の「ブラウザーの同期」をオンにしたときだけです。情報源のサイトに伝わるのは、リンクを開いたときだけです。",
    shortcuts: "キーボード",
    shortcutNone: "未設定",
    changeShortcuts: "ショートカットを変更",
    changeShortcutsHow:
      "ブラウザーのアドオン管理画面の「拡張機能のショートカットキーの管理」で変更できます。",
    version: (version) => `Sidelight ${version}`,
  },
};
