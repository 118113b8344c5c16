import type { Engine } from "./engine.ts";
import { liveRange } from "./lines/live-range.ts";
import { rectsOfRange } from "./marks/geometry.ts";
import { hitAt } from "./marks/hit.ts";
import type { MarkLooks } from "./marks/marks.ts";
import { type Choice, Placement } from "./marks/placement.ts";
import type { PageHit, PlacedMention } from "./page-mentions.ts";
import { PageReader } from "./reader.ts";
import type { Tree } from "./tree/composed.ts";

/** The reading of a page that may be about something: what it says, what is shown of that, and where it stands. */
export class CloseReading {
  readonly reader: PageReader;
  readonly placement: Placement;
  readonly #document: Document;

  constructor(document: Document, engine: Engine, choice: Choice, looks: MarkLooks) {
    this.#document = document;
    this.reader = new PageReader(document, engine);
    this.placement = new Placement(engine.gazetteer, choice, looks);
  }

  rangeOf(mention: PlacedMention): Range | null {
    const form = this.placement.formOf(mention);
    return form ? liveRange(form, form.text) : null;
  }

  rectsOf(mention: PlacedMention): readonly DOMRect[] {
    const range = this.rangeOf(mention);
    return range ? rectsOfRange(range) : [];
  }

  /** Where on the page a mention stands, from 0 (top) to 1 (bottom), and whether in its headline. */
  positionOf(mention: PlacedMention): { position: number; inHeadline: boolean } {
    const form = this.placement.formOf(mention);
    const passage = form && this.reader.passages.at(form.startNode);
    const height = this.#document.documentElement?.scrollHeight ?? 0;
    const rect = height > 0 ? this.rectsOf(mention)[0] : undefined;
    const top = rect ? rect.top + (this.#document.defaultView?.scrollY ?? 0) : 0;
    return {
      position: Math.min(1, Math.max(0, top / Math.max(1, height))),
      inHeadline: passage?.place?.headline === true,
    };
  }

  /** The marked mention under a point of a document's viewport; `trees` are all of the page. */
  mentionAt(x: number, y: number, inDocument: Document, trees: Iterable<Tree>): PageHit | null {
    const ground = {
      mentions: this.placement.mentions,
      trees,
      passageAt: (text: Text) => this.reader.passages.at(text),
      formOf: (mention: PlacedMention) => this.placement.formOf(mention),
      rectsOf: (mention: PlacedMention) => this.rectsOf(mention),
    };
    return hitAt(ground, inDocument, x, y);
  }
}
