import type { Pack } from "../../data/format/pack.ts";
import { localize } from "../../data/localize.ts";
import { dateInWords } from "../design/dates.ts";
import { SourceLink } from "../design/source-link.tsx";
import { Section } from "./section.tsx";
import { strings } from "./strings.ts";

const texts = strings.packs;

type Props = { packs: readonly Pack[]; language: string };

/** The packs a reader has: what they hold, how fresh they are, whose they are. */
export function PacksSection({ packs, language }: Props) {
  return (
    <Section id="packs" title={texts.title} lead={texts.lead}>
      {packs.map((pack) => (
        <PackCard key={pack.id} pack={pack} language={language} />
      ))}
    </Section>
  );
}

function PackCard({ pack, language }: { pack: Pack; language: string }) {
  return (
    <article class="panel pack">
      <header>
        <h3>{localize(pack.title, language)}</h3>
        <p class="setting-more">
          {[texts.bundled, texts.version(pack.version), texts.asOf(dateInWords(pack.asOf))].join(" · ")}
        </p>
      </header>
      <p>{localize(pack.description, language)}</p>
      <ul class="pack-counts">
        {countsOf(pack).map((count) => (
          <li key={count}>{count}</li>
        ))}
      </ul>
      <dl class="pack-details">
        <div>
          <dt>{texts.licence}</dt>
          <dd>{pack.licence}</dd>
        </div>
        <div>
          <dt>{texts.language}</dt>
          <dd>{languageName(pack.language, language)}</dd>
        </div>
        {pack.homepage && (
          <div>
            <dt>{texts.homepage}</dt>
            <dd>
              <SourceLink href={pack.homepage}>{new URL(pack.homepage).host}</SourceLink>
            </dd>
          </div>
        )}
      </dl>
    </article>
  );
}

function countsOf(pack: Pack): string[] {
  const { counts } = texts;
  return [
    counts.topics(pack.topics.length),
    counts.entities(pack.entities.length),
    counts.forms(pack.entities.reduce((sum, entity) => sum + entity.forms.length, 0)),
    counts.facts(pack.facts.length),
    counts.claims(pack.facts.reduce((sum, fact) => sum + fact.claims.length, 0)),
    counts.sources(pack.sources.length),
    counts.events(pack.timeline.length),
  ];
}

function languageName(tag: string, language: string): string {
  return new Intl.DisplayNames([language, "en"], { type: "language" }).of(tag) ?? tag;
}
