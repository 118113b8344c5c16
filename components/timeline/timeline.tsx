import { useLayoutEffect, useRef } from "preact/hooks";
import type { PartialDate } from "../../data/format/text.ts";
import type { TimelineEvent } from "../../data/format/timeline.ts";
import type { Library } from "../../data/library.ts";
import { localize } from "../../data/localize.ts";
import { eventDateInWords } from "../design/date-range.ts";
import { dateInWords } from "../design/dates.ts";
import { EmptyNote } from "../empty-note/empty-note.tsx";
import { EntityChips } from "../entity-name/entity-chips.tsx";
import { SourceMentions } from "../facts/source-mentions.tsx";
import { lazily } from "../lazily/lazily.tsx";
import { timelineStrings } from "./strings.ts";
import { storyLine, type TimelineMonth } from "./timeline-months.ts";
import "./timeline.css";

const TimelineDrawing = lazily(() =>
  import("./timeline-drawing.tsx").then((module) => module.TimelineDrawing),
);

type Props = {
  events: readonly TimelineEvent[];
  library: Library;
  language: string;
  today: PartialDate;
  /** Draws the events above the list; the day the page came out is marked if it is known. */
  drawing?: { pageDate: PartialDate | null };
  /** An event to go to. */
  openEvent?: string | null;
  onOpenEntity: (entity: string) => void;
};

/** The story as dated events by month, with a mark where today stands. */
export function Timeline({ events, today, drawing, openEvent = null, ...context }: Props) {
  const list = useRef<HTMLDivElement>(null);

  function goTo(id: string) {
    const event = list.current?.querySelector<HTMLElement>(`#event-${id}`);
    event?.scrollIntoView({ block: "center" });
    event?.focus({ preventScroll: true });
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each event that is asked for.
  useLayoutEffect(() => {
    if (openEvent !== null) goTo(openEvent);
  }, [openEvent]);

  const strings = timelineStrings(context.language);
  if (events.length === 0) return <EmptyNote title={strings.empty}>{strings.emptyMore}</EmptyNote>;
  const { past, coming } = storyLine(events, today);
  return (
    <div class="timeline" ref={list}>
      {drawing && (
        <TimelineDrawing
          events={events}
          today={today}
          pageDate={drawing.pageDate}
          library={context.library}
          language={context.language}
          onChoose={goTo}
        />
      )}
      {past.map((month) => (
        <Month key={month.month} month={month} {...context} />
      ))}
      <p class="timeline-today">
        <time dateTime={today}>{strings.today(dateInWords(today, context.language))}</time>
      </p>
      {coming.map((month) => (
        <Month key={month.month} month={month} {...context} />
      ))}
    </div>
  );
}

type Context = Pick<Props, "library" | "language" | "onOpenEntity">;

function Month({ month, ...context }: Context & { month: TimelineMonth }) {
  const heading = dateInWords(month.month, context.language);
  return (
    <section class="timeline-month">
      <h2>
        <time dateTime={month.month}>{heading}</time>
      </h2>
      <ol>
        {month.events.map((event) => (
          <Event key={event.id} event={event} heading={heading} {...context} />
        ))}
      </ol>
    </section>
  );
}

type EventProps = Context & { event: TimelineEvent; heading: string };

function Event({ event, heading, library, language, onOpenEntity }: EventProps) {
  const date = eventDateInWords(event, language);
  return (
    <li
      class="timeline-event"
      id={`event-${event.id}`}
      tabIndex={-1}
      data-topic-colour={library.topic(event.topic)?.colour}
    >
      {/* A date known to the month says no more than the heading above it. */}
      {date !== heading && (
        <time class="timeline-date" dateTime={event.date}>
          {date}
        </time>
      )}
      <p class="timeline-text">{localize(event.text, language)}</p>
      <p class="timeline-more">
        <EntityChips ids={event.entities} library={library} language={language} onOpen={onOpenEntity} />
        <SourceMentions ids={event.sources} library={library} language={language} />
      </p>
    </li>
  );
}
