import type { PanelSubject } from "../shared/storage/panel-subject.ts";

/** What a view is opened for (`?entity=sanae-takaichi`, `?words=rice+prices`), if anything. */
export function askedSubject(): PanelSubject {
  const query = new URLSearchParams(location.search);
  return { entity: query.get("entity") ?? undefined, words: query.get("words") ?? undefined };
}
