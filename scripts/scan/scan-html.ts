import { JSDOM, VirtualConsole } from "jsdom";
import type { Engine } from "../../annotator/page/engine.ts";
import { isNewsPage } from "../../annotator/page/news-page.ts";
import { readPage } from "../../annotator/page/read-page.ts";
import { HiddenByRules } from "./hidden-by-rules.ts";
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
    const { active, mentions, runs } = readPage(document, engine, () => new HiddenByRules(document));
    const offsets = new Map<Text | undefined, number>();
    let length = 0;
    for (const run of runs) {
      offsets.set(run.nodes[0], length);
      length += run.text.length + 1;
    }
    return {
      news: isNewsPage(document),
      active,
      mentions: mentions.map(({ passage, start, end, entity, topic }) => {
        const offset = offsets.get(passage.nodes[0]) ?? 0;
        return {
          entity,
          topic,
          text: passage.text.slice(start, end),
          start: offset + start,
          end: offset + end,
        };
      }),
    };
  } finally {
    window.close();
  }
}
