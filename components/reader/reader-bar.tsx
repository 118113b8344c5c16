import { type Action, ActionMenu } from "../actions/action-menu.tsx";
import { IconButton } from "../design/icon-button.tsx";
import { useLanguage } from "../design/language.ts";
import { SearchField } from "../search/search-field.tsx";
import { readerStrings } from "./strings.ts";
import type { Search } from "./use-search.ts";

type Props = {
  search: Search;
  listId: string;
  actions: readonly Action[];
  onOpenOptions: () => void;
  onOpenPanel: (() => void) | undefined;
};

/** Name, search, and the ways out to panel and options. */
export function ReaderBar({ search, listId, actions, onOpenOptions, onOpenPanel }: Props) {
  const strings = readerStrings(useLanguage());
  return (
    <div class="reader-bar">
      <h1 class="wordmark">{strings.name}</h1>
      <SearchField
        listId={listId}
        query={search.query}
        hits={search.hits.length}
        active={search.active}
        onQuery={search.setQuery}
        onKeyDown={search.onKeyDown}
      />
      {onOpenPanel && <IconButton icon="panel" label={strings.panel} onClick={onOpenPanel} />}
      <IconButton icon="options" label={strings.options} onClick={onOpenOptions} />
      <ActionMenu actions={actions} />
    </div>
  );
}
