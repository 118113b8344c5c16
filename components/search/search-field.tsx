import { useRef } from "preact/hooks";
import { IconButton } from "../design/icon-button.tsx";
import { Icon } from "../design/icons.tsx";
import { useLanguage } from "../design/language.ts";
import { hitId } from "./search-results.tsx";
import { searchStrings } from "./strings.ts";
import "./search.css";

type Props = {
  listId: string;
  query: string;
  hits: number;
  active: number;
  onQuery: (query: string) => void;
  onActive: (active: number) => void;
  onChoose: (active: number) => void;
};

/** The search field: typing searches, arrow keys move through the hits, Enter opens, Escape or the button clears. */
export function SearchField({ listId, query, hits, active, onQuery, onActive, onChoose }: Props) {
  const field = useRef<HTMLInputElement>(null);

  function onKeyDown(event: KeyboardEvent) {
    // While an input method composes Japanese or Chinese, its keys are not ours.
    if (event.isComposing || query === "") return;
    const act = keyAction(event.key);
    if (!act) return;
    event.preventDefault();
    act();
  }

  function keyAction(key: string): (() => void) | null {
    if (key === "Escape") return () => onQuery("");
    if (hits === 0) return null;
    if (key === "ArrowDown") return () => onActive((active + 1) % hits);
    if (key === "ArrowUp") return () => onActive((active - 1 + hits) % hits);
    if (key === "Enter") return () => onChoose(active);
    return null;
  }

  const strings = searchStrings(useLanguage());
  const isOpen = query !== "" && hits > 0;
  return (
    <div class="search-field">
      <Icon name="search" size={14} />
      <input
        ref={field}
        type="text"
        inputMode="search"
        enterkeyhint="search"
        role="combobox"
        aria-label={strings.label}
        placeholder={strings.placeholder}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={isOpen ? hitId(listId, active) : undefined}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {query !== "" && (
        <IconButton
          icon="close"
          size={14}
          label={strings.clear}
          onClick={() => {
            onQuery("");
            field.current?.focus();
          }}
        />
      )}
    </div>
  );
}
