import { IconButton } from "../design/icon-button.tsx";
import { Icon } from "../design/icons.tsx";
import { useLanguage } from "../design/language.ts";
import { cardNameId } from "./card-header.tsx";
import { cardStrings } from "./strings.ts";

/** A card without content: why, in a plain sentence. */
export function CardFailure({
  text,
  reason,
  onClose,
}: {
  text: string;
  reason: string;
  onClose: () => void;
}) {
  const strings = cardStrings(useLanguage());
  return (
    <div class="card-frame">
      <header class="card-bar">
        <Icon name="information" />
        <IconButton icon="close" label={strings.close} onClick={onClose} />
      </header>
      <div class="card-scroll">
        <h2 class="card-name" id={cardNameId}>
          {text}
        </h2>
        <p class="card-description">{reason}</p>
      </div>
    </div>
  );
}

/** The empty card that stands in for slow content, in the size the content will have. */
export function CardSkeleton({ text }: { text: string }) {
  const strings = cardStrings(useLanguage());
  return (
    <div class="card-frame card-skeleton" aria-busy="true">
      <h2 class="card-name" id={cardNameId}>
        {text}
      </h2>
      <p class="card-role">{strings.loading}</p>
      <span class="card-line" />
      <span class="card-line" />
      <span class="card-line card-line-short" />
    </div>
  );
}
