import { inOneGo } from "../steps.ts";
import type { Engine } from "./engine.ts";
import type { FoundPassage } from "./passages.ts";
import type { Visibility } from "./places/visibility.ts";
import { PageReader } from "./reader.ts";
import { ScanQueue } from "./scan-queue.ts";
import type { Tree } from "./tree/composed.ts";
import { possibleHosts } from "./tree/roots.ts";
import { isRead } from "./tree/tags.ts";

export type PageReading = {
  active: boolean;
  passages: readonly FoundPassage[];
  /** The document, its shadow roots and same-origin frames. */
  trees: readonly Tree[];
};

/** Reads a whole document at once, without marking or watching: for saved pages. */
export function readPage(
  document: Document,
  engine: Engine,
  visibility?: () => Pick<Visibility, "isShown">,
): PageReading {
  const reader = new PageReader(document, engine, visibility);
  const trees = treesOf(document);
  const queue = new ScanQueue(reader, new Set(trees));
  for (const tree of trees) queue.add(tree);
  queue.advance(() => false, Number.POSITIVE_INFINITY);
  inOneGo(reader.settle());
  return { active: reader.active, passages: reader.passages.all, trees };
}

function treesOf(document: Document): Tree[] {
  const trees: Tree[] = [document];
  for (const tree of trees) {
    for (const { shadowRoot } of possibleHosts(tree))
      if (shadowRoot && isRead(shadowRoot)) trees.push(shadowRoot);
    for (const frame of tree.querySelectorAll("iframe")) {
      if (frame.contentDocument && isRead(frame)) trees.push(frame.contentDocument);
    }
  }
  return trees;
}
