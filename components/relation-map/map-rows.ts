import type { RelatedEntity } from "../../data/library.ts";

export type MapPlace = { row: number; related: RelatedEntity };

/** What a small map holds; the list below it holds them all. */
export const mostOnMap = 10;

/** Relations by side, evenly spread over as many rows as the fuller side has. */
export function mapRows(relations: readonly RelatedEntity[]): {
  left: MapPlace[];
  right: MapPlace[];
  rows: number;
} {
  const shown = relations.slice(0, mostOnMap);
  const half = Math.ceil(shown.length / 2);
  const rows = Math.max(1, half);
  return { left: placed(shown.slice(half), rows), right: placed(shown.slice(0, half), rows), rows };
}

function placed(side: readonly RelatedEntity[], rows: number): MapPlace[] {
  const inset = (rows - side.length) / 2;
  return side.map((related, index) => ({ related, row: index + inset }));
}
