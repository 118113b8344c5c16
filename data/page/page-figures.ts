import type { ComparableValue } from "../facts/comparable-value.ts";
import type { ReadCurrency } from "../format/currency.ts";
import type { LocalizedText } from "../format/text.ts";
import { english } from "./page-figures/english.ts";
import type { FoundFigure } from "./page-figures/find-figures.ts";
import { japanese } from "./page-figures/japanese.ts";

/** A figure as a page gives it. Only figures of one kind are ever compared. */
export type Figure = {
  kind: "money" | "share" | "count";
  amount: number;
  text: string;
  currency?: ReadCurrency;
};

const languages = [english, japanese];

/**
 * Every figure of a sentence that has the kind (and currency) of `like`. `word` has what is counted in every
 * language a pack gives it in.
 */
export function figuresLike(
  like: ComparableValue,
  text: string,
  word: (text: string) => LocalizedText,
): Figure[] {
  const sentence = text.normalize("NFKC");
  const figure = ({ amount, text }: FoundFigure) => ({ amount, text });
  switch (like.kind) {
    case "money": {
      const { currency } = like;
      return languages
        .flatMap(({ money }) => money(sentence, currency))
        .map((found) => ({ kind: "money", currency, ...figure(found) }));
    }
    case "share":
      return languages
        .flatMap(({ shares }) => shares(sentence))
        .map((found) => ({ kind: "share", ...figure(found) }));
    case "count": {
      const counted = word(like.of);
      const inLanguage = (language: string) => (typeof counted === "string" ? counted : counted[language]);
      return languages
        .flatMap(({ language, counts }) => counts(sentence, inLanguage(language) ?? like.of))
        .map((found) => ({ kind: "count", ...figure(found) }));
    }
  }
}

/** Whether a page's figure is the value itself; newspapers round 65.7 percent to 66, or cut it to 65. */
export function isFigure(value: ComparableValue, figure: Figure): boolean {
  if (!isOfOneKind(value, figure)) return false;
  const amount = amountOf(value);
  const isWhole = value.kind === "share" && Number.isInteger(figure.amount);
  if (isWhole) return Math.floor(amount) === figure.amount || Math.round(amount) === figure.amount;
  return Math.abs(amount - figure.amount) <= Math.abs(amount) * 0.001;
}

/** Whether a figure may be another version of a value: one of quite another size is about something else. */
export function isLikeFigure(value: ComparableValue, figure: Figure): boolean {
  const other = amountOf(value);
  return (
    isOfOneKind(value, figure) && figure.amount <= other * mostTimes && other <= figure.amount * mostTimes
  );
}

const mostTimes = 3;

function isOfOneKind(value: ComparableValue, figure: Figure): boolean {
  return value.kind === figure.kind && (value.kind !== "money" || value.currency === figure.currency);
}

function amountOf(value: ComparableValue): number {
  switch (value.kind) {
    case "money":
      return value.amount;
    case "share":
      return value.percent;
    case "count":
      return value.count;
  }
}
