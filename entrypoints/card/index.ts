import { browser } from "wxt/browser";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { createCardPresenter } from "../../components/card/card-presenter.tsx";
import { type CardScript, cardScriptKey } from "../shared/card-script.ts";
import { startHover } from "./hover.ts";

/**
 * Hovering and the card itself, injected on first need into the isolated world in which the content script runs. A
 * second injection (an updated Sidelight in an old tab) replaces the first.
 */
export default defineUnlistedScript(() => {
  const presenter = createCardPresenter(document, import.meta.env.FIREFOX);
  const browserLanguage = browser.i18n.getUILanguage();
  const script: CardScript = {
    startHover: (options, first) => startHover(presenter, browserLanguage, options, first),
  };
  Reflect.set(globalThis, cardScriptKey, script);
});
