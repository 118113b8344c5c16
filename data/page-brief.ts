import { agreementOf } from "./agreement.ts";
import type { Fact } from "./format/fact.ts";
import type { PartialDate } from "./format/text.ts";
import type { Library } from "./library.ts";
import { localize } from "./localize.ts";
import type { PageState } from "./page-state.ts";
import { sourceAddress } from "./text-fragment.ts";

/** So many facts at most: a brief is for reading. */
const mostFacts = 25;

type Brief = { state: PageState; address: string; library: Library; language: string; today: PartialDate };

/** What the packs know about a page's names, as Markdown with every source it rests on. */
export function pageBrief({ state, address, library, language, today }: Brief): string {
  const ids = new Set(state.mentions.map(({ entity }) => entity));
  const entities = [...ids].flatMap((id) => library.entity(id) ?? []);
  const facts = library.facts
    .filter((fact) => fact.entities.every((id) => ids.has(id)))
    .map((fact) => ({ fact, agreement: agreementOf(fact, library) }))
    .sort((a, b) => weight(b.agreement) - weight(a.agreement))
    .slice(0, mostFacts);
  return [
    `# ${plain(state.title || state.host)}`,
    "",
    `[${plain(state.host)}](<${address.replaceAll(">", "%3E")}>), background from Sidelight, ${today}`,
    "",
    "## Names on this page",
    "",
    ...entities.map(
      ({ names, role, asOf, description }) =>
        `- **${plain(localize(names, language))}**, ${plain(localize(role, language))} (as of ${asOf}). ${plain(localize(description, language))}`,
    ),
    "",
    "## What the sources say",
    "",
    ...facts.map(({ fact, agreement }) => {
      const differs = agreement.status === "differs" ? " *Sources differ.*" : "";
      return `- ${plain(localize(fact.text, language))}${differs} (${citations(fact, library, language)})`;
    }),
    "",
  ].join("\n");
}

function weight({ status, origins }: { status: string; origins: number }): number {
  return (status === "differs" ? 100 : 0) + origins;
}

function citations(fact: Fact, library: Library, language: string): string {
  return fact.claims
    .flatMap((claim) => {
      const source = library.source(claim.source);
      if (!source) return [];
      const publisher = localize(library.word(source.publisher), language);
      return [`[${plain(publisher)}, ${source.date}](<${sourceAddress(source.url, claim.locator)}>)`];
    })
    .join("; ");
}

/** Text that no Markdown reader takes for markup. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll(/[\\`*_[\]<>#|]/g, "\\$&");
}
