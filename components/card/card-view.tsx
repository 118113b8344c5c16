import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { CardContent } from "../../data/facts/card-content.ts";
import { spokenLanguage } from "../../data/language/spoken.ts";
import { LanguageContext, useLanguage } from "../design/language.ts";
import { Card } from "./card.tsx";
import { cardNameId } from "./card-header.tsx";
import { CardFailure, CardSkeleton, longestShown } from "./card-states.tsx";
import { citation } from "./citation.ts";
import { copyText } from "./copy-text.ts";
import type { CardRequest } from "./presenter.ts";
import { cardStrings } from "./strings.ts";
import { back, follow, shown, type Trail } from "./trail.ts";

type Props = {
  request: CardRequest;
  /** Called when the reader pins: a pinned card stays where it is. */
  onPinned: (pinned: boolean) => void;
};

/** The dialog around whatever there is to show for a request. */
export function CardView({ request, onPinned }: Props) {
  const dialog = useRef<HTMLDivElement>(null);
  /** Whether the focus came by key: a browser cannot tell, where a script moves it. */
  const [byKey, setByKey] = useState(request.opener === "keyboard");
  const { content, pending, text, services, language } = request;
  const strings = cardStrings(language);
  return (
    <LanguageContext value={language}>
      <div
        class="card"
        role="dialog"
        aria-labelledby={cardNameId}
        lang={spokenLanguage(language)}
        data-by-key={byKey || undefined}
        tabIndex={-1}
        ref={dialog}
      >
        {pending ? (
          <CardSkeleton text={text} />
        ) : content ? (
          <CardTrail
            request={request}
            first={content}
            refocus={(byKey) => {
              setByKey(byKey);
              dialog.current?.focus({ preventScroll: true });
            }}
            onPinned={onPinned}
          />
        ) : (
          <CardFailure
            text={text || strings.nothingSelected}
            reason={reasonFor(request, strings)}
            panelIsTab={services.panelIsTab}
            onSearch={isSearchable(request) && services.search && (() => services.search?.(text))}
            onClose={services.close}
          />
        )}
      </div>
    </LanguageContext>
  );
}

/** Words that were selected and name nothing may still be told of. Whole passages are not: nothing has all their words. */
function isSearchable({ content, entity, text }: CardRequest): boolean {
  return content === null && entity === null && text !== "" && text.length <= longestShown;
}

/** Why a card has no content. */
function reasonFor({ content, entity, text }: CardRequest, strings: ReturnType<typeof cardStrings>): string {
  if (content === undefined) return strings.unreachable;
  if (text === "") return strings.selectFirst;
  return entity === null ? strings.nothingKnown : strings.unknownEntity;
}

type TrailProps = Props & { first: CardContent; refocus: (byKey: boolean) => void };

/** The card of the mark's entity and, one after another in the same place, of those a reader follows from it. */
function CardTrail({ request, first, refocus, onPinned }: TrailProps) {
  const { services } = request;
  const { setEntity, setSite } = services;
  const language = useLanguage();
  const strings = cardStrings(language);
  const [trail, setTrail] = useState<Trail>([first]);
  const [arriving, setArriving] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [pinned, setPinned] = useState(false);
  const latest = useRef<string | null>(null);
  const onTrail = useRef<Trail | null>(trail);
  const frame = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(0);

  const content = shown(trail);

  /** How far the reader had scrolled in each card of the trail before the next. */
  const scrolled = useRef<readonly number[]>([]);
  useLayoutEffect(() => {
    const scroller = scrollerIn(frame.current);
    if (scroller) scroller.scrollTop = scrolled.current[trail.length - 1] ?? 0;
  }, [trail]);

  const waitFor = (entity: string | null) => {
    latest.current = entity;
    setArriving(entity);
  };
  // What comes for a card that is gone is not to act on the next one.
  useLayoutEffect(
    () => () => {
      latest.current = null;
      onTrail.current = null;
    },
    [],
  );

  const go = (next: Trail, byKey: boolean) => {
    waitFor(null);
    const before = scrolled.current.slice(0, trail.length - 1);
    scrolled.current = [...before, scrollerIn(frame.current)?.scrollTop ?? 0];
    // A card that shrank under the pointer would slip away from it, so it keeps the height it had.
    setHeight(frame.current?.offsetHeight ?? 0);
    onTrail.current = next;
    setTrail(next);
    setProblem(null);
    // The next card has no Undo for what was done in this one.
    services.acting(false);
    refocus(byKey);
  };
  const followTo = async (entity: string, byKey: boolean) => {
    waitFor(entity);
    const arrived = await services.load(entity);
    if (latest.current !== entity) return;
    if (arrived) return go(follow(trail, arrived), byKey);
    waitFor(null);
    setProblem(arrived === null ? strings.unknownEntity : strings.loadFailed);
  };
  const change = async (set: (on: boolean) => Promise<boolean>, on: boolean) => {
    services.acting(true);
    const stored = await set(on);
    if (onTrail.current !== trail) return stored;
    // What was taken away can be brought back, and what could not be brought back can be tried again.
    services.acting(stored !== on);
    return stored;
  };

  return (
    <div class="card-trail" ref={frame} style={{ minBlockSize: `${height}px` }}>
      <Card
        content={content}
        cameFrom={trail.at(-2)?.name ?? null}
        pinned={pinned}
        isHoverer={request.opener === "pointer"}
        arriving={arriving}
        problem={problem}
        onBack={(byKey) => go(back(trail), byKey)}
        onClose={services.close}
        onPin={(on) => {
          setPinned(on);
          services.pin(on);
          onPinned(on);
        }}
        onFollow={(entity, byKey) => void followTo(entity, byKey)}
        actions={{
          onCopy: (format) => copyText(citation(content, format, language)),
          onName: setEntity && ((on) => change((value) => setEntity(content.entity, value), on)),
          onTopic: (on) => change((value) => services.setTopic(content.topic.id, value), on),
          onSite: setSite && ((on) => change(setSite, on)),
          onOptions: services.openOptions,
          onPanel: services.openPanel && (() => services.openPanel?.(content.entity)),
          panelIsTab: services.panelIsTab,
        }}
      />
    </div>
  );
}

function scrollerIn(frame: HTMLElement | null): Element | null {
  return frame?.querySelector(".card-scroll") ?? null;
}
