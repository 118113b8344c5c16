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

/** Labels that cannot be read; the message is one line for whoever wrote them. */
export class UnreadableGold extends Error {}

/** Every labelled text of a folder of JSON files, with offsets. Throws `UnreadableGold` on a label that does not name one place. */
export function readGold(folder: string): LabelledText[] {
  const texts = filesIn(folder).flatMap((name) => {
    const read = textsIn(name, readFileSync(join(folder, name), "utf8"));
    return read.map((text) => ({ name, ...labelled(name, text) }));
  });
  if (texts.length === 0) throw new UnreadableGold("there are no labelled texts (.json)");
  const ids = texts.map(({ id }) => id);
  const twice = texts.find(({ id }, i) => ids.indexOf(id) !== i);
  if (twice) throw new UnreadableGold(`${twice.name}: the id “${twice.id}” stands twice`);
  return texts.map(({ name: _, ...text }) => text);
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".json"))
      .sort();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = code === "ENOENT" ? "there is no such folder" : "this is not a folder";
    throw new UnreadableGold(reason, { cause: error });
  }
}

function textsIn(name: string, json: string): z.infer<typeof GoldText>[] {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new UnreadableGold(`${name}: this is not JSON`, { cause: error });
  }
  if (!Array.isArray(value)) throw new UnreadableGold(`${name}: begins with no list of texts`);
  return value.map((text, at) => {
    const read = GoldText.safeParse(text);
    if (read.success) return read.data;
    const [issue] = read.error.issues;
    const field = issue?.path.map((key) => `${String(key)}: `).join("");
    throw new UnreadableGold(`${name}, text ${at + 1}: ${field}${issue?.message}`);
  });
}

function labelled(name: string, { id, language, text, mentions }: z.infer<typeof GoldText>): LabelledText {
  const refuse = (reason: string) => new UnreadableGold(`${name}, ${id}: ${reason}`);
  const spans = mentions.map(({ entity, text: wanted, occurrence }) => {
    const places = placesOf(wanted, text);
    if (occurrence === undefined && places.length > 1) {
      throw refuse(`“${wanted}” stands ${places.length} times, say which`);
    }
    const start = places[(occurrence ?? 1) - 1];
    if (start === undefined) {
      const which = occurrence === undefined ? "" : ` ${occurrence} times`;
      throw refuse(`“${wanted}” is not in the text${which}`);
    }
    return { entity, start, end: start + wanted.length };
  });
  for (const [i, span] of spans.entries()) {
    const next = spans[i + 1];
    if (next && next.start < span.end) {
      throw refuse(`“${text.slice(next.start, next.end)}” overlaps or comes before its neighbour`);
    }
  }
  return { id, language, text, spans };
}

function placesOf(wanted: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) places.push(at);
  return places;
}
