import { openGazetteer } from "../../annotator/gazetteer/open.ts";
import { firstNamedIn } from "../../annotator/named-in.ts";
import { loadGazetteer, loadMarking } from "../shared/storage/stored-marking.ts";

/** The entity that words name first, with the forms that pages are read for; null where there is none. */
export async function entityNamedIn(words: string): Promise<string | null> {
  const marking = await loadMarking();
  const gazetteer = marking && (await loadGazetteer(marking.gazetteerKey));
  return gazetteer ? firstNamedIn(openGazetteer(gazetteer), words) : null;
}
