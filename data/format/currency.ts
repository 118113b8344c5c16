/** The currencies whose sums are recognised in texts, in every way the press writes them. */
export const readCurrencies = ["USD", "EUR", "GBP", "JPY", "CNY", "KRW"] as const;
export type ReadCurrency = (typeof readCurrencies)[number];
