import { render } from "preact";
import { useEffect, useRef } from "preact/hooks";
import cardSheet from "../card/card.css?inline";
import { CardView } from "../card/card-view.tsx";
import type { CardRequest } from "../card/presenter.ts";
import pieces from "../design/pieces.css?inline";
import tokens from "../design/tokens.css?inline";

type Props = {
  request: CardRequest;
  /** Below the mark, from the corner of the demonstration. */
  place: { left: number; top: number };
  onPointer: (isIn: boolean) => void;
};

/** In a shadow tree, as on a page: the card's rules are for nothing but the card. */
export function DemoCard({ request, place, onPointer }: Props) {
  const host = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another card is another element, by its key.
  useEffect(() => {
    if (!host.current) return;
    const shadow = host.current.shadowRoot ?? host.current.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${tokens}\n${pieces}\n${cardSheet}`);
    shadow.adoptedStyleSheets = [sheet];
    const root = document.createElement("div");
    root.className = "sidelight-root";
    const { theme } = document.documentElement.dataset;
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    root.dataset.textSize = request.textSize;
    shadow.append(root);
    render(<CardView request={request} onPinned={() => {}} />, root);
    return () => {
      render(null, root);
      root.remove();
    };
  }, []);
  return (
    <div
      class="demo-card"
      ref={host}
      style={{ insetBlockStart: `${place.top}px`, insetInlineStart: `${place.left}px` }}
      onPointerEnter={() => onPointer(true)}
      onPointerLeave={() => onPointer(false)}
    />
  );
}
