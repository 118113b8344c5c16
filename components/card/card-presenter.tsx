import { render } from "preact";
import { createCardHost } from "./card-host.ts";
import { CardView } from "./card-view.tsx";
import { shieldEvents } from "./event-shield.ts";
import { keepFocusInside, scrollByKey } from "./focus.ts";
import { contains, isBetween, isHeading } from "./hover/corridor.ts";
import { movePinned } from "./move.ts";
import { keepPlaced, type PlaceKeeper } from "./placement.ts";
import type { CardPresenter, CardRequest } from "./presenter.ts";

/** Puts cards on a page, one at a time. Nothing of it is in the page while no card is shown. */
export function createCardPresenter(page: Document, isHeld: boolean): CardPresenter {
  const { element, shadow, root, raise, lower } = createCardHost(page, isHeld);
  let shown: AbortController | null = null;
  let pending = false;
  /** Where the focus was before a keyboard reader came into the card. */
  let returnTo: HTMLElement | null = null;
  let serial = 0;
  let place: PlaceKeeper | null = null;
  /** What is drawn in the root, without being shown yet. */
  let prepared: CardRequest | null = null;

  const draw = (request: CardRequest) =>
    render(
      <CardView
        key={++serial}
        request={request}
        onPinned={(pinned) => (pinned ? place?.hold() : place?.follow())}
      />,
      root,
    );

  const takeDown = () => {
    shown?.abort();
    shown = null;
  };

  return {
    get host() {
      return shown ? element : null;
    },

    approach(from, to, line) {
      if (!shown) return { between: false, heading: false };
      const card = element.getBoundingClientRect();
      return {
        between: contains(card, to) || (line !== undefined && isBetween(to, line, card)),
        heading: from !== null && isHeading(from, to, card),
      };
    },

    prepare(request) {
      if (shown) return;
      draw(request);
      prepared = request;
    },

    show(request) {
      const hadFocus = shadow.activeElement !== null;
      takeDown();
      const controller = new AbortController();
      shown = controller;
      // What replaces an empty card keeps its size, so that nothing jumps.
      root.toggleAttribute("data-held", request.pending === true || pending);
      pending = request.pending === true;
      for (const limit of ["--sidelight-available", "--sidelight-width"]) element.style.removeProperty(limit);
      if (!prepared || !isSameCard(prepared, request)) draw(request);
      prepared = null;
      raise(request.mark.element, request);
      place = keepPlaced(element, request.mark, request.services.gone);
      controller.signal.addEventListener("abort", place.stop);
      place.follow();
      // A mark that is gone by now has taken the card down again.
      if (controller.signal.aborted) return;
      const { onKey: isMovedBy, onPointer } = movePinned(element, shadow, place.moveTo);
      const onKey = (event: KeyboardEvent) => {
        // With these, a key is the browser's.
        if (event.ctrlKey || event.altKey || event.metaKey) return;
        keepFocusInside(event, shadow);
        if (!isMovedBy(event)) scrollByKey(event, shadow);
      };
      shieldEvents(element, shadow, onKey, onPointer, controller.signal);
      if (request.opener !== "keyboard") return;
      // Drawn anew when its content comes, a card has lost the focus that it took.
      if (!hadFocus) returnTo = page.activeElement instanceof HTMLElement ? page.activeElement : null;
      root.querySelector<HTMLElement>("[role=dialog]")?.focus({ preventScroll: true });
    },

    hide() {
      if (!shown) return;
      const focused = shadow.activeElement !== null;
      takeDown();
      pending = false;
      render(null, root);
      lower();
      if (focused) returnTo?.focus({ preventScroll: true });
      returnTo = null;
    },

    closeMenu() {
      const opener = shown && root.querySelector<HTMLElement>("[aria-expanded=true]");
      if (!opener) return false;
      opener.click();
      if (shadow.activeElement) opener.focus({ preventScroll: true });
      return true;
    },
  };
}

/** Whether one request draws what the other does; where it stands is another matter. */
function isSameCard(a: CardRequest, b: CardRequest): boolean {
  return (
    a.content === b.content &&
    a.pending === b.pending &&
    a.entity === b.entity &&
    a.language === b.language &&
    a.text === b.text &&
    a.opener === b.opener &&
    a.services === b.services
  );
}
