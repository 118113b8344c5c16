import { readRuns } from "../lines/runs.ts";
import type { Place } from "../passages.ts";
import { composedParent } from "../tree/composed.ts";
import { leadsToOtherStories } from "./other-stories.ts";
import { isOfSiteFrame } from "./site-frame.ts";
import type { Story } from "./story.ts";

/**
 * Where on a page a text stands. `body`: article text and headlines. `entry`: a teaser on a page that is made of them.
 * `side`: boxes beside the story, teasers of other stories, footers, comments. `hidden`: chrome that repeats on every
 * page, editable fields, text that is not for reading.
 */
type Region = Place["region"];

type ElementPlace = Place & { readonly inLink: boolean };

/** Tells the place of a text by the elements around it; asks each element once. */
export class Places {
  readonly #story: Story;
  /** What a page says itself; on a front page its lead story, which is one entry more. */
  readonly #own: ElementPlace;
  /** What a teaser says that no card stands around. */
  readonly #teaserLine: Place;
  readonly #known = new Map<Element, ElementPlace>();

  constructor(story: Story) {
    this.#story = story;
    this.#own = story.isFront ? inLead : inBody;
    this.#teaserLine = story.isFront ? entryByItself : besideStory;
  }

  /** The place of the line that begins with a text. */
  of(text: Text): Place {
    const around = composedParent(text);
    const own = this.#own;
    const place = around ? this.#placeIn(around) : own;
    const { isFront, headline } = this.#story;
    if (isFront && headline?.contains(text) && place.region !== "hidden") return ofTopic;
    const isOwn = place.region === own.region && place.teaser === own.teaser && !place.headline;
    const mayBeTeaser = isOwn && (place.inLink || leadsIn(text.data));
    return mayBeTeaser && isTeaserLine(text) ? this.#teaserLine : place;
  }

  /** From the outside in, and without recursion: pages may be deeper than a stack. */
  #placeIn(element: Element): ElementPlace {
    const unknown: Element[] = [];
    let place = this.#own;
    for (let each: Element | null = element; each; ) {
      const parent: Element | null = composedParent(each);
      if (!parent || this.#story.teasers.has(each) || !isPlain(each)) {
        const known = this.#known.get(each);
        if (known) {
          place = known;
          break;
        }
        unknown.push(each);
      }
      each = parent;
    }
    for (const each of unknown.reverse()) {
      place = this.#narrowed(place, each);
      this.#known.set(each, place);
    }
    return place;
  }

  #narrowed(outer: ElementPlace, element: Element): ElementPlace {
    const isTeaser = this.#story.teasers.has(element);
    const around = narrower(outer.region, isTeaser ? this.#teaserLine.region : "body");
    const region = around === "hidden" ? "hidden" : narrower(around, this.#ownRegion(element));
    // What stands beside the lead story of a front page is none of it.
    const isLeft = region !== outer.region && outer.teaser === lead;
    const teaser = isTeaser ? element : isLeft ? null : outer.teaser;
    const headline = region === "body" && (outer.headline || isTitle(element));
    const inLink = outer.inLink || (element.localName === "a" && element.hasAttribute("href"));
    const isAsAround =
      region === outer.region &&
      headline === outer.headline &&
      teaser === outer.teaser &&
      inLink === outer.inLink;
    return isAsAround ? outer : { region, headline, teaser, inLink };
  }

  /** What an element by itself says about the text in it. */
  #ownRegion(element: Element): Region {
    const name = element.localName;
    if (name === "html") return element.ownerDocument.designMode === "on" ? "hidden" : "body";
    if (isEditable(element)) return "hidden";
    if (name === "body" || this.#holdsStory(element)) return "body";
    if (!element.hasAttributes() && !framing.has(name)) return this.#regionOfBox(element, "");
    const role = element.getAttribute("role");
    if ((role && chromeRoles.has(role)) || element.getAttribute("aria-hidden") === "true") return "hidden";
    const names = namesOf(element);
    if (isChrome(element, names) || isOfSiteFrame(element, names)) return "hidden";
    return (role && sideRoles.has(role)) || sideTags.has(name) ? "side" : this.#regionOfBox(element, names);
  }

  /** What a box is by its name and by where it stands. */
  #regionOfBox(element: Element, names: string): Region {
    if (sideNames.test(names) || this.#story.headed.has(element)) return "side";
    if (listNames.test(names)) return this.#teaserLine.region;
    const { root } = this.#story;
    const isInStory = root?.contains(element);
    if (!(isInStory && root?.localName === "article") && columnNames.test(names)) return "side";
    return root && !isInStory && ownBoxes.has(element.localName) ? "side" : "body";
  }

  /** A layout is named after its parts (“main with-sidebar”) and a dialog hides all else: what holds the story is no box beside it. */
  #holdsStory(element: Element): boolean {
    const { root, headline, bearing } = this.#story;
    return bearing.has(element) || element.contains(root) || element.contains(headline);
  }
}

/** Stands for the lead story of a front page, as a card's element does for the card. */
const lead = {};
const inLead: ElementPlace = { region: "entry", headline: false, teaser: lead, inLink: false };
const entryByItself: Place = { region: "entry", headline: false, teaser: null };
const besideStory: Place = { region: "side", headline: false, teaser: null };
const inBody: ElementPlace = { region: "body", headline: false, teaser: null, inLink: false };

/** What a front page says itself of all its entries. */
const ofTopic: Place = { region: "body", headline: true, teaser: null };

/** From what is the page's own to what is not. */
const outwards: readonly Region[] = ["body", "entry", "side", "hidden"];

function narrower(outer: Region, inner: Region): Region {
  return outwards.indexOf(inner) > outwards.indexOf(outer) ? inner : outer;
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

/** Sites whose class names are generated call their parts something else where they test or build them. */
const naming = ["id", "class", "data-testid", "data-component"];

function namesOf(element: Element): string {
  return naming.map((attribute) => element.getAttribute(attribute) ?? "").join(" ");
}

/** Words in such names, at the start or end of a hyphenated part. */
function namesWith(words: string): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${words})(?:$|[\\s_-])`, "i");
}

const chromeNames = namesWith(
  "g?navi?|navbar|navigation|globalnav\\w*|(?:sub|mega)?menus?|dropdown|breadcrumbs?|topicpath|cookie\\w*|consent|gdpr|toolbar|pag(?:er|ination)|sr-only|visually-?hidden|screen-?reader(?:-text)?|skip-?links?|search-?form|trending-?(?:topics?|bar|tags?|searches|now)|hot-?(?:words?|keys?|topics?|tags?)|topics?-?bar|keyword-?bar",
);
/** Buttons that share the page, and what others have shared. */
const sharingNames = namesWith("shar(?:e|ing|etools)|social|sns");
const sideNames = namesWith(
  "relat(?:ed?|ion)|kanren|recommend\\w*|osusume|rank(?:ings?)?|most-?(?:read|viewed|popular|shared)|popular|trend(?:s|ing)?|promo(?:s|tion)?|newsletter|outbrain|taboola|more-?(?:on|stories|news|from|articles|headlines)|read-?(?:more|next|also)|also-?(?:read|on|like)|up-?next|next-?up|ticker|widgets?|carousel|slider|recirc\\w*|comments?(?:-list)?|disqus|ads?|(?:advert|sponsor|partner)\\w*|foot(?:er)?|tags?(?:-list)?|keywords?",
);
/** Lists of other stories, of which a front page is made. */
const listNames = namesWith("teasers?|latest|breaking|newest|pickup|(?:link|news|article|story)-?list");
/** Layout words. Inside an article they name its grid, not a box beside it; around it they can be trusted. */
const columnNames = namesWith("sidebar|side-?bar|sidecol\\w*|side-?column|side|sub-?column|rail|aside");

function isChrome(element: Element, names: string): boolean {
  return chromeNames.test(names) || (sharingNames.test(names) && !quotes(element));
}

/** Whether an element is or holds what somebody has said, as against buttons. */
function quotes(element: Element): boolean {
  return element.localName === "blockquote" || element.querySelector("blockquote, p") !== null;
}

function isEditable(element: Element): boolean {
  const editable = element.getAttribute("contenteditable");
  return editable !== null && editable !== "false";
}

/** Elements that could hold other stories: only those are set beside the story, not every stray paragraph. */
const ownBoxes = new Set(["section", "article", "ul", "ol", "div", "table", "dl"]);

/** Elements that may be of a site's frame, or stand beside the story, whatever attributes they have. */
const framing = new Set([...sideTags, "ul", "ol"]);

const tellingTags = new Set([...sideTags, ...ownBoxes, "html", "body", "h1"]);

/** Most elements are paragraphs and the like without attributes: nothing about them says where they stand. */
function isPlain(element: Element): boolean {
  return !element.hasAttributes() && !tellingTags.has(element.localName);
}

/** The page's own headline, as against headings of boxes. */
function isTitle(element: Element): boolean {
  return (
    element.localName === "h1" || /(?:^|\s)headline(?:\s|$)/.test(element.getAttribute("itemprop") ?? "")
  );
}

/** Whether the whole line that a text stands in is links, which lead to other pages. In tables and captions, links are names with a link. */
function isTeaserLine(text: Text): boolean {
  let isTeaser = false;
  readRuns(text, ({ nodes }) => {
    if (!nodes.includes(text)) return;
    const others = nodes.filter((node) => !isInTeaserLink(node));
    isTeaser = others.length < nodes.length && others.every(({ data }) => leadsIn(data));
  });
  return isTeaser;
}

/** “21:03 – ”, “10月29日”, “Read more:”, or nothing but blanks. */
function leadsIn(data: string): boolean {
  return saysWhen(data) || (endsBeforeMore.test(data) && leadsToOtherStories(data));
}

/** Asked first: it is asked of every line, and hardly any ends so. */
const endsBeforeMore = /[:：|｜»>›→–—-]\s*$/;

/** No blank can be of two parts of it: templates leave thousands, and each would be tried in both. */
function saysWhen(data: string): boolean {
  return /^[\s\d:.,/|·•–—-]*(?:[年月日時时h点點分][\s\d|·•–—-]*)*$/.test(data);
}

function isInTeaserLink(text: Text): boolean {
  const link = text.parentElement?.closest("a[href]");
  return link ? !link.closest("td, th, dd, dt, figcaption, caption") : false;
}
