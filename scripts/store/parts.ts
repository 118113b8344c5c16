/** The parts of a Markdown text by their headings of the second level, each as it stands below its heading. */
export function partsOf(markdown: string): Map<string, string> {
  const [, ...parts] = markdown.split(/^## /m);
  return new Map(
    parts.map((part) => {
      const [heading = "", ...lines] = part.split("\n");
      return [heading.trim(), lines.join("\n").trim()];
    }),
  );
}

/** The items of the first list in a text, of dashes or numbers; an item may go on in indented lines. */
export function firstListOf(markdown: string): string[] {
  const [list = ""] = /^(?:(?:- |\d+\. | {2}).*\n?)+/m.exec(markdown) ?? [];
  return list
    .split(/^(?:- |\d+\. )/m)
    .map((item) => item.replace(/\s*\n\s*/g, " ").trim())
    .filter(Boolean);
}
