import type { CardContent } from "../../data/facts/card-content.ts";

/** The way a reader took from card to card; the last one is shown. */
export type Trail = readonly [CardContent, ...CardContent[]];

/** Follows a relation. An entity that was passed before is gone back to, so that a trail never runs in circles. */
export function follow(trail: Trail, content: CardContent): Trail {
  const passed = trail.findIndex(({ entity }) => entity === content.entity);
  return passed === -1 ? [...trail, content] : cut(trail, passed);
}

/** One step back; the first card has nowhere to go back to. */
export function back(trail: Trail): Trail {
  return cut(trail, Math.max(0, trail.length - 2));
}

export function shown(trail: Trail): CardContent {
  return trail.at(-1) ?? trail[0];
}

function cut([first, ...rest]: Trail, last: number): Trail {
  return [first, ...rest.slice(0, last)];
}
