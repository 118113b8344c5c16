import { once } from "./once.ts";

/** What Japanese needs beside words: it has no plural, its counters stand in the words themselves. */
const numbers = once(() => new Intl.NumberFormat("ja", { maximumFractionDigits: 1 }));
const lists = once(() => new Intl.ListFormat("ja", { type: "conjunction" }));

const fineNumbers = once(
  () => new Intl.NumberFormat("ja", { minimumFractionDigits: 1, maximumFractionDigits: 2 }),
);

/** “1,200”, “1.7”. */
export function figure(number: number): string {
  return numbers().format(number);
}

/** A measure that is set in small steps: “0.3”, “0.35”. */
export function fine(number: number): string {
  return fineNumbers().format(number);
}

/** “数値、日付、表現”. */
export function listed(items: readonly string[]): string {
  return lists().format(items);
}

/** 「日米関係」「港の橋」: the brackets part them. */
export function quoted(titles: readonly string[]): string {
  return titles.map((title) => `「${title}」`).join("");
}

const sums = once(() => new Intl.NumberFormat("ja", { notation: "compact", maximumFractionDigits: 2 }));
const currencyNames = once(() => new Intl.DisplayNames("ja", { type: "currency" }));

/** As the press calls them; the names in full are for banks. */
const currencies: Record<string, string> = {
  USD: "ドル",
  JPY: "円",
  EUR: "ユーロ",
  GBP: "ポンド",
  CNY: "元",
  KRW: "ウォン",
};

/** “5500億ドル”. */
export function money(amount: number, currency: string): string {
  return `${sums().format(amount)}${currencies[currency] ?? currencyNames().of(currency) ?? currency}`;
}

/** “2025年10月26日～28日”: what two dates share from the left is said once. */
export function dateRange(from: string, until: string): string {
  const partsOf = (date: string): string[] => date.match(/\d+[年月日]/g) ?? [];
  const [first, last] = [partsOf(from), partsOf(until)];
  const differs = last.findIndex((part, index) => part !== first[index]);
  return differs === -1 ? from : `${from}～${last.slice(differs).join("")}`;
}
