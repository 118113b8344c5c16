import type { FigureForm } from "../../data/format/entity.ts";

type Currency = Extract<FigureForm, { money: number }>["currency"];

/** How a currency is written: its sign, its codes, its words in several languages, and its names in CJK texts. */
export const currencies: Record<Currency, { sign: string; code: string; words: string; eastern: string }> = {
  USD: {
    sign: "\\$(?:US)?",
    code: "USD|US|U\\.S\\.?",
    words:
      "(?:(?:U\\.S\\.|US|American|amerikanische[nr]?)[ -]?)?(?:dollar[si]?|dolar(?:es|ow|a)?|доллар(?:ов|а|ы)?|долл|доларів)",
    eastern: "(?:米|美|US|アメリカ|미국? ?)?(?:ドル|달러|弗)|美元|美金",
  },
  EUR: { sign: "€", code: "EUR", words: "euros?|евро", eastern: "ユーロ|欧元|歐元|유로" },
  GBP: {
    sign: "£",
    code: "GBP|UK",
    words: "(?:British )?pounds?(?: sterling)?|livres|libras",
    eastern: "ポンド|英镑|英鎊|파운드",
  },
  JPY: {
    sign: "(?:JP)?¥",
    code: "JPY|JP",
    words: "(?:Japanese )?yens?|иен",
    eastern: "日本?円|円|日元|日圓|日圆|엔",
  },
  CNY: {
    sign: "(?:CN)?¥",
    code: "CNY|RMB|CN",
    words: "(?:Chinese )?yuan|renminbi|юаней",
    eastern: "元|人民[币幣]|위안",
  },
  KRW: {
    sign: "₩",
    code: "KRW",
    words: "(?:South Korean |Korean )?won|вон",
    eastern: "ウォン|韩元|韓元|韓圜|원",
  },
};
