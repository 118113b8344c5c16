import { foldUnit } from "./units.ts";

/** A stretch of a text in the spelling that texts are compared in, unit by unit. */
export function foldText(text: string, from: number, to: number): string {
  let folded = "";
  const end = Math.min(to, text.length);
  for (let at = Math.max(0, from); at < end; at++) {
    folded += String.fromCharCode(foldUnit(text.charCodeAt(at)));
  }
  return folded;
}
