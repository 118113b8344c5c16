import type { CardContent, CardFact, CardSource } from "../../data/card-content.ts";
import type { PartialDate } from "../../data/format/text.ts";
import { agreementInWords } from "../design/agreement-badge.tsx";
import { dateInWords } from "../design/dates.ts";
import { cardStrings } from "./strings.ts";
import { versionText } from "./version-text.ts";

/** The card as text to paste elsewhere, with the sources it rests on. */
export function citation(content: CardContent, format: "plain" | "markdown", language: string): string {
  const strings = cardStrings(language);
  const words = strings.citation;
  const date = (of: PartialDate) => dateInWords(of, language);
  const write = format === "plain" ? plain : markdown;
  const sources = uniqueSources(content);
  const number = (source: CardSource) => sources.findIndex(({ address }) => address === source.address) + 1;
  const marks = (cited: readonly CardSource[]) =>
    cited
      .map(number)
      .sort((one, two) => one - two)
      .map((mark) => `[${mark}]`)
      .join("");
  const name = write.strong(content.name);
  const source = ({ publisher, address, date: day }: CardSource) => {
    const dated = `${write.link(publisher, address)}${strings.comma}${date(day)}`;
    return format === "plain" ? words.labelled(dated, address) : dated;
  };
  return [
    content.nativeName ? words.withNative(name, content.nativeName.text) : name,
    words.role(content.role, strings.asOf(date(content.asOf))),
    "",
    content.description,
    ...section(
      content.attributes.map(({ label, value, sources }) =>
        words.cited(words.labelled(label, value), marks(sources)),
      ),
    ),
    ...section(content.facts.map((fact) => factLine(fact, marks, language))),
    "",
    words.labelled(words.sources, "").trimEnd(),
    ...sources.map((one, index) => `[${index + 1}] ${source(one)}`),
    "",
    words.made(date(content.asOf)),
  ].join("\n");
}

const plain = {
  strong: (text: string) => text,
  link: (text: string, _address: string) => text,
};

const markdown = {
  strong: (text: string) => `**${escapeMarkdown(text)}**`,
  link: (text: string, address: string) => `[${escapeMarkdown(text)}](<${address}>)`,
};

function section(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", ...lines.map((line) => `- ${line}`)];
}

function factLine(
  fact: CardFact,
  marks: (sources: readonly CardSource[]) => string,
  language: string,
): string {
  const { citation: words, comma } = cardStrings(language);
  const said = words.fact(fact.text, agreementInWords(fact.agreement, language));
  if (fact.versions.length === 0) return words.cited(said, marks(fact.sources));
  const versions = fact.versions.map((version) => {
    const publishers = version.sources.map(({ publisher }) => publisher).join(comma);
    return words.cited(words.labelled(publishers, versionText(version, language)), marks(version.sources));
  });
  return words.versions(said, versions);
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
