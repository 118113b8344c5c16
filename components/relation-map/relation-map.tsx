import type { Entity } from "../../data/format/entity.ts";
import type { Library, RelatedEntity } from "../../data/library.ts";
import { localize } from "../../data/localize.ts";
import { nameOf } from "../entity-name/names.ts";
import { mapRows } from "./map-rows.ts";
import { relationMapStrings } from "./strings.ts";
import "./relation-map.css";

type Props = {
  entity: Entity;
  library: Library;
  language: string;
  onOpenEntity: (entity: string) => void;
};

/** The names around a name, each a step on: the subject in the middle, its relations left and right of it. */
export function RelationMap({ entity, library, language, onOpenEntity }: Props) {
  const relations = library.relationsOf(entity.id);
  if (relations.length === 0) return null;
  const { left, right, rows } = mapRows(relations);
  const strings = relationMapStrings(language);
  return (
    <div class="relation-map" style={{ "--half-rows": rows * 2 }}>
      <svg viewBox={`0 0 100 ${rows * 100}`} preserveAspectRatio="none" aria-hidden="true">
        {[left, right].flatMap((side, index) =>
          side.map(({ row, related }) => (
            <path
              key={`${related.entity.id} ${row}`}
              d={curve(index === 0 ? [39, 36] : [61, 64], (row + 0.5) * 100, rows * 50)}
              data-topic-colour={library.topic(related.entity.topic)?.colour}
            />
          )),
        )}
      </svg>
      <ul class="map-side" aria-label={strings.related}>
        {left.map(({ row, related }) => (
          <MapName key={row} row={row} related={related} {...{ library, language, onOpenEntity }} />
        ))}
      </ul>
      <p class="map-middle" data-topic-colour={library.topic(entity.topic)?.colour}>
        <span>{nameOf(entity, language)}</span>
      </p>
      <ul class="map-side" aria-label={strings.related}>
        {right.map(({ row, related }) => (
          <MapName key={row} row={row} related={related} {...{ library, language, onOpenEntity }} />
        ))}
      </ul>
    </div>
  );
}

/** From the middle's edge to a name's, level at both ends; the columns are set in the same shares of the width. */
function curve([from, to]: readonly [number, number], y: number, middle: number): string {
  const half = (from + to) / 2;
  return `M${from} ${middle}C${half} ${middle} ${half} ${y} ${to} ${y}`;
}

type NameProps = Omit<Props, "entity"> & { row: number; related: RelatedEntity };

function MapName({ row, related, library, language, onOpenEntity }: NameProps) {
  return (
    <li style={{ "--row": row * 2 + 1 }}>
      <button
        type="button"
        class="map-name"
        data-topic-colour={library.topic(related.entity.topic)?.colour}
        onClick={() => onOpenEntity(related.entity.id)}
      >
        <span class="map-label">{localize(related.label, language)}</span>
        <span class="map-related">{nameOf(related.entity, language)}</span>
      </button>
    </li>
  );
}
