import { useRef } from "preact/hooks";
import { IconButton } from "../design/icon-button.tsx";
import { Icon } from "../design/icons.tsx";
import { useLanguage } from "../design/language.ts";
import { hitId } from "./hits.ts";
import { searchStrings } from "./strings.ts";
import "./search.css";

type Props = {
  listId: string;
  query: string;
  hits: number;
  active: number;
  onQuery: (query: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

/** The search field: typing searches, the button clears, and keys are acted on as in the list of what was found. */
export function SearchField({ listId, query, hits, active, onQuery, onKeyDown }: Props) {
  const field = useRef<HTMLInputElement>(null);

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
