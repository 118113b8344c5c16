import type { ComponentChildren, RefObject } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import "./tabs.css";

export type Tab<Name extends string> = { name: Name; label: string; count?: number | undefined };

type Props<Name extends string> = {
  label: string;
  tabs: readonly Tab<Name>[];
  selected: Name;
  onSelect: (name: Name) => void;
  /** What the panel shows; another subject starts at its top, or so many px further down. */
  subject?: string;
  startAt?: number;
  /** The panel, for who wants to know how far it is scrolled. */
  panel: RefObject<HTMLDivElement | null>;
  children: ComponentChildren;
};

/** Tabs after the ARIA pattern: one tab stop, arrow keys move and select, Home and End jump. */
export function Tabs<Name extends string>({
  label,
  tabs,
  selected,
  onSelect,
  subject = "",
  startAt = 0,
  panel,
  children,
}: Props<Name>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const hadFocus = panel.current?.contains(document.activeElement) === true;

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each panel.
  useLayoutEffect(() => (panel.current ? keepAt(panel.current, startAt) : undefined), [selected, subject]);

  // What had the focus went with the old panel: reading goes on at the top of the new one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each subject of each tab is a panel of its own.
  useLayoutEffect(() => {
    if (hadFocus && document.activeElement === document.body) panel.current?.focus({ preventScroll: true });
  }, [selected, subject]);

  function onKeyDown(event: KeyboardEvent) {
    const at = tabs.findIndex((tab) => tab.name === selected);
    const to = nextTab(event, at, tabs.length);
    const tab = to === null ? undefined : tabs[to];
    if (to === null || !tab) return;
    event.preventDefault();
    onSelect(tab.name);
    const buttons = list.current?.querySelectorAll<HTMLElement>("[role=tab]");
    buttons?.[to]?.focus();
  }

  return (
    <div class="tabs">
      <div class="tab-list" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.name}
            type="button"
            role="tab"
            class="tab"
            id={`${id}-${tab.name}`}
            aria-selected={tab.name === selected}
            aria-controls={`${id}-panel`}
            tabIndex={tab.name === selected ? 0 : -1}
            onClick={() => onSelect(tab.name)}
          >
            {tab.label}
            {/* A blank apart: “This page 27” is read aloud as one name. */}
            {tab.count ? <span class="tab-count"> {tab.count}</span> : null}
          </button>
        ))}
      </div>
      {/* The panel scrolls, so the keyboard must be able to reach it even where nothing in it takes focus. */}
      <div
        class="tab-panel"
        ref={panel}
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${selected}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
        tabIndex={0}
        key={`${selected} ${subject}`}
      >
        {children}
      </div>
    </div>
  );
}

/** A view that first asks the page is as high as it was only when that has answered: for this long, in ms, it is waited for. */
const comesWithin = 2000;

/** Scrolls a panel as far down as it is to open, at once or as soon as there is so much in it. */
function keepAt(panel: HTMLElement, startAt: number): (() => void) | undefined {
  const reaches = () => {
    panel.scrollTop = startAt;
    // Halves of a pixel are lost where the screen has none.
    return panel.scrollTop > startAt - 1;
  };
  // What is shown may have gone to a place of its own.
  if (startAt === 0 || reaches()) return undefined;
  const stop = () => {
    clearTimeout(timer);
    observer.disconnect();
  };
  // From there on, it is the reader's to scroll.
  const observer = new MutationObserver(() => reaches() && stop());
  observer.observe(panel, { childList: true, subtree: true });
  const timer = setTimeout(stop, comesWithin);
  return stop;
}

function nextTab(event: KeyboardEvent, at: number, count: number): number | null {
  const rightToLeft = getComputedStyle(event.currentTarget as Element).direction === "rtl";
  const forward = rightToLeft ? "ArrowLeft" : "ArrowRight";
  const back = rightToLeft ? "ArrowRight" : "ArrowLeft";
  if (event.key === forward) return (at + 1) % count;
  if (event.key === back) return (at - 1 + count) % count;
  if (event.key === "Home") return 0;
  if (event.key === "End") return count - 1;
  return null;
}
