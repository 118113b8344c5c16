import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** The nth place of `text` in its page; `occurrence` may be left out where there is only one. */
const GoldMention = z.strictObject({
  entity: z.string(),
  text: z.string().min(1),
  occurrence: z.number().int().positive().optional(),
});

const GoldText = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  language: z.string(),
  text: z.string().min(1),
  /** In document order. None at all: the page must stay silent. */
  mentions: z.array(GoldMention),
});

export type Span = { entity: string; start: number; end: number };

export type LabelledText = { id: string; language: string; text: string; spans: Span[] };

/** Every labelled text of a folder of JSON files, with offsets. Throws on a label that does not name one place. */
export function readGold(folder: string): LabelledText[] {
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .flatMap((name) => z.array(GoldText).parse(JSON.parse(readFileSync(join(folder, name), "utf8"))))
    .map(labelled);
  const ids = texts.map(({ id }) => id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) throw new Error(`the id “${twice}” stands twice`);
  return texts;
}

function labelled({ id, language, text, mentions }: z.infer<typeof GoldText>): LabelledText {
  const spans = mentions.map(({ entity, text: wanted, occurrence }) => {
    const places = placesOf(wanted, text);
    if (occurrence === undefined && places.length > 1) {
      throw new Error(`${id}: “${wanted}” stands ${places.length} times, say which`);
    }
    const start = places[(occurrence ?? 1) - 1];
    if (start === undefined) throw new Error(`${id}: “${wanted}” (${occurrence ?? 1}) is not in the text`);
    return { entity, start, end: start + wanted.length };
  });
  for (const [i, span] of spans.entries()) {
    const next = spans[i + 1];
    if (next && next.start < span.end) {
      throw new Error(`${id}: “${text.slice(next.start, next.end)}” overlaps or comes before its neighbour`);
    }
  }
  return { id, language, text, spans };
}

function placesOf(wanted: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) places.push(at);
  return places;
}
