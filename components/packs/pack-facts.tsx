import { localize } from "../../data/localize.ts";
import type { PackAbout } from "../../data/packs/pack-about.ts";
import { languageName } from "../design/language-name.ts";
import { SourceLink } from "../design/source-link.tsx";
import { packStrings } from "./strings.ts";

/** What a pack holds, and whose it is. The same for a pack that is there and one that is offered. */
export function PackFacts({ about, language }: { about: PackAbout; language: string }) {
  const strings = packStrings(language);
  const { counts } = about;
  const languages = [about.language, ...(about.translations ?? [])];
  return (
    <>
      <p>{localize(about.description, language)}</p>
      <ul class="pack-counts">
        {(Object.keys(strings.counts) as (keyof typeof counts)[]).map((what) => (
          <li key={what}>{strings.counts[what](counts[what])}</li>
        ))}
      </ul>
      <dl class="pack-details">
        <div>
          <dt>{strings.licence}</dt>
          <dd>{about.licence}</dd>
        </div>
        <div>
          <dt>{strings.language(languages.length)}</dt>
          <dd>{strings.languages(languages.map((tag) => languageName(tag, language)))}</dd>
        </div>
        <div>
          <dt>{strings.sizeLabel}</dt>
          <dd>{strings.size(about.bytes)}</dd>
        </div>
        {about.homepage && (
          <div>
            <dt>{strings.homepage}</dt>
            <dd>
              <SourceLink href={about.homepage}>{new URL(about.homepage).host}</SourceLink>
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}
