import { localize } from "../../data/localize.ts";
import { useAsLeft } from "../as-left/as-left.ts";
import { IconButton } from "../design/icon-button.tsx";
import { EntityName } from "../entity-name/entity-name.tsx";
import { nameOf } from "../entity-name/names.ts";
import type { EntityMentions } from "./group-mentions.ts";
import { pageStrings } from "./strings.ts";

type Props = {
  found: EntityMentions;
  /** The title of the page that it is on. */
  page: string;
  language: string;
  onJump: (mention: number) => void;
  onLit: (on: boolean) => void;
  onOpen: () => void;
};

/** One name on the page: the row jumps to its next mention, the arrow opens its background. */
export function MentionRow({ found, page, language, onJump, onLit, onOpen }: Props) {
  const strings = pageStrings(language);
  const { entity, mentions, inHeadline } = found;
  const name = nameOf(entity, language);
  const count = mentions.length;
  const [last, setLast] = useAsLeft<number | null>(`${page} ${entity.id}`, null);
  // The page may have changed since, and have fewer of them.
  const place = last !== null && last < count ? last : null;

  /** Steps through the mentions, round and round; the first step goes to the first one. */
  function step(by: 1 | -1) {
    const next = place === null ? (by === 1 ? 0 : count - 1) : (place + by + count) % count;
    const mention = mentions[next];
    if (mention === undefined) return;
    setLast(next);
    onJump(mention);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    event.preventDefault();
    step(event.key === "ArrowRight" ? 1 : -1);
  }

  return (
    <li
      class="mention-row"
      onPointerEnter={() => onLit(true)}
      onPointerLeave={() => onLit(false)}
      onFocusCapture={() => onLit(true)}
      onBlurCapture={() => onLit(false)}
    >
      <button
        type="button"
        class="mention-jump"
        title={strings.jump(name, count)}
        onClick={() => step(1)}
        onKeyDown={onKeyDown}
      >
        <EntityName entity={entity} language={language} />
        <span class="mention-role">
          {inHeadline && (
            <>
              <span class="mention-headline">{strings.headline}</span>
              {" · "}
            </>
          )}
          {localize(entity.role, language)}
        </span>
        <span class="mention-count">
          <span>{place === null ? strings.times(count) : strings.place(place + 1, count)}</span>
        </span>
      </button>
      <IconButton icon="forward" label={strings.about(name)} onClick={onOpen} />
    </li>
  );
}
