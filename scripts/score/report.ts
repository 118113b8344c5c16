import type { Rates, Score } from "./measure.ts";

/** The score as a page of text: totals, then by language and entity, then every mistake. */
export function scoreReport(score: Score): string {
  const { overall, silent, mistakes } = score;
  return [
    `${score.texts} texts, ${overall.right + overall.missed} labelled mentions`,
    `${silent.kept} of ${silent.texts} texts without a mention stayed silent`,
    "",
    header,
    row("overall", overall),
    "",
    ...Object.entries(score.byLanguage).map(([language, rates]) => row(language, rates)),
    "",
    ...Object.entries(score.byEntity).map(([entity, rates]) => row(entity, rates)),
    "",
    mistakes.length === 0 ? "no mistakes" : `${mistakes.length} mistakes`,
    ...mistakes.map(
      ({ id, kind, entity, text, around }) =>
        `  ${kind.padEnd(6)} ${id}: ${entity} “${text}” in “${around.replaceAll(/\s+/g, " ")}”`,
    ),
  ].join("\n");
}

const header = `${"".padEnd(26)}precision  recall  F1      right  missed  wrong`;

function row(name: string, { precision, recall, f1, right, missed, wrong }: Rates): string {
  const share = (value: number) => value.toFixed(3);
  const count = (value: number, width: number) => String(value).padStart(width);
  return `${name.padEnd(26)}${share(precision)}      ${share(recall)}   ${share(f1)}   ${count(right, 5)}  ${count(missed, 6)}  ${count(wrong, 5)}`;
}
