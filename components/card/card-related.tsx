import type { CardRelated } from "../../data/facts/card-content.ts";
import { Icon } from "../design/icons.tsx";
import { useLanguage } from "../design/language.ts";
import { isByKey } from "./focus.ts";
import { cardStrings } from "./strings.ts";

type Props = {
  related: readonly CardRelated[];
  arriving: string | null;
  onFollow: (entity: string, byKey: boolean) => void;
};

/** Where to go from here: each relation leads to another card in the same place. */
export function CardRelatedTrail({ related, arriving, onFollow }: Props) {
  const strings = cardStrings(useLanguage());
  if (related.length === 0) return null;
  return (
    <nav class="card-section" aria-labelledby="sidelight-related">
      <h3 class="card-heading" id="sidelight-related">
        {strings.related}
      </h3>
      <ul class="card-related">
        {related.map(({ entity, name, label, colour }) => (
          <li key={entity}>
            <button
              type="button"
              class="card-relation"
              data-topic-colour={colour}
              aria-busy={arriving === entity}
              onClick={(event) => onFollow(entity, isByKey(event))}
            >
              <span>
                <span class="card-relation-label">{label}</span>{" "}
                <span class="card-relation-name">{name}</span>
              </span>
              <Icon name="forward" size={12} />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
