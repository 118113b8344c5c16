import { Fragment } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { cardContentFor } from "../../data/facts/card-content.ts";
import type { Entity } from "../../data/format/entity.ts";
import type { Library } from "../../data/library.ts";
import type { Settings } from "../../data/settings/settings.ts";
import type { CardRequest } from "../card/presenter.ts";
import { nameOf } from "../entity-name/names.ts";
import { DemoCard } from "./demo-card.tsx";
import type { SentencePart } from "./demo-sentence.ts";
import { welcomeStrings } from "./strings.ts";

type Props = {
  sentence: readonly SentencePart[];
  library: Library;
  language: string;
  card: Settings["card"];
  onTopicSwitch: (topic: string, on: boolean) => Promise<boolean>;
  onOpenOptions: () => void;
};

type Open = { entity: string; opener: CardRequest["opener"]; place: { left: number; top: number } };

/**
 * A sentence with marks that open real cards, over the page as anywhere: the pointer's card goes with the pointer
 * unless it is pinned, one that was pressed for stays until it is closed or the focus comes to another mark.
 */
export function CardDemo({ sentence, library, language, card, ...acts }: Props) {
  const strings = welcomeStrings(language);
  const [open, setOpen] = useState<Open | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isKept = useRef(false);
  const root = useRef<HTMLDivElement>(null);
  const isOpen = open !== null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: closing is the same whenever it is done.
  useEffect(() => {
    if (!isOpen) return;
    // Wherever the focus is: a card that the pointer opened has none.
    const onKeyDown = (event: KeyboardEvent) => event.key === "Escape" && close();
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [isOpen]);

  function show(mark: HTMLElement, entity: string, opener: CardRequest["opener"]) {
    clearTimeout(timer.current);
    isKept.current = opener !== "pointer";
    const widest = (root.current?.clientWidth ?? 0) - cardWidth;
    const place = {
      left: Math.max(0, Math.min(mark.offsetLeft, widest)),
      top: mark.offsetTop + mark.offsetHeight + 4,
    };
    setOpen({ entity, opener, place });
  }

  function close() {
    const hadFocus = root.current?.querySelector(".demo-card") === document.activeElement;
    if (hadFocus) root.current?.querySelector<HTMLElement>("[aria-expanded=true]")?.focus();
    setOpen(null);
  }

  function wait(then: () => void, milliseconds: number) {
    clearTimeout(timer.current);
    timer.current = setTimeout(then, milliseconds);
  }

  const leave = () => wait(() => isKept.current || close(), card.grace);

  /** With its card right behind it, for keys and for who listens. */
  const markOf = (entity: Entity) => (
    <Fragment key={entity.id}>
      <button
        type="button"
        class="demo-mark"
        data-topic-colour={library.topic(entity.topic)?.colour}
        aria-label={strings.openCard(nameOf(entity, language))}
        aria-expanded={open?.entity === entity.id}
        onPointerEnter={({ currentTarget }) => {
          if (open?.entity === entity.id) clearTimeout(timer.current);
          else wait(() => show(currentTarget, entity.id, "pointer"), card.showDelay);
        }}
        onPointerLeave={leave}
        // The card of another name may lie over this one.
        onFocus={() => open?.entity !== entity.id && close()}
        onClick={({ currentTarget }) => show(currentTarget, entity.id, "click")}
      >
        {nameOf(entity, language)}
      </button>
      {open?.entity === entity.id && cardOf(open)}
    </Fragment>
  );
  const cardOf = ({ entity, opener, place }: Open) => (
    <DemoCard
      key={language}
      place={place}
      onPointer={(isIn) => (isIn ? clearTimeout(timer.current) : leave())}
      request={{
        content: cardContentFor(library, entity, language),
        entity,
        language,
        opener,
        theme: "auto",
        textSize: card.textSize,
        text: entity,
        mark: { rects: () => [], line: 0, element: null },
        services: {
          load: async (other) => cardContentFor(library, other, language),
          setTopic: acts.onTopicSwitch,
          openOptions: acts.onOpenOptions,
          acting: () => {
            isKept.current = true;
          },
          pin: (on) => {
            isKept.current = on;
          },
          close,
          gone: close,
        },
      }}
    />
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms.
    <div class="demo" role="group" aria-label={strings.tryTitle} ref={root}>
      <div class="demo-text">{sentence.map(({ text, entity }) => (entity ? markOf(entity) : text))}</div>
    </div>
  );
}

/** As its own style sheet has it. */
const cardWidth = 368;
