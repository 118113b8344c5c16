import { useEffect, useState } from "preact/hooks";
import type { CardContent } from "../../data/facts/card-content.ts";
import { BackButton } from "../design/back-button.tsx";
import { dateInWords } from "../design/dates.ts";
import { IconButton } from "../design/icon-button.tsx";
import { Icon } from "../design/icons.tsx";
import { useLanguage } from "../design/language.ts";
import { saidFor } from "./card-actions.tsx";
import { isByKey } from "./focus.ts";
import { cardStrings } from "./strings.ts";

type BarProps = {
  content: CardContent;
  cameFrom: string | null;
  pinned: boolean;
  isHoverer: boolean;
  onBack: (byKey: boolean) => void;
  onClose: () => void;
  onPin: (pinned: boolean) => void;
};

/** The element that names the card's dialog. */
export const cardNameId = "sidelight-card-name";

/** Where the card belongs or the reader came from, and the buttons of a window. It stays, whatever scrolls. */
export function CardBar({ content, cameFrom, pinned, isHoverer, onBack, onClose, onPin }: BarProps) {
  const strings = cardStrings(useLanguage());
  // Who came by hovering would hover over the next name as well, and wait in vain.
  const isToldOfClicks = useForAWhile(pinned) && isHoverer && cameFrom === null;
  return (
    <header class="card-bar">
      <p class="card-hint" role="status">
        {isToldOfClicks && strings.pinned}
      </p>
      {cameFrom === null ? (
        <Eyebrow content={content} />
      ) : (
        <BackButton
          label={strings.back(cameFrom)}
          name={cameFrom}
          onBack={(event) => onBack(isByKey(event))}
        />
      )}
      <span class="card-window">
        <button
          type="button"
          class="icon-button"
          aria-pressed={pinned}
          aria-label={strings.pin}
          title={pinned ? strings.unpin : strings.pin}
          onClick={() => onPin(!pinned)}
        >
          <Icon name={pinned ? "pinned" : "pin"} />
        </button>
        <IconButton icon="close" label={strings.close} onClick={onClose} />
      </span>
    </header>
  );
}

/** Whether something holds, for as long as it takes to read that. */
function useForAWhile(holds: boolean): boolean {
  const [isNew, setNew] = useState(false);
  useEffect(() => {
    setNew(holds);
    if (!holds) return;
    const timer = setTimeout(() => setNew(false), saidFor);
    return () => clearTimeout(timer);
  }, [holds]);
  return isNew;
}

/** Who or what this is, and up to which day that holds. */
export function CardTitle({ content, cameFrom }: Pick<BarProps, "content" | "cameFrom">) {
  return (
    <>
      <div class="card-title">
        {cameFrom !== null && <Eyebrow content={content} />}
        <h2 class="card-name" id={cardNameId}>
          {content.name}
          {content.nativeName && (
            <>
              {" "}
              <span class="card-native" lang={content.nativeName.language}>
                {content.nativeName.text}
              </span>
            </>
          )}
        </h2>
      </div>
      <p class="card-role" lang={content.language}>
        {content.role}
      </p>
    </>
  );
}

/** Which thread of the story this belongs to, and up to which day the card holds. */
function Eyebrow({ content: { topic, asOf } }: { content: CardContent }) {
  const language = useLanguage();
  const date = dateInWords(asOf, language, "short");
  return (
    <p class="card-eyebrow">
      <span class="card-topic">{topic.name}</span>{" "}
      <span class="card-date">{cardStrings(language).asOf(date)}</span>
    </p>
  );
}
