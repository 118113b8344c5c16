import { useId, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { PartialDate } from "../../data/format/text.ts";
import type { TimelineEvent } from "../../data/format/timeline.ts";
import { localeFor } from "../../data/language/spoken.ts";
import type { Library } from "../../data/library.ts";
import { localize } from "../../data/localize.ts";
import { eventDateInWords } from "../design/date-range.ts";
import { IconButton } from "../design/icon-button.tsx";
import { Icon } from "../design/icons.tsx";
import { TopicName } from "../topic-name/topic-name.tsx";
import { timelineStrings } from "./strings.ts";
import {
  layoutTimeline,
  openingPoint,
  pointNear,
  sizes,
  type TimelinePoint,
  zoomSteps,
} from "./timeline-layout.ts";
import "./timeline-drawing.css";

type Props = {
  events: readonly TimelineEvent[];
  library: Library;
  language: string;
  today: PartialDate;
  /** The day the page in front came out, if it says so. */
  pageDate: PartialDate | null;
  onChoose: (event: string) => void;
};

/** What “this page” and “このページ” take beside a day’s line, in px, at the largest text. */
const roomForWords = 80;

/** The story on a line, a lane for each topic: scrollable, zoomable, and walked through with the arrow keys. */
export function TimelineDrawing({ events, library, language, today, pageDate, onChoose }: Props) {
  const strings = timelineStrings(language);
  const [zoom, setZoom] = useState(3);
  const [at, setAt] = useState<string | null>(null);
  const hint = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const layout = useMemo(
    () => layoutTimeline(events, pageDate ? [today, pageDate] : [today], zoomSteps[zoom] ?? 1),
    [events, today, pageDate, zoom],
  );
  const atDay = pointNear(layout, pageDate ?? today);
  const current = layout.points.find(({ event }) => event.id === at) ?? openingPoint(layout, today, pageDate);

  // What is current stays in the middle, whatever the zoom.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new drawing moves the view; walking through it does so by focus.
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box || !current) return;
    const left = current.x - box.clientWidth / 2;
    // Or nearly so: the first label is shown whole.
    box.scrollLeft = layout.ticks.findLast(({ x }) => x < left && left < x + sizes.label)?.x ?? left;
  }, [layout]);

  const marks = [
    ...(pageDate ? [{ date: pageDate, kind: "page" as const }] : []),
    ...(pageDate === today ? [] : [{ date: today, kind: "today" as const }]),
  ];
  const [earliest = today, latest = today] = marks.map(({ date }) => date).sort();
  const width = marks.length < 2 ? layout.width : Math.max(layout.width, layout.xOf(latest) + roomForWords);

  /** Two days close together part their words; at the drawing’s beginning there is no room before the line. */
  function sideOf(date: PartialDate): MarkProps["side"] {
    if (marks.length < 2) return "middle";
    return date === earliest && layout.xOf(date) >= roomForWords ? "end" : "start";
  }

  const topic = current && library.topic(current.event.topic);

  function topicName(id: string): string {
    const topic = library.topic(id);
    return topic ? localize(topic.name, language) : "";
  }

  function go(to: TimelinePoint | undefined) {
    if (!to) return;
    setAt(to.event.id);
    const point = scroller.current?.querySelector<SVGElement>(`[data-event="${to.event.id}"]`);
    point?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    const index = current ? layout.points.indexOf(current) : 0;
    const act = {
      ArrowRight: () => go(layout.points[index + 1]),
      ArrowLeft: () => go(layout.points[index - 1]),
      Home: () => go(layout.points[0]),
      End: () => go(layout.points.at(-1)),
      Enter: () => current && onChoose(current.event.id),
      " ": () => current && onChoose(current.event.id),
      "+": () => zoomBy(1),
      "=": () => zoomBy(1),
      "-": () => zoomBy(-1),
    }[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  }

  function zoomBy(step: number) {
    setZoom(Math.max(0, Math.min(zoomSteps.length - 1, zoom + step)));
  }

  return (
    <div class="timeline-drawing">
      <div class="timeline-tools">
        {atDay && (
          <button
            type="button"
            class="text-button timeline-to-day"
            onClick={() => {
              setAt(atDay.event.id);
              onChoose(atDay.event.id);
            }}
          >
            <Icon name="list" size={14} />
            {pageDate ? strings.toThisPage : strings.toToday}
          </button>
        )}
        <button
          type="button"
          class="icon-button"
          aria-label={strings.farther}
          title={strings.farther}
          disabled={zoom === 0}
          onClick={() => zoomBy(-1)}
        >
          <span aria-hidden="true">−</span>
        </button>
        <IconButton
          icon="add"
          size={14}
          label={strings.closer}
          disabled={zoom === zoomSteps.length - 1}
          onClick={() => zoomBy(1)}
        />
      </div>
      <section
        class="timeline-scroller"
        aria-label={strings.drawing}
        aria-describedby={hint}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
        tabIndex={0}
        ref={scroller}
        onWheel={(event) => {
          if (!event.ctrlKey) return;
          event.preventDefault();
          zoomBy(event.deltaY < 0 ? 1 : -1);
        }}
      >
        <div class="timeline-lanes" aria-hidden="true">
          {layout.lanes.map(({ topic, y }) => (
            <span
              key={topic}
              data-topic-colour={library.topic(topic)?.colour}
              style={{ insetBlockStart: `${y}px` }}
            >
              {topicName(topic)}
            </span>
          ))}
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: without a role a drawing is an image, and an image hides its buttons. */}
        <svg role="group" width={width} height={layout.height} onKeyDown={onKeyDown}>
          {layout.ticks.map(({ x, date, isYear }) => (
            // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes focus; each point says its own date.
            <g key={date} class="timeline-tick" data-year={isYear || undefined} aria-hidden="true">
              <path d={`M${x} 16V${layout.height}`} />
              <text x={x + 3} y={12}>
                {isYear ? date.slice(0, 4) : tickLabel(date, language)}
              </text>
            </g>
          ))}
          {marks.map(({ date, kind }) => (
            <DayMark
              key={kind}
              x={layout.xOf(date)}
              height={layout.height}
              text={kind === "today" ? strings.todayShort : strings.thisPage}
              kind={kind}
              side={sideOf(date)}
            />
          ))}
          {layout.points.map(({ event, x, y, length }) => (
            // biome-ignore lint/a11y/useSemanticElements: a drawing has no buttons of its own.
            <g
              key={event.id}
              class="timeline-point"
              data-event={event.id}
              data-topic-colour={library.topic(event.topic)?.colour}
              data-current={event.id === current?.event.id || undefined}
              role="button"
              // In small letters: the attributes of a drawing are taken as they are written.
              tabindex={event.id === current?.event.id ? 0 : -1}
              aria-label={inWords(event, language)}
              onFocus={() => setAt(event.id)}
              onClick={() => {
                setAt(event.id);
                onChoose(event.id);
              }}
            >
              <title>{inWords(event, language)}</title>
              <Pill class="timeline-target" x={x} y={y} length={length} size={sizes.target} />
              <Pill class="timeline-dot" x={x} y={y} length={length} size={sizes.dot} />
            </g>
          ))}
        </svg>
      </section>
      {/* For those who walk through the drawing; a pointer needs no keys. */}
      <p class="timeline-hint" id={hint}>
        {strings.hint}
      </p>
      {current && (
        <p class="timeline-current" data-topic-colour={library.topic(current.event.topic)?.colour}>
          <span class="timeline-current-head">
            <time dateTime={current.event.date}>{eventDateInWords(current.event, language)}</time>
            {topic && <TopicName topic={topic} language={language} />}
          </span>
          {localize(current.event.text, language)}
        </p>
      )}
    </div>
  );
}

type MarkProps = {
  x: number;
  height: number;
  text: string;
  kind: "today" | "page";
  /** The side of its line on which the text ends or starts. */
  side: "start" | "middle" | "end";
};

function DayMark({ x, height, text, kind, side }: MarkProps) {
  const shift = { start: 4, middle: 0, end: -4 }[side];
  return (
    <g class="timeline-mark" data-kind={kind}>
      <path d={`M${x} 16V${height}`} />
      <text x={x + shift} y={height - 3} text-anchor={side}>
        {text}
      </text>
    </g>
  );
}

type PillProps = { class: string; x: number; y: number; length: number; size: number };

/** A dot, or for what lasts a line as thick as one, about the middle of its beginning. */
function Pill({ class: name, x, y, length, size }: PillProps) {
  return (
    <rect class={name} x={x - size / 2} y={y - size / 2} width={length + size} height={size} rx={size / 2} />
  );
}

function inWords(event: TimelineEvent, language: string): string {
  return timelineStrings(language).event(eventDateInWords(event, language), localize(event.text, language));
}

function tickLabel(date: PartialDate, language: string): string {
  const isFirst = date.endsWith("-01");
  const format = new Intl.DateTimeFormat(localeFor(language), {
    timeZone: "UTC",
    month: "short",
    ...(isFirst ? {} : { day: "numeric" }),
  });
  return format.format(new Date(`${date}T00:00:00Z`));
}
