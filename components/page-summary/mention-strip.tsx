import type { Library } from "../../data/library.ts";
import type { PageMention } from "../../data/page/page-state.ts";
import { useLanguage } from "../design/language.ts";
import { pageStrings } from "./strings.ts";
import "./mention-strip.css";

type Props = {
  mentions: readonly PageMention[];
  library: Library;
  /** The entity whose mentions stand out. */
  lit: string | null;
  onJump: (mention: number) => void;
};

/** The page as a line from top to end, with a tick wherever something is mentioned. */
export function MentionStrip({ mentions, library, lit, onJump }: Props) {
  const strings = pageStrings(useLanguage());
  const shifts = shiftsOf(mentions);
  function jumpToNearest(event: MouseEvent & { currentTarget: HTMLElement }) {
    const box = event.currentTarget.getBoundingClientRect();
    if (box.width === 0) return;
    const nearest = nearestMention(mentions, (event.clientX - box.left) / box.width);
    if (nearest !== null) onJump(nearest);
  }

  return (
    <div class="mention-strip">
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a picture with a shortcut for the pointer; the rows below do the same by keyboard. */}
      <div
        class="mention-strip-line"
        role="img"
        aria-label={strings.strip(mentions.length)}
        onClick={jumpToNearest}
      >
        {mentions.map((mention, index) => (
          <span
            key={index}
            class="mention-tick"
            data-topic-colour={library.topic(mention.topic)?.colour}
            data-headline={mention.inHeadline || undefined}
            data-lit={lit === null ? undefined : lit === mention.entity}
            style={{ insetInlineStart: `calc(${mention.position * 100}% + ${shifts[index] ?? 0}px)` }}
          />
        ))}
      </div>
      <div class="mention-strip-ends" aria-hidden="true">
        <span>{strings.stripTop}</span>
        <span>{strings.stripEnd}</span>
      </div>
    </div>
  );
}

/** What a tick and the gap after it take, in px; and how many of one line stand beside its first, within the margin. */
const step = 4;
const mostBeside = 3;

/** How far ticks step aside for those before them on the same line, which they would hide. */
function shiftsOf(mentions: readonly PageMention[]): number[] {
  const onLine = new Map<number, number>();
  return mentions.map(({ position }) => {
    const line = Math.round(position * 200);
    const before = onLine.get(line) ?? 0;
    onLine.set(line, before + 1);
    return Math.min(before, mostBeside) * step;
  });
}

/** The mention that stands closest to a place on the page, from 0 (top) to 1 (end). */
export function nearestMention(mentions: readonly PageMention[], place: number): number | null {
  let nearest: { index: number; distance: number } | null = null;
  for (const [index, mention] of mentions.entries()) {
    const distance = Math.abs(mention.position - place);
    if (!nearest || distance < nearest.distance) nearest = { index, distance };
  }
  return nearest?.index ?? null;
}
