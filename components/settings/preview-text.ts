import type { Settings } from "../../data/settings.ts";

/** A story of our own invention, short enough to take in while choosing. */
export const previewParagraphs = [
  "Mayor Ilse Brandt opened the Harbor Tunnel a year early on Monday. Brandt thanked the crews of the Alder Line, who carried the city across the bay while it was dug.",
  "The Harbor Tunnel will charge no toll until spring. The Alder Line keeps two of its nine ferries, and Brandt promised to ride one every week.",
] as const;

/** The names in it: who is meant, and how it may be written, longest first. */
const previewNames = [
  { entity: 0, forms: ["Ilse Brandt", "Brandt"] },
  { entity: 1, forms: ["Harbor Tunnel"] },
  { entity: 2, forms: ["Alder Line"] },
] as const;

export type PreviewMention = { paragraph: number; start: number; end: number; entity: number };

/** What would be marked in the preview under a rule for repeated names. */
export function previewMentions(occurrences: Settings["occurrences"]): PreviewMention[] {
  const seen = new Set<string>();
  return previewParagraphs.flatMap((text, paragraph) =>
    mentionsIn(text).flatMap(({ entity, start, end }) => {
      const place = occurrences === "page" ? `${entity}` : `${entity} ${paragraph}`;
      if (occurrences !== "all" && seen.has(place)) return [];
      seen.add(place);
      return [{ paragraph, start, end, entity }];
    }),
  );
}

function mentionsIn(text: string): { entity: number; start: number; end: number }[] {
  return previewNames
    .flatMap(({ entity, forms }) =>
      [...text.matchAll(new RegExp(forms.join("|"), "g"))].map((match) => ({
        entity,
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
    .sort((a, b) => a.start - b.start);
}
