import { JSDOM, VirtualConsole } from "jsdom";
import { isNewsPage } from "../../annotator/page/about/news-page.ts";
import type { Engine } from "../../annotator/page/engine.ts";
import { readRuns } from "../../annotator/page/lines/runs.ts";
import { readPage } from "../../annotator/page/read-page.ts";
import { HiddenByRules } from "./hidden-by-rules.ts";
import { openInnerTrees } from "./inner-trees.ts";
import type { ScanResult } from "./report.ts";

/**
 * Scans a saved page: no script runs, nothing is loaded. Offsets count in the scanned text, which is every
 * run of the page, one per line.
 */
export function scanHtml(html: string, engine: Engine): Omit<ScanResult, "file"> {
  // A console of its own keeps the parser's remarks about style sheets to itself.
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  try {
    const { document } = window;
    openInnerTrees(document);
    // Nothing moves here: what is known once stays so.
    const visibility = new HiddenByRules(document);
    const { active, passages, trees } = readPage(document, engine, () => visibility);
    const offsetOf = textOffsets(trees);
    return {
      news: isNewsPage(document),
      active,
      mentions: passages.flatMap(({ anchor, mentions }) =>
        mentions.map(({ entity, text, start, end }) => {
          const offset = offsetOf.get(anchor) ?? 0;
          const { id = "", topic = "" } = engine.gazetteer.entities[entity] ?? {};
          return { entity: id, topic, text, start: offset + start, end: offset + end };
        }),
      ),
    };
  } finally {
    window.close();
  }
}

/** Where each text node stands in the scanned text. */
function textOffsets(trees: readonly Node[]): Map<Text, number> {
  const offsets = new Map<Text, number>();
  let length = 0;
  for (const tree of trees) {
    readRuns(tree, ({ nodes, starts, text }) => {
      for (const [index, node] of nodes.entries()) offsets.set(node, length + (starts[index] ?? 0));
      length += text.length + 1;
    });
  }
  return offsets;
}
