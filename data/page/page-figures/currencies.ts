import type { ReadCurrency } from "../../format/currency.ts";

type Currency = { sign: string; code: string; prefix: string };

/** How every language writes a currency before an amount. A prefix stands before the sign and never alone: “US$”. */
const currencies: Record<ReadCurrency, Currency> = {
  USD: { sign: "\\$", code: "USD", prefix: "US|U\\.S\\." },
  EUR: { sign: "€", code: "EUR", prefix: "EU" },
  GBP: { sign: "£", code: "GBP", prefix: "UK" },
  JPY: { sign: "¥", code: "JPY", prefix: "JP" },
  CNY: { sign: "¥", code: "CNY|RMB", prefix: "CN" },
  KRW: { sign: "₩", code: "KRW", prefix: "KR" },
};

/** As part of a class of characters: a number behind one of them is no number of things. */
export const signs = Object.values(currencies)
  .map(({ sign }) => sign)
  .join("");

/** Sums of money in a language: an amount with a sign or code before it, or with the language's words behind it. */
export function moneyPatterns(
  amount: string,
  words: Record<ReadCurrency, string>,
): Record<ReadCurrency, RegExp[]> {
  const of = (currency: ReadCurrency) => {
    const { sign, code, prefix } = currencies[currency];
    // “A$3bn” is no sum in US dollars.
    const before = `(?<![A-Za-z])(?:(?:${prefix}|${code})?${sign}|${code})\\s?`;
    return [before + amount, amount + words[currency]].map((source) => new RegExp(source, "gi"));
  };
  return {
    USD: of("USD"),
    EUR: of("EUR"),
    GBP: of("GBP"),
    JPY: of("JPY"),
    CNY: of("CNY"),
    KRW: of("KRW"),
  };
}
