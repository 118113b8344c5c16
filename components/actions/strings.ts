import { spoken } from "../../data/language/spoken.ts";
import type { BriefWords } from "../../data/page-brief.ts";
import { dateInWords } from "../design/dates.ts";

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
    madeOn: (day) => `background from Sidelight, ${dateInWords(day, "en")}`,
    names: "Names on this page",
    asOf: (date) => `as of ${dateInWords(date, "en")}`,
    described: (name, role, asOf, description) => `${name}, ${role} (${asOf}). ${description}`,
    facts: "What the sources say",
    differs: "Sources differ.",
    source: (publisher, date) => `${publisher}, ${date}`,
  } satisfies BriefWords,
};

const ja: typeof en = {
  menu: "その他の操作",
  pause: "1時間休止する",
  resume: "休止をやめる",
  brief: "このページの要点をコピー",
  json: "事実をJSONで保存",
  csv: "事実を表（CSV）で保存",
  copied: "要点をMarkdownでコピーしました。",
  notCopied: "ブラウザーがコピーを許可しませんでした。",
  paused: "すべてのページで、マークを1時間休みます。",
  briefWords: {
    madeOn: (day) => `Sidelightによる背景情報、${dateInWords(day, "ja")}`,
    names: "このページに登場する人物・用語",
    asOf: (date) => `${dateInWords(date, "ja")}時点`,
    described: (name, role, asOf, description) => `${name}：${role}（${asOf}）。${description}`,
    facts: "情報源が伝えること",
    differs: "情報源によって食い違いがあります。",
    source: (publisher, date) => `${publisher}、${date}`,
  },
};

export const actionStrings = spoken({ en, ja });
