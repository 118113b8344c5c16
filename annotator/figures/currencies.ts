import type { FigureForm } from "../../data/format/entity.ts";

type Currency = Extract<FigureForm, { money: number }>["currency"];

/** How a currency is written before an amount (at the end of what precedes it) and behind (at the beginning of what follows). */
type CurrencySigns = { before: RegExp; after: RegExp };

/** A sign, a code, words with the links of several languages, and the names of CJK texts. */
function signs(symbol: string, code: string, words: string, eastern: string): CurrencySigns {
  return {
    before: new RegExp(
      `(?:(?<![\\p{L}\\d])(?:${code}) ?)?(?:${symbol}) ?$|(?<![\\p{L}\\d])(?:${code}) ?$`,
      "u",
    ),
    after: new RegExp(
      `^(?:[ \\n-]{0,2}(?:d[eio] )?(?:(?:${words})(?![\\p{Ll}\\d])|(?:${symbol})(?! ?\\d)|(?:${code})(?:${symbol})?(?![\\p{L}\\d])) ?| ?(?:${eastern}))`,
      "iu",
    ),
  };
}

export const currencies: Record<Currency, CurrencySigns> = {
  USD: signs(
    "\\$(?:US)?",
    "USD|US|U\\.S\\.|U\\.S",
    "(?:(?:U\\.S\\.|US|American|amerikanische[nr]?)[ -]?)?(?:dollar[si]?|dolar(?:es|ow|a)?|доллар(?:ов|а|ы)?|долл|доларів)",
    "(?:米|美|US|アメリカ|미국? ?)?(?:ドル|달러|弗)|美元|美金",
  ),
  EUR: signs("€", "EUR", "euros?|евро", "ユーロ|欧元|歐元|유로"),
  GBP: signs("£", "GBP|UK", "(?:British )?pounds?(?: sterling)?|livres|libras", "ポンド|英镑|英鎊|파운드"),
  JPY: signs("(?:JP)?¥", "JPY|JP", "(?:Japanese )?yens?|иен", "日本?円|円|日元|日圓|日圆|엔"),
  CNY: signs("(?:CN)?¥", "CNY|RMB|CN", "(?:Chinese )?yuan|renminbi|юаней", "元|人民[币幣]|위안"),
  KRW: signs("₩", "KRW", "(?:South Korean |Korean )?won|вон", "ウォン|韩元|韓元|韓圜|원"),
};
