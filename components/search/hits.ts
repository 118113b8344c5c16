export const hitKinds = ["entity", "fact", "event", "source"] as const;
export type HitKind = (typeof hitKinds)[number];

/** Something the search found, by its id in the library. */
export type Hit = { kind: HitKind; id: string };

/** Hits in the order they are shown: kind by kind, the best of each kind first. */
export function inShownOrder(hits: readonly Hit[]): Hit[] {
  return hitKinds.flatMap((kind) => hits.filter((hit) => hit.kind === kind));
}

/** The element id of a hit, for the field that names the active one. */
export function hitId(listId: string, index: number): string {
  return `${listId}-hit-${index}`;
}
