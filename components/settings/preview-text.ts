import { spoken } from "../../data/language/spoken.ts";
import type { Settings } from "../../data/settings/settings.ts";

/** A story of our own invention, short enough to take in while choosing, and the ways its three names are written. */
type PreviewStory = { paragraphs: readonly string[]; names: readonly (readonly string[])[] };

const en: PreviewStory = {
  paragraphs: [
    "Mayor Ilse Brandt opened the Harbor Tunnel a year early on Monday. Brandt thanked the crews of the Alder Line, who carried the city across the bay while it was dug.",
    "The Harbor Tunnel will charge no toll until spring. The Alder Line keeps two of its nine ferries, and Brandt promised to ride one every week.",
  ],
  names: [["Ilse Brandt", "Brandt"], ["Harbor Tunnel"], ["Alder Line"]],
};

const ja: PreviewStory = {
  paragraphs: [
    "北浜トンネルが月曜日、予定より1年早く開通した。式典で沢井みなと市長は、工事の間、市民を対岸へ運び続けたかもめ汽船の乗組員に感謝した。沢井氏は市長になって3年目。",
    "北浜トンネルは春まで無料で通れる。かもめ汽船は9隻の船のうち2隻を残し、沢井氏は毎週どちらかに乗ると約束した。",
  ],
  names: [["沢井みなと", "沢井"], ["北浜トンネル"], ["かもめ汽船"]],
};

export const previewStory = spoken({ en, ja });

/** A mention of a name, which is counted from 0. */
export type PreviewMention = { paragraph: number; start: number; end: number; name: number };

/** What would be marked in the preview under a rule for repeated names. */
export function previewMentions(occurrences: Settings["occurrences"], language: string): PreviewMention[] {
  const seen = new Set<string>();
  const { paragraphs, names } = previewStory(language);
  return paragraphs.flatMap((text, paragraph) =>
    mentionsIn(text, names).flatMap(({ name, start, end }) => {
      const place = occurrences === "page" ? `${name}` : `${name} ${paragraph}`;
      if (occurrences !== "all" && seen.has(place)) return [];
      seen.add(place);
      return [{ paragraph, start, end, name }];
    }),
  );
}

function mentionsIn(text: string, names: PreviewStory["names"]): Omit<PreviewMention, "paragraph">[] {
  return names
    .flatMap((forms, name) =>
      [...text.matchAll(new RegExp(forms.join("|"), "g"))].map((match) => ({
        name,
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
    .sort((a, b) => a.start - b.start);
}
