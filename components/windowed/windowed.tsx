import type { ComponentChildren, RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

type Props<Item> = {
  items: readonly Item[];
  /** How many items come and go together. */
  pageSize: number;
  /** About how high an item is, until some have been measured. */
  itemHeight: number;
  /** An item that stays drawn wherever the reader is. */
  keep?: number | undefined;
  /** What a page of items stands in: a list, a part of a table. */
  page: (page: PageFrame) => ComponentChildren;
  children: (item: Item, index: number) => ComponentChildren;
};

export type PageFrame = {
  key: number;
  ref: (element: HTMLElement | null) => void;
  /** What an empty page keeps free for its items; undefined where they are drawn. */
  height: number | undefined;
  children: ComponentChildren;
};

/** So far from the window, in px, a page is drawn before a reader gets there. */
const ahead = 900;

/**
 * A long list of which only the part around the window is drawn; the rest keeps its place free. A page with the
 * focus in it stays, so that the keyboard loses nothing.
 */
export function Windowed<Item>({ items, pageSize, itemHeight, keep, page, children }: Props<Item>) {
  const pages = useRef(new Map<number, HTMLElement>());
  const heights = useRef(new Map<number, number>());
  const measured = useRef(items);
  if (measured.current !== items) {
    measured.current = items;
    heights.current.clear();
  }
  const count = Math.ceil(items.length / pageSize);
  const near = usePagesNear(pages, heights, count);
  const kept = keep === undefined ? undefined : Math.floor(keep / pageSize);

  return Array.from({ length: count }, (_, at) => {
    const start = at * pageSize;
    // One page is always drawn: nobody looks after where it stands.
    const part = count === 1 || near.has(at) || at === kept ? items.slice(start, start + pageSize) : null;
    return page({
      key: at,
      ref: (element) => {
        if (element) pages.current.set(at, element);
        else pages.current.delete(at);
      },
      height: part
        ? undefined
        : (heights.current.get(at) ?? heightOf(heights.current, pageSize * itemHeight)),
      children: part?.map((item, index) => children(item, start + index)),
    });
  });
}

/** The pages in or around the window. */
function usePagesNear(
  pages: RefObject<Map<number, HTMLElement>>,
  heights: RefObject<Map<number, number>>,
  count: number,
): ReadonlySet<number> {
  const [near, setNear] = useState<ReadonlySet<number>>(firstPage);

  useEffect(() => {
    if (count < 2 || typeof IntersectionObserver === "undefined") return;
    const known = new Map([...(pages.current ?? [])].map(([at, element]) => [element as Element, at]));
    const observer = new IntersectionObserver(
      (entries) =>
        setNear((before) => {
          const now = new Set(before);
          for (const { target, isIntersecting, boundingClientRect } of entries) {
            const at = known.get(target);
            if (at === undefined) continue;
            if (isIntersecting) now.add(at);
            else if (before.has(at) && !target.contains(document.activeElement)) {
              heights.current?.set(at, boundingClientRect.height);
              now.delete(at);
            }
          }
          return now;
        }),
      // Margins of the root do not reach into what scrolls inside of it; these do.
      { scrollMargin: `${ahead}px`, rootMargin: `${ahead}px` },
    );
    for (const element of known.keys()) observer.observe(element);
    return () => observer.disconnect();
  }, [pages, heights, count]);

  return near;
}

const firstPage: ReadonlySet<number> = new Set([0]);

/** What a page that was never drawn will need: as much as others did. */
function heightOf(heights: ReadonlyMap<number, number>, guess: number): number {
  if (heights.size === 0) return guess;
  return [...heights.values()].reduce((sum, height) => sum + height, 0) / heights.size;
}
