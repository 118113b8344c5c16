import { IconButton } from "../design/icon-button.tsx";
import { Icon } from "../design/icons.tsx";
import { useLanguage } from "../design/language.ts";
import { cardNameId } from "./card-header.tsx";
import { cardStrings } from "./strings.ts";

/** Of a selection, a card repeats so many characters. */
export const longestShown = 60;

type FailureProps = {
  text: string;
  reason: string;
  onClose: () => void;
  /** A way on, where there is one. */
  onSearch: (() => void) | false | undefined;
  panelIsTab: boolean | undefined;
};

/** A card without content: why, in a plain sentence, and what a reader may want next. */
export function CardFailure({ text, reason, onClose, onSearch, panelIsTab }: FailureProps) {
  const strings = cardStrings(useLanguage());
  return (
    <div class="card-frame">
      <header class="card-bar">
        <Icon name="information" />
        <IconButton icon="close" label={strings.close} onClick={onClose} />
      </header>
      <div class="card-scroll">
        <h2 class="card-name" id={cardNameId}>
          {shortened(text)}
        </h2>
        <p class="card-description">{reason}</p>
      </div>
      {onSearch && (
        <footer class="card-actions">
          <button type="button" class="text-button" onClick={onSearch}>
            <Icon name="search" size={14} />
            {panelIsTab ? strings.searchInTab : strings.searchInPanel}
          </button>
        </footer>
      )}
    </div>
  );
}

/** The empty card that stands in for slow content, in the size the content will have. */
export function CardSkeleton({ text }: { text: string }) {
  const strings = cardStrings(useLanguage());
  return (
    <div class="card-frame card-skeleton" aria-busy="true">
      <h2 class="card-name" id={cardNameId}>
        {shortened(text)}
      </h2>
      <p class="card-role">{strings.loading}</p>
      <span class="card-line" />
      <span class="card-line" />
      <span class="card-line card-line-short" />
    </div>
  );
}

function shortened(text: string): string {
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}
