import { composedParent, isElement } from "./composed.ts";
import type { Story } from "./story.ts";

/**
 * Where on a page a text stands. `body`: article text and headlines. `side`: boxes beside the story,
 * teasers of other stories, footers, comments. `none`: chrome that repeats on every page, editable fields,
 * text that is not for reading.
 */
export type Region = "body" | "side" | "none";
export type Place = { region: Region; headline: boolean };

/** Tells the place of a text by the elements around it; asks each element once. */
export class Places {
  readonly #story: Story;
  readonly #regions = new Map<Element, Region>();
  readonly #links = new Map<Element, Link>();

  constructor(story: Story) {
    this.#story = story;
  }

  /** The place of a run of text nodes. */
  of(nodes: readonly Text[]): Place {
    const parent = nodes[0]?.parentNode;
    const around = parent && isElement(parent) ? parent : parent ? composedParent(parent) : null;
    if (!around) return { region: "body", headline: false };
    const region = this.#regionOf(around);
    if (region === "none") return { region, headline: false };
    const title = titleAround(around);
    if (title) return { region, headline: region === "body" };
    if (region === "body" && nodes.every((node) => this.#isInTeaserLink(node)))
      return { region: "side", headline: false };
    return { region, headline: false };
  }

  #regionOf(element: Element): Region {
    // From the outside in, and without recursion: pages may be deeper than a stack.
    for (const inner of unknownAround(element, this.#regions, composedParent)) {
      const outer = composedParent(inner);
      const inherited = outer ? (this.#regions.get(outer) ?? "body") : "body";
      const region = inherited === "none" ? "none" : narrower(inherited, this.#ownRegion(inner));
      this.#regions.set(inner, region);
    }
    return this.#regions.get(element) ?? "body";
  }

  /** Whole lines that are links lead to other pages. */
  #isInTeaserLink(node: Text): boolean {
    const parent = node.parentElement;
    const link = parent ? this.#linkAround(parent) : "none";
    return link === "none" ? node.data.trim() === "" : link === "teaser";
  }

  #linkAround(element: Element): Link {
    for (const inner of unknownAround(element, this.#links, ({ parentElement }) => parentElement)) {
      const own = inner.localName === "a" && inner.hasAttribute("href");
      const outer = inner.parentElement;
      this.#links.set(inner, own ? kindOfLink(inner) : ((outer && this.#links.get(outer)) ?? "none"));
    }
    return this.#links.get(element) ?? "none";
  }

  /** What an element by itself says about the text in it. */
  #ownRegion(element: Element): Region {
    const name = element.localName;
    if (name === "html") return element.ownerDocument.designMode === "on" ? "none" : "body";
    if (isPlain(element)) return "body";
    if (isEditable(element)) return "none";
    if (name === "body" || this.#holdsStory(element)) return "body";
    const role = element.getAttribute("role");
    if ((role && chromeRoles.has(role)) || element.getAttribute("aria-hidden") === "true") return "none";
    const names = `${element.id} ${element.getAttribute("class") ?? ""}`;
    if (chromeNames.test(names)) return "none";
    if (sideTags.has(name) || (role && sideRoles.has(role)) || sideNames.test(names)) return "side";
    const { root } = this.#story;
    const isInStory = root?.contains(element) === true;
    if (!(isInStory && root?.localName === "article") && columnNames.test(names)) return "side";
    return root && !isInStory && ownBoxes.has(name) ? "side" : "body";
  }

  /** A layout is named after its parts (“main with-sidebar”) and a dialog hides all else: what holds the story is no box beside it. */
  #holdsStory(element: Element): boolean {
    const { root, headline, bearing } = this.#story;
    return (
      bearing.has(element) ||
      (root !== null && element.contains(root)) ||
      (headline !== null && element.contains(headline))
    );
  }
}

/** An element and those around it of which nothing is known yet, the outermost first. */
function unknownAround(
  element: Element,
  known: ReadonlyMap<Element, unknown>,
  around: (element: Element) => Element | null,
): Element[] {
  const unknown: Element[] = [];
  for (let each: Element | null = element; each && !known.has(each); each = around(each)) unknown.push(each);
  return unknown.reverse();
}

function narrower(outer: Region, inner: Region): Region {
  return inner === "none" || outer === "none"
    ? "none"
    : inner === "side" || outer === "side"
      ? "side"
      : "body";
}

const chromeRoles = new Set([
  "navigation",
  "menu",
  "menubar",
  "toolbar",
  "search",
  "textbox",
  "searchbox",
  "combobox",
  "listbox",
  "tablist",
]);
const sideRoles = new Set([
  "complementary",
  "contentinfo",
  "banner",
  "dialog",
  "alertdialog",
  "alert",
  "status",
  "marquee",
  "feed",
]);
const sideTags = new Set(["aside", "footer", "dialog", "button", "header"]);

/** Words in class names and ids, at the start or end of a hyphenated part. */
function namesWith(words: string): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${words})(?:$|[\\s_-])`, "i");
}

const chromeNames = namesWith(
  "g?navi?|navbar|navigation|globalnav\\w*|(?:sub|mega)?menus?|dropdown|breadcrumbs?|topicpath|cookie\\w*|consent|gdpr|shar(?:e|ing|etools)|social|sns|toolbar|pag(?:er|ination)|sr-only|visually-?hidden|screen-?reader(?:-text)?|skip-?links?|search-?form",
);
const sideNames = namesWith(
  "relat(?:ed?|ion)|kanren|recommend\\w*|osusume|rank(?:ings?)?|most-?(?:read|viewed|popular|shared)|popular|trend(?:s|ing)?|teasers?|promo(?:s|tion)?|newsletter|outbrain|taboola|more-?(?:on|stories|news|from|articles|headlines)|read-?(?:more|next|also)|also-?(?:read|on|like)|up-?next|next-?up|latest|breaking|newest|ticker|widgets?|carousel|slider|recirc\\w*|comments?(?:-list)?|disqus|ads?|(?:advert|sponsor|partner)\\w*|foot(?:er)?|pickup|tags?(?:-list)?|keywords?|(?:link|news|article|story)-?list",
);
/** Layout words. Inside an article they name its grid, not a box beside it; around it they can be trusted. */
const columnNames = namesWith("sidebar|side-?bar|sidecol\\w*|side-?column|side|sub-?column|rail|aside");

function isEditable(element: Element): boolean {
  const editable = element.getAttribute("contenteditable");
  return editable !== null && editable !== "false";
}

/** Elements that could hold other stories: only those are set beside the story, not every stray paragraph. */
const ownBoxes = new Set(["section", "article", "ul", "ol", "div", "table", "dl"]);

/** Most elements are paragraphs and the like without attributes: nothing about them says where they stand. */
function isPlain(element: Element): boolean {
  return !element.hasAttributes() && !sideTags.has(element.localName) && !ownBoxes.has(element.localName);
}

/** The title a text stands in: the page's own headline, as against headings of boxes. */
function titleAround(element: Element): Element | null {
  return element.closest('h1, [itemprop~="headline"]');
}

type Link = "none" | "teaser" | "name";

/** In tables and captions, links are names with a link. */
function kindOfLink(link: Element): Link {
  return link.closest("td, th, dd, dt, figcaption, caption") ? "name" : "teaser";
}
