import type { CardContent, CardFact, CardSource } from "../../data/facts/card-content.ts";
import type { PartialDate } from "../../data/format/text.ts";
import { markdownLink, markdownText } from "../../data/markdown.ts";
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
    content.nativeName ? words.withNative(name, write.text(content.nativeName.text)) : name,
    write.text(words.role(content.role, strings.asOf(date(content.asOf)))),
    "",
    write.text(content.description),
    ...section(
      content.attributes.map(({ label, value, sources }) =>
        words.cited(write.text(words.labelled(label, value)), marks(sources)),
      ),
    ),
    ...section(content.facts.map((fact) => factLine(fact, marks, write, language))),
    "",
    words.labelled(words.sources, "").trimEnd(),
    ...sources.map((one, index) => `[${index + 1}] ${source(one)}`),
    "",
    words.made(date(content.asOf)),
  ].join(write.lineEnd);
}

/** How the parts of a text are written in a format. */
type Writing = {
  text(text: string): string;
  strong(text: string): string;
  link(text: string, address: string): string;
  lineEnd: string;
};

const plain: Writing = { text: (text) => text, strong: (text) => text, link: (text) => text, lineEnd: "\n" };

const markdown: Writing = {
  text: markdownText,
  strong: (text) => `**${markdownText(text)}**`,
  link: markdownLink,
  // With two blanks before it, or lines would run together into one.
  lineEnd: "  \n",
};

function section(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", ...lines.map((line) => `- ${line}`)];
}

function factLine(
  fact: CardFact,
  marks: (sources: readonly CardSource[]) => string,
  write: Writing,
  language: string,
): string {
  const { citation: words, comma } = cardStrings(language);
  const said = write.text(words.fact(fact.text, agreementInWords(fact.agreement, language)));
  if (fact.versions.length === 0) return words.cited(said, marks(fact.sources));
  const versions = fact.versions.map((version) => {
    const publishers = version.sources.map(({ publisher }) => publisher).join(comma);
    const told = write.text(words.labelled(publishers, versionText(version, language)));
    return words.cited(told, marks(version.sources));
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
