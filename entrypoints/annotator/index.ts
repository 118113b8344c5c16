import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { openGazetteer } from "../../annotator/gazetteer/open.ts";
import { CloseReading } from "../../annotator/page/close-reading.ts";
import { putScript } from "../shared/on-pages/called-scripts.ts";

/** What reads a page closely and marks it, called in where the first glance has seen a name: on few pages. */
export default defineUnlistedScript(() => {
  putScript("annotator", {
    openReading: (document, { sieve, gazetteer }, choice, looks) =>
      new CloseReading(document, { sieve, gazetteer: openGazetteer(gazetteer) }, choice, looks),
  });
});
