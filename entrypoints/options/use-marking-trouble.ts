import type { MarkingTrouble } from "../../data/settings/marking.ts";
import { loadMarkingTrouble, watchMarkingTrouble } from "../shared/storage/marking-trouble.ts";
import { useStored } from "../shared/views/use-stored.ts";

/** Why pages are still marked as before the last change; null where they are not. */
export function useMarkingTrouble(): MarkingTrouble | null {
  return useStored(loadMarkingTrouble, watchMarkingTrouble, null);
}
