/** A page of `tests/browser/hostile` and what is due on it. */
export type HostilePage = {
  what: string;
  file: string;
  /**
   * Which mentions stand there when it has calmed: those of the story that every page tells (the usual case), those and
   * more, none, or nobody to ask, because it is no page with a text.
   */
  mentions?: "story" | "more" | "none" | "absent";
  /**
   * `opens`: the card opens at a mark and Escape closes it; `tried`: the pointer rests on a mark, and whatever the page
   * makes of it does no harm.
   */
  card?: "opens" | "tried";
  /** It does what it does for a while, and says when it is over. */
  ends?: true;
  /** How large it is in the short form and in the full one. */
  sizes?: Record<"short" | "full", string>;
  /** Large enough to be weighed, in the full form, against the same page without Sidelight. */
  weighed?: true;
  /** What must be true at the end, in the page's own world. */
  holds?: () => boolean;
};

type OfPage = { seen: unknown[]; removed: number; opened: boolean };

export const hostilePages: readonly HostilePage[] = [
  { what: "polluted prototypes", file: "polluted-prototypes.html", card: "opens" },
  { what: "overridden built-ins", file: "overridden-built-ins.html", card: "opens" },
  { what: "fields named like a form's own members", file: "clobbered-form.html", card: "opens", ends: true },
  {
    what: "pictures named like the document's own members",
    file: "clobbered-document.html",
    card: "opens",
  },
  {
    what: "a page that removes our element whenever it comes",
    file: "removes-our-element.html",
    card: "tried",
    // Nobody puts it back for ever.
    holds: () => {
      const { removed } = globalThis as unknown as OfPage;
      return removed > 0 && removed < 20;
    },
  },
  { what: "a page that clones our element", file: "clones-our-element.html", card: "tried" },
  {
    what: "a page that defines an element of our name",
    file: "claims-our-element.html",
    card: "opens",
    // It never gets at what is in the card.
    holds: () => (globalThis as unknown as OfPage).seen.length === 0,
  },
  { what: "a page that wipes CSS.highlights all the time", file: "wipes-highlights.html", card: "opens" },
  { what: "a page without CSS and Highlight", file: "without-highlights.html", card: "opens" },
  { what: "a page that drops adopted style sheets", file: "drops-style-sheets.html", card: "opens" },
  {
    what: "synthetic events over a mark",
    file: "synthetic-events.html",
    ends: true,
    holds: () => !(globalThis as unknown as OfPage).opened,
  },
  { what: "attachShadow and createElement redefined", file: "redefined-attach-shadow.html", card: "opens" },
  { what: "a war of styles", file: "style-war.html", card: "opens" },
  { what: "events of popovers prevented", file: "cancels-popovers.html", card: "tried" },
  {
    what: "a storm of mutations",
    file: "mutation-storm.html",
    ends: true,
    sizes: { short: "seconds=1", full: "seconds=20" },
    weighed: true,
  },
  { what: "a storm of attributes", file: "attribute-storm.html", ends: true },
  {
    what: "very many text nodes",
    file: "million-text-nodes.html",
    ends: true,
    sizes: { short: "nodes=100000", full: "nodes=1000000" },
    weighed: true,
  },
  {
    what: "one huge text node",
    file: "huge-text-node.html",
    ends: true,
    sizes: { short: "characters=1000000", full: "characters=5000000" },
    weighed: true,
  },
  { what: "text that begins like names for ever", file: "hard-text.html", ends: true, mentions: "more" },
  { what: "10,000 nested elements", file: "ten-thousand-deep.html", ends: true, mentions: "more" },
  { what: "a page that answers each mark with a new name", file: "reacts-to-marks.html", mentions: "more" },
  { what: "document.write after load", file: "written-after-load.html", ends: true },
  { what: "document.open, three times", file: "opened-anew.html", ends: true },
  { what: "another body", file: "replaced-body.html", ends: true, card: "opens" },
  { what: "another html element", file: "replaced-html.html", ends: true, card: "opens" },
  { what: "a frameset", file: "frameset.html" },
  { what: "XHTML", file: "markup.xhtml", card: "opens" },
  { what: "an SVG document", file: "drawing.svg", mentions: "absent" },
  { what: "plain text", file: "plain.txt", mentions: "none" },
  { what: "quirks mode", file: "quirks.html", card: "opens" },
  { what: "editors, one of them late", file: "editors.html", ends: true },
  { what: "designMode", file: "design-mode.html", ends: true, mentions: "none" },
  { what: "sandboxed frames", file: "sandboxed-frames.html", card: "opens" },
  { what: "frames that come and go", file: "many-frames.html", ends: true },
  { what: "a strict policy", file: "strict-policy.html", card: "opens" },
  { what: "Trusted Types", file: "trusted-types.html", card: "opens" },
  { what: "thousands of shadow trees", file: "many-shadow-trees.html", ends: true },
  { what: "a page that leaves while it is read", file: "leaves-at-once.html?turn=0", ends: true },
  { what: "an address that changes all the time", file: "changes-its-address.html", ends: true },
  { what: "text that flees the pointer", file: "flees-the-pointer.html", card: "tried" },
];
