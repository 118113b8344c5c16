import { browser } from "wxt/browser";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { createCardPresenter } from "../../components/card/card-presenter.tsx";
import { putScript } from "../shared/on-pages/called-scripts.ts";
import { startHover } from "./hover.ts";

/**
 * Hovering and the card itself, called into the isolated world in which the content script runs when a reader first
 * comes to a mark.
 */
export default defineUnlistedScript(() => {
  const presenter = createCardPresenter(document, import.meta.env.FIREFOX);
  const browserLanguage = browser.i18n.getUILanguage();
  putScript("card", {
    startHover: (options) => startHover(presenter, browserLanguage, options),
  });
});
