import type { Candidate } from "../../../annotator/match.ts";
import type { Engine } from "../../../annotator/page/engine.ts";

type Found = Candidate & { entity: string };

const forms = { takaichi: /\b(?:Sanae\s+)?Takaichi\b|高市(?:早苗)?/g, trump: /\bTrump\b/g } as const;

/**
 * An engine that a reader of a test understands at once: two names, of which Trump needs Takaichi in a body
 * passage. It counts the texts it was given.
 */
export function plainEngine(): Engine & { texts: string[] } {
  const texts: string[] = [];
  return {
    texts,
    find(text) {
      texts.push(text);
      return Object.entries(forms)
        .flatMap(([entity, form]) =>
          [...text.matchAll(form)].map((match) => ({
            start: match.index,
            end: match.index + match[0].length,
            entity,
          })),
        )
        .sort((a, b) => a.start - b.start) as Found[];
    },
    mayOpenPage: (candidates) => (candidates as readonly Found[]).some(({ entity }) => entity === "takaichi"),
    resolve(passages) {
      const all = passages.flatMap(({ candidates, region }, passage) =>
        (candidates as readonly Found[]).map(({ start, end, entity }) => ({
          passage,
          start,
          end,
          entity,
          region,
          topic: "government",
        })),
      );
      const active = all.some(({ entity }) => entity === "takaichi");
      const open = all.some(({ entity, region }) => entity === "takaichi" && region === "body");
      const mentions = all
        .filter(({ entity }) => entity === "takaichi" || open)
        .map(({ region: _, ...mention }) => mention);
      return { active, mentions };
    },
  };
}
