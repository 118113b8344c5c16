import { sourceAddress } from "../../data/facts/text-fragment.ts";
import { localize } from "../../data/localize.ts";
import { dateInWords } from "../design/dates.ts";
import { SourceLink } from "../design/source-link.tsx";
import { valueInWords } from "../design/values.ts";
import { type ClaimView, versionLetter } from "./claim-views.ts";
import { factStrings } from "./strings.ts";

type Props = { view: ClaimView; language: string };

/** One source's version: who says it, what it says, on whose word, from where. */
export function ClaimVersion({ view, language }: Props) {
  const { claim, source, origins, version } = view;
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
      <p class="claim-says">{claim.says ? localize(claim.says, language) : strings.sameAsFact}</p>
      {claim.wording && (
        <q class="claim-wording" lang={source.language}>
          {claim.wording}
        </q>
      )}
      {claim.values.length > 0 && (
        <dl class="claim-values">
          {claim.values.map((value, index) => (
            <div key={index}>
              <dt>{value.name}</dt>
              <dd>{valueInWords(value, language)}</dd>
            </div>
          ))}
        </dl>
      )}
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
