import type { FigureForm } from "../../data/format/entity.ts";

/** A figure that is an amount of money. */
export type Money = Extract<FigureForm, { money: number }>;

export type Currency = {
  sign: string;
  code: string;
  /** What may stand before the sign, and never alone: “US$”, but “550 billion US” is no amount. */
  prefix: string;
  words: string;
  eastern: string;
  /** A unit with the currency in it: in Mexico “mdd” is millions of dollars. */
  ownUnit?: string;
};

/** How a currency is written: its sign, its code, its words in several languages, and its names in CJK texts. */
export const currencies: Record<Money["currency"], Currency> = {
  USD: {
    // Argentina writes “u$s”, Malaysia “AS$”.
    sign: "[uU]\\$[sS]|AS\\$|\\$(?: ?US)?",
    code: "USD",
    prefix: "US|U\\.S\\.?",
    words: [
      "(?:(?:U\\.S\\.|US|USA|ASV|JAV|ABD|American|amerikanische[nr]?|amerikaanse|amerikansk[ae]|amerikai|Yhdysvaltain|amerisk(?:ih|e)|americk(?:ih|ych|e)|ameerika|щатск[иа]|американск[иа]|америчк(?:их|а)|अमेरिकी|यूएस|امریکی|মার্কিন)[ -]?)?",
      "(?:dollar(?:s|i[ant]?|i(?:in|lla|lle|sta|t)|t|os|u|nyi|ral|[br]ol|ra|nak|ert)?(?: AS)?|dolars|dolar(?:es|ow|ov|och|i americani|[auii]|j(?:ev|ih|[ie])|iem|ima|l[ii]k)?(?: AS| Amerika(?: Syarikat)?)?|dolyar(?:es)?|doleri(?:u|ai|us|ais)|đo ?la(?: My)?|доллар(?:ов|а|ы)?(?: США)?|долл\\.?|долар(?:ів|[аи]|има)|dol\\.",
      "|δολαρια|δολαριων|δολ\\.?|دولار(?: [أا]م(?:يرك|ريك|رك)ي)?|دلار(?:ی| آمریکا)?|دالر|ڈالر|ה?דולר(?:ים)?(?: אמריקא?נ?יי?ם?)?|डॉलर|डालर|ডলার(?:ের)?|ดอลลาร์(?:สหรัฐ)?ฯ?|เหรียญ(?:สหรัฐฯ?)?)",
    ].join(""),
    eastern: "(?:米|美|US|アメリカ|미국? ?)?(?:ドル|㌦|달러|불|弗)|美元|美金",
    ownUnit: "mdd",
  },
  EUR: { sign: "€", code: "EUR", prefix: "EU", words: "euros?|евро", eastern: "ユーロ|欧元|歐元|유로" },
  GBP: {
    sign: "£",
    code: "GBP",
    prefix: "UK",
    words: "(?:British )?pounds?(?: sterling)?|livres|libras",
    eastern: "ポンド|英镑|英鎊|파운드",
  },
  JPY: {
    sign: "¥",
    code: "JPY",
    prefix: "JP",
    words: "(?:Japanese )?yens?|иен",
    eastern: "日本?円|円|日元|日圓|日圆|엔",
  },
  CNY: {
    sign: "¥",
    code: "CNY|RMB",
    prefix: "CN",
    words: "(?:Chinese )?yuan|renminbi|юаней",
    eastern: "元|人民[币幣]|위안",
  },
  KRW: {
    sign: "₩",
    code: "KRW",
    prefix: "KR",
    words: "(?:South Korean |Korean )?won|вон",
    eastern: "ウォン|韩元|韓元|韓圜|원",
  },
};
