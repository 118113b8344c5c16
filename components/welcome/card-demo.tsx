import { render } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { cardContentFor } from "../../data/card-content.ts";
import type { Entity } from "../../data/format/entity.ts";
import type { Library } from "../../data/library.ts";
import type { Settings } from "../../data/settings.ts";
import cardSheet from "../card/card.css?inline";
import { CardView } from "../card/card-view.tsx";
import { delays } from "../card/hover/delays.ts";
import type { CardRequest } from "../card/presenter.ts";
import pieces from "../design/pieces.css?inline";
import tokens from "../design/tokens.css?inline";
import { nameOf } from "../entity-name/names.ts";
import { welcomeStrings } from "./strings.ts";

type Props = {
  library: Library;
  language: string;
  textSize: Settings["card"]["textSize"];
  onTopicSwitch: (topic: string, on: boolean) => Promise<boolean>;
  onOpenOptions: () => void;
};

/** A sentence with marks that open real cards, in the page itself: nothing has to be found first. */
export function CardDemo(props: Props) {
  const { library, language } = props;
  const strings = welcomeStrings(language);
  const [open, setOpen] = useState<{ entity: string; opener: CardRequest["opener"] } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isOpen = open !== null;
  useEffect(() => {
    if (!isOpen) return;
    // Wherever the focus is: a card that the pointer opened has none.
    const close = (event: KeyboardEvent) => event.key === "Escape" && setOpen(null);
    document.addEventListener("keydown", close);
    return () => document.removeEventListener("keydown", close);
  }, [isOpen]);
  const [who, deal, summit] = demoEntities(library);
  if (!who || !deal || !summit) return null;

  const mark = (entity: Entity) => (
    <button
      type="button"
      class="demo-mark"
      data-topic-colour={library.topic(entity.topic)?.colour}
      aria-label={strings.openCard(nameOf(entity, language))}
      aria-expanded={open?.entity === entity.id}
      onPointerEnter={() => {
        clearTimeout(timer.current);
        timer.current = setTimeout(
          () => setOpen({ entity: entity.id, opener: "pointer" }),
          delays.warmUp * 2,
        );
      }}
      onPointerLeave={() => clearTimeout(timer.current)}
      onClick={() => {
        clearTimeout(timer.current);
        setOpen({ entity: entity.id, opener: "click" });
      }}
    >
      {nameOf(entity, language)}
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms.
    <div class="demo" role="group" aria-label={strings.tryTitle}>
      <p class="demo-text">
        {strings.before}
        {mark(who)}
        {strings.between}
        {mark(deal)}
        {strings.beforeLast}
        {mark(summit)}
        {strings.after}
      </p>
      {open && (
        <DemoCard
          key={`${open.entity} ${language}`}
          request={requestFor(props, open.entity, open.opener, () => setOpen(null))}
        />
      )}
    </div>
  );
}

/** The best known of each kind, so that the demonstration works with whatever packs there are. */
function demoEntities({ entities, factsAbout }: Library): (Entity | undefined)[] {
  const best = (kinds: readonly Entity["kind"][]) =>
    entities
      .filter(({ kind, tier }) => kinds.includes(kind) && tier === "core")
      .sort((a, b) => factsAbout(b.id).length - factsAbout(a.id).length)[0];
  return [best(["person"]), best(["agreement"]), best(["policy", "event", "organisation", "government"])];
}

function requestFor(
  { library, language, textSize, onTopicSwitch, onOpenOptions }: Props,
  entity: string,
  opener: CardRequest["opener"],
  close: () => void,
): CardRequest {
  const nothing = () => {};
  return {
    content: cardContentFor(library, entity, language),
    entity,
    language,
    opener,
    theme: "auto",
    textSize,
    text: entity,
    mark: { rects: () => [], line: 0, element: null },
    services: {
      load: async (other) => cardContentFor(library, other, language),
      setTopic: onTopicSwitch,
      openOptions: onOpenOptions,
      acting: nothing,
      pin: nothing,
      close,
      gone: nothing,
    },
  };
}

/** In a shadow tree, as on a page: the card's rules are for nothing but the card. */
function DemoCard({ request }: { request: CardRequest }) {
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
  return <div class="demo-card" ref={host} />;
}
