import type { CardAttribute, CardSource } from "../../data/facts/card-content.ts";
import { dateInWords } from "../design/dates.ts";
import { useLanguage } from "../design/language.ts";
import { SourceLink } from "../design/source-link.tsx";
import { cardStrings } from "./strings.ts";

/** Key details. Their sources are notes: a row of details would drown in the names of its sources. */
export function CardAttributes({ attributes, lang }: { attributes: readonly CardAttribute[]; lang: string }) {
  if (attributes.length === 0) return null;
  const sources = sourcesOf(attributes);
  return (
    <dl class="card-attributes" lang={lang}>
      {attributes.map((attribute) => (
        <div class="card-attribute" key={attribute.label}>
          <dt>{attribute.label}</dt>
          <dd>
            {attribute.value}
            <sup class="card-notes">
              {attribute.sources
                .toSorted((one, two) => numberOf(one, sources) - numberOf(two, sources))
                .map((source) => (
                  <NoteMark key={source.id} source={source} number={numberOf(source, sources)} />
                ))}
            </sup>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The notes in full: which number is which source. */
export function CardNotes({ attributes }: { attributes: readonly CardAttribute[] }) {
  const language = useLanguage();
  const strings = cardStrings(language);
  const sources = sourcesOf(attributes);
  if (sources.length === 0) return null;
  return (
    <section class="card-section" aria-labelledby="sidelight-notes">
      <h3 class="card-heading" id="sidelight-notes">
        {strings.notes}
      </h3>
      <ol class="card-note-list">
        {sources.map((source) => (
          <li key={source.id}>
            <span class="card-note-number">{numberOf(source, sources)}</span>
            <span>
              <SourceLink href={source.address} language={source.language} title={source.label}>
                {source.publisher}
              </SourceLink>
              {strings.comma}
              {dateInWords(source.date, language)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function NoteMark({ source, number }: { source: CardSource; number: number }) {
  const language = useLanguage();
  const date = dateInWords(source.date, language);
  const name = cardStrings(language).source(number, source.publisher, date);
  return (
    <a
      class="card-note-mark"
      href={source.address}
      target="_blank"
      rel="noreferrer noopener"
      hreflang={source.language}
      aria-label={name}
      title={name}
    >
      {number}
    </a>
  );
}

function sourcesOf(attributes: readonly CardAttribute[]): CardSource[] {
  const cited = attributes.flatMap(({ sources }) => sources);
  return [...new Map(cited.map((source) => [source.id, source])).values()];
}

function numberOf({ id }: CardSource, sources: readonly CardSource[]): number {
  return sources.findIndex((source) => source.id === id) + 1;
}
