import { EmptyNote } from "../empty-note/empty-note.tsx";
import { readerStrings } from "./strings.ts";

/** What stands in place of any view where the packs cannot be opened at all. */
export function PacksBroken({ language }: { language: string }) {
  const { broken, brokenMore } = readerStrings(language);
  return (
    <div role="alert">
      <EmptyNote title={broken}>{brokenMore}</EmptyNote>
    </div>
  );
}
