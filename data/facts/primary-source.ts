import type { Source } from "../format/source.ts";

/** Primary sources speak for themselves: records and statements of the bodies concerned. */
export function isPrimary(source: Source): boolean {
  return source.kind === "government-record";
}
