import { foldUnit } from "./units.ts";

/** All of ASCII, in which nothing is folded but the grave accent. */
const isFolded = /^[\0-_a-\x7f]*$/;

/** A stretch of a text in the spelling that texts are compared in, unit by unit. */
export function foldText(text: string, from: number, to: number): string {
  const stretch = text.substring(from, to);
  if (isFolded.test(stretch)) return stretch;
  let folded = "";
  for (let at = 0; at < stretch.length; at++) folded += String.fromCharCode(foldUnit(stretch.charCodeAt(at)));
  return folded;
}
