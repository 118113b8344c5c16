import type { PageFrame } from "./windowed.tsx";

/** A page of a list, as a list of its own. */
export function ListPage({ frame: { ref, height, children }, name }: { frame: PageFrame; name: string }) {
  return (
    <ul
      class={name}
      ref={ref}
      aria-hidden={height === undefined ? undefined : true}
      style={height === undefined ? undefined : { blockSize: `${height}px` }}
    >
      {children}
    </ul>
  );
}
