import type { Locator } from "../format/fact.ts";

/**
 * The address of a passage in a source: a text fragment (`#:~:text=start,end`), so that a browser scrolls to
 * the words and highlights them. Without a locator, or where the words are not there any more, the page
 * simply opens at its top.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function sourceAddress(url: string, locator?: Locator): string {
  if (!locator) return url;
  const ends = [locator.start, locator.end].filter((end) => end !== undefined).map(encodeFragmentText);
  return `${url}${url.includes("#") ? "" : "#"}:~:text=${ends.join(",")}`;
}

/** `-`, `,` and `&` have a meaning of their own in the directive; `encodeURIComponent` leaves the first alone. */
function encodeFragmentText(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll("-", "%2D");
}
