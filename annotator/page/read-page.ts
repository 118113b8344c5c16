import type { Engine } from "./engine.ts";
import { PageReader, type ReadMention } from "./reader.ts";
import { type Run, RunWalk } from "./runs.ts";
import { inOneGo } from "./slices.ts";
import type { Visibility } from "./visibility.ts";

export type PageReading = { active: boolean; mentions: readonly ReadMention[]; runs: readonly Run[] };

/** Reads a whole document at once, without marking or watching: for saved pages. */
export function readPage(
  document: Document,
  engine: Engine,
  visibility?: () => Pick<Visibility, "isShown">,
): PageReading {
  const reader = new PageReader(document, engine, visibility);
  const runs: Run[] = [];
  const roots: Node[] = [document];
  const listener = {
    run: (run: Run) => {
      runs.push(run);
      reader.read(run);
    },
    host: (element: Element) => {
      if (element.shadowRoot) roots.push(element.shadowRoot);
    },
    frame: (element: Element) => {
      const inner = (element as HTMLIFrameElement).contentDocument;
      if (inner) roots.push(inner);
    },
  };
  for (const root of roots) new RunWalk(root, listener).advance(() => false, Number.POSITIVE_INFINITY);
  inOneGo(reader.settle());
  return { active: reader.active, mentions: reader.mentions, runs };
}
