import { figure, listed } from "../../data/language/english.ts";
import * as japanese from "../../data/language/japanese.ts";
import { spoken } from "../../data/language/spoken.ts";
import type { BriefWords } from "../../data/page/page-brief.ts";
import { dateInWords } from "../design/dates.ts";
import { valueInWords } from "../design/values.ts";

/** Every text of the menu, and of what it makes. */
const en = {
  menu: "More actions",
  pause: "Pause for an hour",
  resume: "End the pause",
  brief: "Copy a brief of this page",
  json: "Save the facts as JSON",
  csv: "Save the facts as a table (CSV)",
  copied: "The brief is on the clipboard, as Markdown.",
  notCopied: "The browser did not let the brief onto the clipboard.",
  paused: "Marks rest for an hour, on all pages.",
  briefWords: {
    day: (day) => dateInWords(day, "en"),
    madeOn: (day) => `background from Sidelight, ${dateInWords(day, "en")}`,
    names: "Names on this page",
    described: (name, role, asOf) => `${name}: ${role} (as of ${dateInWords(asOf, "en")})`,
    figures: "Figures that differ",
    figuresDiffer: (page, sources) =>
      `The page says ${page}, sources say ${listed(sources.map((value) => valueInWords(value, "en")))}.`,
    reported: "What it reports",
    sourcesDiffer: "Sources differ.",
    source: (publisher, date) => `${publisher}, ${dateInWords(date, "en", "short")}`,
    sentences: (first, second) => `${first} ${second}`,
    cited: (said, source, others) => `${said} (${source}${others > 0 ? `; ${figure(others)} more` : ""})`,
    more: (count) => `and ${figure(count)} more in Sidelight`,
  } satisfies BriefWords,
};

const ja: typeof en = {
  menu: "その他の操作",
  pause: "1時間休止する",
  resume: "再開する",
  brief: "このページの要点をコピー",
  json: "事実をJSONで保存",
  csv: "事実を表（CSV）で保存",
  copied: "要点をMarkdownでコピーしました。",
  notCopied: "ブラウザーがコピーを許可しませんでした。",
  paused: "すべてのページで、マークを1時間休止します。",
  briefWords: {
    day: (day) => dateInWords(day, "ja"),
    madeOn: (day) => `Sidelightによる背景情報（${dateInWords(day, "ja")}）`,
    names: "このページに登場する人物・用語",
    described: (name, role, asOf) => `${name}：${role}（${dateInWords(asOf, "ja")}時点）`,
    figures: "数値の食い違い",
    figuresDiffer: (page, sources) =>
      `このページでは${page}、情報源では${japanese.listed(sources.map((value) => valueInWords(value, "ja")))}。`,
    reported: "報じている内容",
    sourcesDiffer: "情報源によって食い違いがあります。",
    source: (publisher, date) => `${publisher}、${dateInWords(date, "ja")}`,
    sentences: (first, second) => first + second,
    cited: (said, source, others) =>
      `${said}（${source}${others > 0 ? `、ほか${japanese.figure(others)}件` : ""}）`,
    more: (count) => `ほか${japanese.figure(count)}件はSidelightで`,
  },
};

export const actionStrings = spoken({ en, ja });
