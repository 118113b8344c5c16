import { spoken } from "../../data/language/spoken.ts";

/** Every text of the timeline. */
const en = {
  today: (date: string) => `Today, ${date}`,
  drawing: "The story on a line",
  hint: "Arrow keys move through it, + and − change the scale.",
  closer: "Closer",
  farther: "Farther",
  todayShort: "today",
  thisPage: "this page",
  toThisPage: "This page’s day in the list",
  toToday: "Today in the list",
  /** What a point of the drawing is called. */
  event: (date: string, text: string) => `${date}: ${text}`,
  empty: "No dated events",
  emptyMore: "The packs that are switched on name no event with a date.",
};

const ja: typeof en = {
  today: (date) => `今日（${date}）`,
  drawing: "年表",
  hint: "矢印キーで移動し、＋と−で縮尺を変えます。",
  closer: "拡大",
  farther: "縮小",
  todayShort: "今日",
  thisPage: "このページ",
  toThisPage: "このページの日付を一覧で見る",
  toToday: "今日を一覧で見る",
  event: (date, text) => `${date}：${text}`,
  empty: "日付のある出来事はありません",
  emptyMore: "有効なパックには、日付の分かる出来事が入っていません。",
};

export const timelineStrings = spoken({ en, ja });
