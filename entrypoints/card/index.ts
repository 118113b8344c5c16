import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { createCardPresenter } from "../../components/card/card-presenter.tsx";
import { presenterKey } from "../../components/card/presenter.ts";

/**
 * The card's code, injected on first need into the isolated world in which the content script runs. A second
 * injection (an updated Sidelight in an old tab) replaces the first one's presenter.
 */
export default defineUnlistedScript(() => {
  Reflect.set(globalThis, presenterKey, createCardPresenter(document));
});
