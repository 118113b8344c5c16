import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { PageText } from "../../annotator/page/page-text.ts";
import type { WithPageText } from "../shared/page-text.ts";
import { shadowRootOf } from "../shared/shadow-roots.ts";

/**
 * Injected when a reader asks what a page leaves out, and only then: what runs on every page stays small.
 * Asked again, a page keeps the one it has.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as WithPageText;
  world.sidelightPageText ??= new PageText(document, shadowRootOf);
});
