/** A text with one blank where it has several in a row, of which an indented source is full. */
export function withoutIndentation(text: string): string {
  return text.trim().replace(/\s{2,}/g, " ");
}

/** So many times as much is no indentation any more. */
const mostIndentation = 10;

/** Whether a text comes to no more than so much by a measure that leaves indentation out. A book is not measured. */
export function comesToAtMost(text: string, most: number, measure: (text: string) => number): boolean {
  return text.length <= mostIndentation * most && measure(text) <= most;
}
