import { useLanguage } from "../design/language.ts";
import { EmptyNote } from "../empty-note/empty-note.tsx";
import { readerStrings } from "./strings.ts";

/** What stands in every tab of a reader who has switched all packs off. */
export function NoPacks({ onOpenOptions }: { onOpenOptions: () => void }) {
  const strings = readerStrings(useLanguage());
  return (
    <EmptyNote title={strings.noPacks} action={{ label: strings.openOptions, onChoose: onOpenOptions }}>
      {strings.noPacksMore}
    </EmptyNote>
  );
}
