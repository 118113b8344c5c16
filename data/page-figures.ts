import type { Value } from "./format/fact.ts";

/** A figure as a page gives it. Only figures of one kind are ever compared. */
export type Figure = { kind: "money" | "share" | "count"; amount: number; text: string; currency?: string };

const scales: Record<string, number> = {
  thousand: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  b: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
};
const number = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
const scale = "(?:[\\s-]?(thousand|million|billion|trillion|mn|bn|tn|m|b)\\b)?";
const money = [
  { currency: "USD", pattern: new RegExp(`(?:US\\$|USD|\\$)\\s?(${number})${scale}`, "gi") },
  { currency: "JPY", pattern: new RegExp(`(?:JP)?¥\\s?(${number})${scale}`, "gi") },
  { currency: "USD", pattern: new RegExp(`(${number})${scale}[\\s-](?:US |U\\.S\\. )?dollars?\\b`, "gi") },
  { currency: "JPY", pattern: new RegExp(`(${number})${scale}[\\s-]yen\\b`, "gi") },
];
const share = new RegExp(`(${number})\\s?(?:%|percent\\b|per cent\\b|pct\\b)`, "gi");
const count = new RegExp(`(?<![\\d.,$¥-])(${number})(?![\\d.,]*\\s?(?:%|percent|per cent))`, "g");

/** Every figure of a sentence that has the kind (and currency) of `like`. */
export function figuresLike(like: Value, sentence: string): Figure[] {
  switch (like.kind) {
    case "money":
      return money
        .filter(({ currency }) => currency === like.currency)
        .flatMap(({ pattern, currency }) =>
          found("money", pattern, sentence).map((one) => ({ ...one, currency })),
        );
    case "share":
      return found("share", share, sentence);
    case "count":
      return found("count", count, sentence).filter((one) => counts(like.of, sentence, one.text));
    default:
      return [];
  }
}

/** Whether a page's figure is the value itself; newspapers round 65.7 percent to 66, or cut it to 65. */
export function isFigure(value: Value, figure: Figure): boolean {
  const amount = amountOf(value);
  if (amount === null || value.kind !== figure.kind) return false;
  if (value.kind === "money" && value.currency !== figure.currency) return false;
  const isWhole = value.kind === "share" && Number.isInteger(figure.amount);
  if (isWhole) return Math.floor(amount) === figure.amount || Math.round(amount) === figure.amount;
  return Math.abs(amount - figure.amount) <= Math.abs(amount) * 0.001;
}

function amountOf(value: Value): number | null {
  if (value.kind === "money") return value.amount;
  if (value.kind === "share") return value.percent;
  return value.kind === "count" ? value.count : null;
}

function found(kind: Figure["kind"], pattern: RegExp, sentence: string): Figure[] {
  return [...sentence.matchAll(pattern)].map((match) => ({
    kind,
    amount: Number((match[1] ?? "").replaceAll(",", "")) * (scales[(match[2] ?? "").toLowerCase()] ?? 1),
    text: match[0].trim(),
  }));
}

/** “50,000 US troops”: what is counted stands within a few words of the number. */
function counts(counted: string, sentence: string, figure: string): boolean {
  const last = counted.toLowerCase().split(/\s+/).at(-1) ?? "";
  const behind = sentence.slice(sentence.indexOf(figure) + figure.length).toLowerCase();
  return behind
    .split(/\s+/)
    .slice(0, 5)
    .some((word) => word.startsWith(last));
}
