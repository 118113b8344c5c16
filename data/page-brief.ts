import { agreementOf } from "./agreement.ts";
import type { Fact } from "./format/fact.ts";
import type { LocalizedText, PartialDate } from "./format/text.ts";
import type { Library } from "./library.ts";
import { localize } from "./localize.ts";
import type { PageState } from "./page-state.ts";
import { sourceAddress } from "./text-fragment.ts";

/** So many facts at most: a brief is for reading. */
const mostFacts = 25;

/** What a brief says beside what the packs say. */
export type BriefWords = {
  madeOn: (day: PartialDate) => string;
  names: string;
  asOf: (date: PartialDate) => string;
  described: (name: string, role: string, asOf: string, description: string) => string;
  facts: string;
  differs: string;
  source: (publisher: string, date: PartialDate) => string;
};

type Brief = {
  state: PageState;
  address: string;
  library: Library;
  language: string;
  words: BriefWords;
  today: PartialDate;
};

/** What the packs know about a page's names, as Markdown with every source it rests on. */
export function pageBrief({ state, address, library, language, words, today }: Brief): string {
  const ids = new Set(state.mentions.map(({ entity }) => entity));
  const entities = [...ids].flatMap((id) => library.entity(id) ?? []);
  const facts = library.facts
    .filter((fact) => fact.entities.every((id) => ids.has(id)))
    .map((fact) => ({ fact, agreement: agreementOf(fact, library) }))
    .sort((a, b) => weight(b.agreement) - weight(a.agreement))
    .slice(0, mostFacts);
  const told = (text: LocalizedText) => plain(localize(text, language));
  const citations = ({ claims }: Fact) =>
    claims
      .flatMap(({ source: id, locator }) => {
        const source = library.source(id);
        if (!source) return [];
        const text = words.source(told(library.word(source.publisher)), source.date);
        return [`[${text}](<${sourceAddress(source.url, locator)}>)`];
      })
      .join("; ");
  return [
    `# ${plain(state.title || state.host)}`,
    "",
    `[${plain(state.host)}](<${address.replaceAll(">", "%3E")}>), ${words.madeOn(today)}`,
    "",
    `## ${words.names}`,
    "",
    ...entities.map(
      ({ names, role, asOf, description }) =>
        `- ${words.described(`**${told(names)}**`, told(role), words.asOf(asOf), told(description))}`,
    ),
    "",
    `## ${words.facts}`,
    "",
    ...facts.map(({ fact, agreement }) => {
      const differs = agreement.status === "differs" ? ` *${words.differs}*` : "";
      return `- ${told(fact.text)}${differs} (${citations(fact)})`;
    }),
    "",
  ].join("\n");
}

function weight({ status, origins }: { status: string; origins: number }): number {
  return (status === "differs" ? 100 : 0) + origins;
}

/** Text that no Markdown reader takes for markup. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll(/[\\`*_[\]<>#|]/g, "\\$&");
}
