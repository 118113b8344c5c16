import type { Library } from "../../data/library.ts";
import { nameOf } from "./names.ts";
import "./entity-name.css";

type Props = {
  ids: readonly string[];
  library: Library;
  language: string;
  onOpen: (entity: string) => void;
};

/** Names as small links to their background. */
export function EntityChips({ ids, library, language, onOpen }: Props) {
  return (
    <>
      {ids.map((id) => {
        const entity = library.entity(id);
        if (!entity) return null;
        return (
          <button
            key={id}
            type="button"
            class="entity-chip"
            data-topic-colour={library.topic(entity.topic)?.colour}
            onClick={() => onOpen(id)}
          >
            {nameOf(entity, language)}
          </button>
        );
      })}
    </>
  );
}
