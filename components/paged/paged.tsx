import type { ComponentChildren, ComponentType } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

type Props<Item> = {
  items: readonly Item[];
  pageSize: number;
  more: (left: number) => string;
  /** What the button stands in, where a bare one would break the list. */
  wrap: ComponentType<{ children: ComponentChildren }>;
  children: (item: Item, index: number) => ComponentChildren;
};

/** A long list in parts: the next one comes as its reader gets there, or at the press of a button. */
export function Paged<Item>({ items, pageSize, more, wrap: Wrap, children }: Props<Item>) {
  const [count, setCount] = useState(pageSize);
  const [shownOf, setShownOf] = useState(items);
  const button = useRef<HTMLButtonElement>(null);
  const left = items.length - count;

  // Another list begins at its own beginning.
  if (shownOf !== items) {
    setShownOf(items);
    setCount(pageSize);
  }

  useEffect(() => {
    if (left <= 0 || !button.current || typeof IntersectionObserver === "undefined") return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setCount((now) => now + pageSize);
    });
    observer.observe(button.current);
    return () => observer.disconnect();
  }, [left, pageSize]);

  return (
    <>
      {items.slice(0, count).map(children)}
      {left > 0 && (
        <Wrap>
          <button ref={button} type="button" class="text-button" onClick={() => setCount(count + pageSize)}>
            {more(left)}
          </button>
        </Wrap>
      )}
    </>
  );
}
