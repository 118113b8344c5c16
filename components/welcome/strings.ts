import { plural, quoted } from "../../data/language/english.ts";
import * as japanese from "../../data/language/japanese.ts";
import { spoken } from "../../data/language/spoken.ts";

/** Every text of the welcome page. */
const en = {
  title: "Welcome to Sidelight",
  lead: "Where the news tells a story that Sidelight knows, its names get a quiet mark. Rest the pointer on one, or tap it, and a card says who or what it is, what the sources say, and where they differ.",
  stories: (titles: readonly string[]) =>
    `${plural(titles.length, { one: "The story it knows", other: "The stories it knows" })}: ${quoted(titles)}. Others can be added as packs.`,
  tryTitle: "Try it here",
  tryHint: "Rest the pointer on a marked name, or click or tap it.",
  openCard: (name: string) => `Card about ${name}`,
  buttonTitle: "The button in your toolbar",
  buttonOpens:
    "A click on it opens what the page mentions, and all that Sidelight knows: background, facts with their sources, a timeline, search.",
  buttonAt: {
    toolbar:
      "It stands at the end of the toolbar. Should you not see it there, open the puzzle piece, then the gear beside Sidelight, and choose “Pin to Toolbar”.",
    menu: "Your browser keeps new buttons behind the puzzle piece at the end of the toolbar: open that once and pin Sidelight.",
  },
  keys: "By keyboard, on any page",
  accessTitle: "Access to pages",
  accessGranted:
    "Sidelight may read the pages you open. It marks names on news pages and leaves the others alone.",
  accessMissing:
    "Your browser does not let Sidelight read pages yet. Without that, nothing can be marked. You can allow it for single sites in the browser’s menu, too.",
  grant: "Allow it to read pages",
  topicsTitle: "Topics",
  topicsLead: "Switch off what you do not want marked. You can change this at any time.",
  mark: (topic: string) => `Mark ${topic}`,
  privacyTitle: "What it keeps, and what it sends",
  privacy: [
    "It sends nothing: Sidelight makes no network requests, and there is no account and no counting.",
    "It stores your settings and the packs you import, in this browser. Your settings travel with the browser’s own sync only if you switch that on.",
    "It stores nothing about the pages you read.",
  ],
  done: "Open the options",
};

const ja: typeof en = {
  title: "Sidelightへようこそ",
  lead: "Sidelightが扱う話題のニュースでは、出てくる名前に控えめなマークが付きます。ポインターを重ねるかタップするとカードが開き、どんな人物や事柄なのか、情報源が何を伝え、どこで食い違うのかが分かります。",
  stories: (titles) =>
    `収録済みの話題は${japanese.quoted(titles)}です。ほかの話題はパックとして追加できます。`,
  tryTitle: "ここで試せます",
  tryHint: "マークの付いた名前にポインターを重ねるか、クリックまたはタップしてください。",
  openCard: (name) => `${name}のカード`,
  buttonTitle: "ツールバーのボタン",
  buttonOpens:
    "クリックすると、開いているページに登場する人物・用語が並びます。背景、事実とその情報源、年表を読むことも、検索することもできます。",
  buttonAt: {
    toolbar:
      "ボタンはツールバーの端にあります。見当たらないときは、パズルのピースのアイコンを開き、Sidelightの横の歯車から「ツールバーにピン留め」を選んでください。",
    menu: "新しいボタンは、ツールバーの端にあるパズルのピースのアイコンの中に入ります。一度そこを開き、Sidelightをピン留めしてください。",
  },
  keys: "キーボードの操作",
  accessTitle: "ページへのアクセス",
  accessGranted:
    "お読みになるページをSidelightが読み取れます。ニュースのページで名前にマークを付け、ほかのページには何もしません。",
  accessMissing:
    "ブラウザーがまだ、Sidelightにページの読み取りを許可していません。許可がないとマークを付けられません。ブラウザーのメニューから、サイトごとに許可することもできます。",
  grant: "ページの読み取りを許可する",
  topicsTitle: "トピック",
  topicsLead: "マークが不要なトピックはオフにしてください。いつでも変更できます。",
  mark: (topic) => `${topic}をマークする`,
  privacyTitle: "保存するもの、送るもの",
  privacy: [
    "何も送りません。ネットワークへの通信も、アカウントも、利用の集計もありません。",
    "保存するのは設定と取り込んだパックだけで、このブラウザーの中にとどまります。設定がブラウザーの同期でほかのブラウザーに渡るのは、同期をオンにしたときだけです。",
    "何を読んだかは保存しません。",
  ],
  done: "設定を開く",
};

export const welcomeStrings = spoken({ en, ja });
