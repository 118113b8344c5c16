import type { ComponentChildren } from "preact";

/**
 * Our own icons, drawn on a 16 px grid with one stroke weight. They decorate a text or an accessible name
 * that stands beside them, so a screen reader never hears them.
 */
const drawings = {
  /** Two ticks: more than one independent origin says it. */
  corroborated: (
    <>
      <path d="m1.8 8.6 2.9 2.9L10.4 5" />
      <path d="m7.6 10.9.6.6L14 5" />
    </>
  ),
  /** A crossed equals sign: the sources do not say the same. */
  differs: <path d="M3 6h10M3 10h10M10.8 3 5.2 13" />,
  /** One dot in a ring: one origin. */
  "single-source": (
    <>
      <circle cx="8" cy="8" r="5.6" />
      <circle cx="8" cy="8" r="1.6" fill="currentColor" stroke="none" />
    </>
  ),
  /** Two rings that overlap: each source adds a part. */
  complements: (
    <>
      <circle cx="5.8" cy="8" r="3.9" />
      <circle cx="10.2" cy="8" r="3.9" />
    </>
  ),
  close: <path d="m4 4 8 8M12 4l-8 8" />,
  back: <path d="M9.8 3.5 5.3 8l4.5 4.5" />,
  forward: <path d="M6.2 3.5 10.7 8l-4.5 4.5" />,
  down: <path d="M3.5 6.2 8 10.7l4.5-4.5" />,
  pin: <path d="M5.4 2.2h5.2l-.6 4.6 2.4 2.7H3.6L6 6.8zM8 9.5v4.3" />,
  pinned: (
    <>
      <path d="M5.4 2.2h5.2l-.6 4.6 2.4 2.7H3.6L6 6.8z" fill="currentColor" />
      <path d="M8 9.5v4.3" />
    </>
  ),
  copy: (
    <>
      <rect x="5.5" y="5.5" width="8" height="8.3" rx="1.6" />
      <path d="M3.8 10.4A1.6 1.6 0 0 1 2.3 8.8V3.8a1.6 1.6 0 0 1 1.6-1.6h5a1.6 1.6 0 0 1 1.6 1.4" />
    </>
  ),
  check: <path d="m3 8.6 3.2 3.2L13 4.8" />,
  more: (
    <>
      <circle cx="3.2" cy="8" r="1.2" fill="currentColor" stroke="none" />
      <circle cx="8" cy="8" r="1.2" fill="currentColor" stroke="none" />
      <circle cx="12.8" cy="8" r="1.2" fill="currentColor" stroke="none" />
    </>
  ),
  /** An eye struck through: hide. */
  hide: (
    <>
      <path d="M6.3 4A6.6 6.6 0 0 1 8 3.7c3.6 0 6 3 6.6 4.3a8.6 8.6 0 0 1-1.9 2.5M4.4 5A8.6 8.6 0 0 0 1.4 8C2 9.3 4.4 12.3 8 12.3a6.4 6.4 0 0 0 2.9-.7" />
      <path d="M6.7 6.7a1.9 1.9 0 0 0 2.6 2.6M2.5 2.5l11 11" />
    </>
  ),
  /** A globe struck through: not on this site. */
  "site-off": (
    <>
      <path d="M3.7 3.7a6 6 0 0 0 8.6 8.6M5.3 2.6a6 6 0 0 1 8.1 8.1M2.3 6.5h4.2m3.5 0h3.7M2.3 9.7h7.4" />
      <path d="m2.2 2.2 11.6 11.6" />
    </>
  ),
  panel: (
    <>
      <rect x="2" y="3" width="12" height="10" rx="1.8" />
      <path d="M9.5 3v10" />
    </>
  ),
  options: (
    <>
      <path d="M2 5h6.2M11.8 5H14M2 11h2.2M7.8 11H14" />
      <circle cx="10" cy="5" r="1.8" />
      <circle cx="6" cy="11" r="1.8" />
    </>
  ),
  external: (
    <path d="M6.3 3.5H4A1.5 1.5 0 0 0 2.5 5v7A1.5 1.5 0 0 0 4 13.5h7a1.5 1.5 0 0 0 1.5-1.5V9.7M9.3 2.5h4.2v4.2M13.3 2.7 7.5 8.5" />
  ),
  save: <path d="M8 2v8M5 7l3 3 3-3M3 13h10" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="m10.4 10.4 3.3 3.3" />
    </>
  ),
  information: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 7.4v3.7M8 4.9v.2" />
    </>
  ),
  warning: <path d="M8 2.3 14.2 13.2H1.8zM8 6.5v3.2M8 11.4v.1" />,
  undo: <path d="M5.3 2.9 2.5 5.7l2.8 2.8M2.8 5.7H10a3.8 3.8 0 0 1 0 7.6H6.5" />,
  update: <path d="M13.3 8a5.3 5.3 0 1 1-1.7-3.9M13.5 1.9v3.2h-3.2" />,
  add: <path d="M8 3v10M3 8h10" />,
  list: <path d="M5.8 4H13.5M5.8 8h7.7M5.8 12h7.7M2.6 4h.2M2.6 8h.2M2.6 12h.2" />,
} satisfies Record<string, ComponentChildren>;

export type IconName = keyof typeof drawings;

/** One of our icons, in the colour of the text around it. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[name]}
    </svg>
  );
}
