import { inflateSync } from "node:zlib";

/** What a PDF shows: its texts in their order, each by font and glyphs, and every line, shape and picture. */
export type Printed = { texts: string[]; shapes: string[] };

/**
 * Reads a PDF's drawing. Where a text stands on a highlight, even one without a style, Chromium draws it piece by piece,
 * and its underline with each piece, each cut out of the page on its own. Pieces are put together again here, and a
 * shape counts once, so that what is compared is what a reader sees and what a search in the file finds.
 */
export function printedIn(pdf: Buffer): Printed {
  const printed: Printed = { texts: [], shapes: [] };
  for (const content of contentsOf(pdf)) addDrawing(content, printed);
  return { texts: printed.texts, shapes: [...new Set(printed.shapes)] };
}

/** The content streams, unpacked. Identifiers, dates and fonts are elsewhere in the file. */
function contentsOf(pdf: Buffer): string[] {
  const text = pdf.toString("latin1");
  const contents: string[] = [];
  for (const { index, 0: mark } of text.matchAll(/(?<!end)stream\r?\n/g)) {
    const start = index + mark.length;
    const dictionary = text.slice(text.lastIndexOf(" obj", index), index);
    if (!dictionary.includes("/FlateDecode") || /\/(?:Image|Length1|ObjStm|XRef)\b/.test(dictionary))
      continue;
    const content = unpacked(pdf.subarray(start, text.indexOf("endstream", start)));
    if (/\b(?:Tj|TJ|re|Do)\b/.test(content)) contents.push(content);
  }
  return contents;
}

function unpacked(bytes: Buffer): string {
  try {
    return inflateSync(bytes).toString("latin1");
  } catch {
    return "";
  }
}

const painting = new Set(["f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "Do", "sh"]);
const shaping = new Set(["m", "l", "c", "v", "y", "h", "re"]);

/** Reads operators and keeps what leaves something on the paper. */
function addDrawing(content: string, { texts, shapes }: Printed): void {
  let operands: string[] = [];
  let path: string[] = [];
  let font = "";
  for (const [token] of content.matchAll(/<[\da-fA-F\s]*>|\((?:\\.|[^\\)])*\)|\[|\]|[^\s[\]<>()]+/g)) {
    if (/^[<([\]/\d.+-]/.test(token)) {
      operands.push(token);
      continue;
    }
    if (token === "Tf") font = operands.join(" ");
    if (token === "Tj" || token === "TJ") addText(texts, font, operands);
    if (shaping.has(token)) path.push(...operands, token);
    if (painting.has(token)) shapes.push([...path, ...operands, token].join(" "));
    if (painting.has(token) || token === "n") path = [];
    operands = [];
  }
}

function addText(texts: string[], font: string, operands: readonly string[]): void {
  const glyphs = operands.filter((part) => /^[<(]/.test(part)).map((part) => part.slice(1, -1));
  const last = texts.at(-1);
  if (last?.startsWith(`${font} `)) texts[texts.length - 1] = last + glyphs.join("");
  else texts.push(`${font} ${glyphs.join("")}`);
}
