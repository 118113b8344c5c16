import { Fragment } from "preact";
import type { CardFact, CardSource, CardVersion } from "../../data/facts/card-content.ts";
import { AgreementBadge } from "../design/agreement-badge.tsx";
import { dateInWords } from "../design/dates.ts";
import { useLanguage } from "../design/language.ts";
import { SourceLink } from "../design/source-link.tsx";
import { cardStrings } from "./strings.ts";
import { versionText } from "./version-text.ts";

/** So many sources are named under a fact; the badge counts them all. */
const mostNamed = 3;

/** What sources say, how far they agree, and each one's version where they do not. */
export function CardFacts({ facts, lang }: { facts: readonly CardFact[]; lang: string }) {
  const strings = cardStrings(useLanguage());
  if (facts.length === 0) return null;
  return (
    <section class="card-section" aria-labelledby="sidelight-facts">
      <h3 class="card-heading" id="sidelight-facts">
        {strings.sourcesSay}
      </h3>
      <ul>
        {facts.map((fact) => (
          <Fact key={fact.id} fact={fact} lang={lang} />
        ))}
      </ul>
    </section>
  );
}

function Fact({ fact, lang }: { fact: CardFact; lang: string }) {
  const language = useLanguage();
  const strings = cardStrings(language);
  return (
    <li class="card-fact">
      <p class="card-fact-text" lang={lang}>
        {fact.text}
      </p>
      <p class="card-fact-basis">
        <AgreementBadge agreement={fact.agreement} />
        {fact.versions.length === 0 && <Sources sources={fact.sources} />}
      </p>
      {fact.versions.length > 0 && <Versions versions={fact.versions} />}
      {fact.update && (
        <p class="card-update">
          <strong>{strings.updated}</strong> {fact.update.says}{" "}
          <span class="card-evidence">
            <SourceLinks sources={[fact.update.source]} />
            <span>{dateInWords(fact.update.source.date, language, "short")}</span>
          </span>
        </p>
      )}
    </li>
  );
}

function Versions({ versions }: { versions: readonly CardVersion[] }) {
  const language = useLanguage();
  const { comma } = cardStrings(language);
  return (
    <ul class="card-versions">
      {versions.map((version) => (
        <li class="card-version" key={version.sources.map(({ address }) => address).join(" ")}>
          <SourceLinks sources={version.sources} comma={comma} />{" "}
          <span>{versionText(version, language)}</span>
        </li>
      ))}
    </ul>
  );
}

function Sources({ sources }: { sources: readonly CardSource[] }) {
  const strings = cardStrings(useLanguage());
  const more = sources.length - mostNamed;
  return (
    <span class="card-evidence">
      <SourceLinks sources={sources.slice(0, mostNamed)} />
      {more > 0 && <span>{strings.moreSources(more)}</span>}
    </span>
  );
}

/** In running text a comma parts them: two names side by side read as one. */
function SourceLinks({ sources, comma }: { sources: readonly CardSource[]; comma?: string }) {
  return sources.map((source, index) => (
    <Fragment key={source.address}>
      {index > 0 && comma}
      <SourceLink href={source.address} language={source.language} title={source.label}>
        {source.publisher}
      </SourceLink>
    </Fragment>
  ));
}
