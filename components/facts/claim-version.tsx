import { sourceAddress } from "../../data/facts/text-fragment.ts";
import type { Value } from "../../data/format/fact.ts";
import { localize } from "../../data/localize.ts";
import { dateInWords } from "../design/dates.ts";
import { SourceLink } from "../design/source-link.tsx";
import { valueInWords } from "../design/values.ts";
import { type ClaimView, versionLetter } from "./claim-views.ts";
import { factStrings } from "./strings.ts";

type Props = { view: ClaimView; language: string };

/** One source's version: who says it, in what it differs, what it says, on whose word, from where. */
export function ClaimVersion({ view, language }: Props) {
  const { claim, source, origins, version, point, values } = view;
  const strings = factStrings(language);
  const { kind, who } = claim.attribution;
  const attribution = who ? strings.attributedTo[kind](localize(who, language)) : strings.attributed[kind];
  return (
    <li class="claim" data-relation={claim.relation} data-version={version ?? undefined}>
      <p class="claim-head">
        {version !== null && (
          <span class="claim-letter" title={strings.version(versionLetter(version))}>
            {versionLetter(version)}
          </span>
        )}
        <SourceLink
          href={sourceAddress(source.url, claim.locator)}
          language={source.language}
          title={localize(source.label, language)}
        >
          {source.publisher}
        </SourceLink>
        <time dateTime={source.date}>{dateInWords(source.date, language, "short")}</time>
      </p>
      <Values values={point} language={language} />
      <p class="claim-says">{claim.says ? localize(claim.says, language) : strings.sameAsFact}</p>
      {claim.wording && (
        <q class="claim-wording" lang={source.language}>
          {claim.wording}
        </q>
      )}
      <Values values={values} language={language} />
      <p class="claim-rest">
        {[
          attribution,
          strings.relation[claim.relation],
          strings.kind[source.kind],
          source.dateInferred ? strings.inferred : "",
        ]
          .filter((part) => part !== "")
          .join(" · ")}
        {origins.length > 0 && <span class="claim-origin">{strings.origin(origins)}</span>}
      </p>
    </li>
  );
}

function Values({ values, language }: { values: readonly Value[]; language: string }) {
  if (values.length === 0) return null;
  return (
    <dl class="claim-values">
      {values.map((value, index) => (
        <div key={index}>
          <dt>{value.name}</dt>
          <dd>{valueInWords(value, language)}</dd>
        </div>
      ))}
    </dl>
  );
}
