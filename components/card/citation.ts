import type { CardContent, CardFact, CardSource } from "../../data/card-content.ts";
import type { PartialDate } from "../../data/format/text.ts";
import { agreementInWords } from "../design/agreement-badge.tsx";
import { dateInWords } from "../design/dates.ts";
import { cardStrings } from "./strings.ts";
import { versionText } from "./version-text.ts";

/** The card as text to paste elsewhere, with the sources it rests on. */
export function citation(content: CardContent, format: "plain" | "markdown", language: string): string {
  const strings = cardStrings(language);
  const date = (of: PartialDate) => dateInWords(of, language);
  const write = format === "plain" ? plain : markdown;
  const sources = uniqueSources(content);
  const number = (source: CardSource) => sources.findIndex(({ address }) => address === source.address) + 1;
  const marks = (cited: readonly CardSource[]) => cited.map((source) => `[${number(source)}]`).join("");
  const native = content.nativeName ? ` (${content.nativeName.text})` : "";
  return [
    `${write.strong(content.name)}${native}`,
    `${content.role}, ${strings.asOf(date(content.asOf))}`,
    "",
    content.description,
    ...section(content.attributes.map(({ label, value, sources }) => `${label}: ${value} ${marks(sources)}`)),
    ...section(content.facts.map((fact) => factLine(fact, marks, language))),
    "",
    `${strings.citationSources}:`,
    ...sources.map((source, index) => `[${index + 1}] ${write.source(source, date(source.date))}`),
    "",
    strings.citationMade(date(content.asOf)),
  ].join("\n");
}

const plain = {
  strong: (text: string) => text,
  source: ({ publisher, address }: CardSource, date: string) => `${publisher}, ${date}: ${address}`,
};

const markdown = {
  strong: (text: string) => `**${escapeMarkdown(text)}**`,
  source: ({ publisher, address }: CardSource, date: string) =>
    `[${escapeMarkdown(publisher)}](<${address}>), ${date}`,
};

function section(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", ...lines.map((line) => `- ${line}`)];
}

function factLine(
  fact: CardFact,
  marks: (sources: readonly CardSource[]) => string,
  language: string,
): string {
  const agreement = agreementInWords(fact.agreement, language);
  if (fact.versions.length === 0) return `${fact.text} (${agreement}) ${marks(fact.sources)}`;
  const versions = fact.versions.map((version) => {
    const publishers = version.sources.map(({ publisher }) => publisher).join(", ");
    return `${publishers}: ${versionText(version, language)} ${marks(version.sources)}`;
  });
  return `${fact.text} (${agreement}) ${versions.join("; ")}`;
}

function uniqueSources({ attributes, facts }: CardContent): CardSource[] {
  const cited = [
    ...attributes.flatMap(({ sources }) => sources),
    ...facts.flatMap((fact) =>
      fact.versions.length > 0 ? fact.versions.flatMap(({ sources }) => sources) : fact.sources,
    ),
  ];
  return [...new Map(cited.map((source) => [source.address, source])).values()];
}

function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>]/g, "\\$&");
}
