import type { Claim, Fact } from "../format/fact.ts";
import type { LocalizedText } from "../format/text.ts";
import type { Library } from "../library.ts";
import { localize } from "../localize.ts";
import { agreementOf } from "./agreement.ts";
import { localizeValue } from "./localize-value.ts";

/** Facts with how far their sources agree, and each source in full, as JSON. */
export function factsAsJson(facts: readonly Fact[], library: Library): string {
  return JSON.stringify(
    facts.map((fact) => ({
      ...fact,
      agreement: agreementOf(fact, library),
      claims: fact.claims.map((claim) => ({
        ...claim,
        source: library.source(claim.source) ?? claim.source,
      })),
    })),
    null,
    2,
  );
}

const columns = [
  "fact",
  "topic",
  "text",
  "as of",
  "agreement",
  "outlets",
  "origins",
  "publisher",
  "published",
  "address",
  "relation",
  "attribution",
  "says",
  "values",
] as const;

/** One row for each claim, for spreadsheets. */
export function factsAsCsv(facts: readonly Fact[], library: Library, language: string): string {
  const rows = facts.flatMap((fact) => fact.claims.map((claim) => claimRow(fact, claim, library, language)));
  // The mark at the beginning tells spreadsheets that this is UTF-8.
  return `\ufeff${[[...columns], ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

function claimRow(fact: Fact, claim: Claim, library: Library, language: string): string[] {
  const { status, outlets, origins } = agreementOf(fact, library);
  const source = library.source(claim.source);
  const text = (localized: LocalizedText | undefined) => (localized ? localize(localized, language) : "");
  return [
    fact.id,
    fact.topic,
    text(fact.text),
    fact.asOf,
    status,
    String(outlets),
    String(origins),
    source ? text(library.word(source.publisher)) : claim.source,
    source?.date ?? "",
    source?.url ?? "",
    claim.relation,
    [claim.attribution.kind, text(claim.attribution.who)].filter(Boolean).join(": "),
    text(claim.says),
    claim.values
      .map((value) => localizeValue(value, library, language))
      .map(({ kind, name, ...rest }) => `${name} = ${Object.values(rest).join(" ")}`)
      .join("; "),
  ];
}

/** Quoted, and never taken for a formula by a spreadsheet. */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
