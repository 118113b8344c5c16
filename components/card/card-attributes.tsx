import type { CardAttribute } from "../../data/card-content.ts";
import { dateInWords } from "../design/dates.ts";
import { SourceLink } from "../design/source-link.tsx";
import { cardStrings as strings } from "./strings.ts";

/** Key details, each with its source. A date is named only where it is not the card's own. */
export function CardAttributes({ attributes, asOf }: { attributes: readonly CardAttribute[]; asOf: string }) {
  if (attributes.length === 0) return null;
  return (
    <dl class="card-attributes">
      {attributes.map((attribute) => (
        <div class="card-attribute" key={attribute.label}>
          <dt>{attribute.label}</dt>
          <dd>
            {attribute.value}
            <span class="card-evidence">
              {attribute.asOf !== asOf && (
                <span>{strings.asOf(dateInWords(attribute.asOf, "en-GB", "short"))}</span>
              )}
              {attribute.sources.slice(0, 2).map((source) => (
                <SourceLink
                  key={source.id}
                  href={source.address}
                  language={source.language}
                  title={source.label}
                >
                  {source.publisher}
                </SourceLink>
              ))}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
