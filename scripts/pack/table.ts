import { type Agreement, agreementOf } from "../../data/facts/agreement.ts";
import type { LocalizedText } from "../../data/format/text.ts";
import { createLibrary } from "../../data/library.ts";
import { localize } from "../../data/localize.ts";
import { openPack } from "./open-pack.ts";

/** `table [FILE]`: the facts as a Markdown table, by topic, each with how its sources stand to each other. */
export async function table([file]: string[]): Promise<number> {
  const pack = await openPack(file);
  if (pack === null) return 1;
  const library = createLibrary([pack]);
  const text = (localized: LocalizedText) => cell(localize(localized, pack.language));

  for (const topic of library.topics) {
    const facts = library.factsIn(topic.id);
    console.log(`\n## ${text(topic.name)} (${facts.length})\n`);
    console.log("| fact | as of | agreement | sources |");
    console.log("| --- | --- | --- | --- |");
    for (const fact of facts) {
      const sources = new Set(fact.claims.map(({ source }) => library.source(source)?.publisher ?? source));
      const agreement = inWords(agreementOf(fact, library));
      console.log(`| ${text(fact.text)} | ${fact.asOf} | ${agreement} | ${cell([...sources].join(", "))} |`);
    }
  }
  return 0;
}

function inWords({ status, outlets, origins, differences, updates }: Agreement): string {
  const kinds = [...new Set(differences.map(({ by }) => by))].join(", ");
  const parts = [
    status === "differs" ? `differs: ${kinds}` : status.replace("-", " "),
    `${outlets} ${outlets === 1 ? "outlet" : "outlets"}, ${origins} ${origins === 1 ? "origin" : "origins"}`,
    ...(updates[0] ? [`updated since ${updates[0].date}`] : []),
  ];
  return cell(parts.join("; "));
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
