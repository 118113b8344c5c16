import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { PageText } from "../../annotator/page/page-text.ts";
import { shadowRootOf } from "../shared/on-pages/shadow-roots.ts";
import type { WithPageText } from "../shared/views/page-text.ts";

/**
 * Injected when a reader asks what a page leaves out, and only then: what runs on every page stays small.
 * Asked again, a page keeps the one it has.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as WithPageText;
  world.sidelightPageText ??= new PageText(document, shadowRootOf);
});
