import { ownCard } from "./own-card.ts";

/** What a node's name says about the text inside it, before any style is asked. */
export const tagKind = {
  /** Starts and ends a passage. The default for tags not listed: keeping apart is the safer mistake. */
  block: 0,
  /** Flows with its neighbours. */
  inline: 1,
  /** May be either (custom elements): inline until a match runs across its edge, then style decides. */
  unsure: 2,
  /** Something that stands in the text and is not ours to read: code, fields, pictures drawn by script. */
  object: 3,
  /** A line break: white space. */
  lineBreak: 4,
  /** Not part of the text at all: scripts, `<wbr>`, and ruby readings, which stand beside the text and not in it. */
  nothing: 5,
  frame: 6,
  text: 7,
} as const;
export type TagKind = (typeof tagKind)[keyof typeof tagKind];

const listed: Record<Exclude<keyof typeof tagKind, "unsure">, string> = {
  block: "#document #document-fragment",
  inline:
    "a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q ruby rb s small span strike strong sub sup time tt u var slot",
  object:
    "textarea input select option optgroup datalist code pre kbd samp xmp listing plaintext nav menu amp-sidebar svg math canvas img picture audio video object embed applet map meter progress",
  lineBreak: "br",
  nothing: `#comment script style noscript template head title noframes noembed wbr rt rp rtc source area col param link meta ${ownCard}`,
  frame: "iframe frame",
  text: "#text #cdata-section",
};

const kinds = new Map<string, TagKind>();
for (const [kind, names] of Object.entries(listed)) {
  for (const name of names.split(" ")) {
    kinds.set(name, tagKind[kind as keyof typeof listed]);
    kinds.set(name.toUpperCase(), tagKind[kind as keyof typeof listed]);
  }
}

/**
 * The kind of a node, by its name alone: one property for all types of nodes (upper-case for HTML elements)
 * and one lookup, because this runs for every node of every page.
 */
export function kindOf(node: Node): TagKind {
  const name = node.nodeName;
  return kinds.get(name) ?? learn(name, node);
}

/** What this folder asks of whatever it walks over. */
const asked = [
  "nodeName nodeType localName ownerDocument isConnected getRootNode contains closest",
  "parentNode parentElement firstChild lastChild nextSibling previousSibling shadowRoot",
  "getAttribute hasAttribute hasAttributes checkVisibility compareDocumentPosition matches",
  "querySelectorAll hasChildNodes textContent",
].flatMap((names) => names.split(" "));

/**
 * In Chromium, a form’s fields stand in the place of its own members, for us too, and no list of its keys has them. A
 * form that cannot be asked is passed over like a field.
 */
function hidesItself(form: Node): boolean {
  return asked.some((name) => Object.hasOwn(form, name));
}

/** What stands beside or around a node, which may be such a form. */
export function neighbourOf(
  node: Node,
  where: "previousSibling" | "nextSibling" | "parentNode",
): Node | null {
  if (kindOf(node) !== tagKind.object || typeof Node === "undefined") return node[where];
  return Reflect.get(Node.prototype, where, node);
}

/** Pages make up element names; remembering them keeps the lookup single, the limit keeps the map small. */
function learn(name: unknown, node: Node): TagKind {
  if (typeof name !== "string") return tagKind.object;
  if (name === "FORM" || name === "form") return hidesItself(node) ? tagKind.object : tagKind.block;
  const kind = name.includes("-") ? tagKind.unsure : tagKind.block;
  if (kinds.size < 1000) kinds.set(name, kind);
  return kind;
}

/** False inside scripts, fields, code, pictures, and in shadow trees there: what stands in them is no text of the page. */
export function isRead(node: Node): boolean {
  for (let around = nodeAround(node); around; around = nodeAround(around)) {
    const kind = kindOf(around);
    if (kind === tagKind.object || kind === tagKind.nothing || kind === tagKind.frame) return false;
  }
  return true;
}

function nodeAround(node: Node): Node | null {
  return node.parentNode ?? (node.nodeType === 11 ? (node as ShadowRoot).host : null);
}

/** Whether no run reaches from outside `node` into it: blocks, documents, shadow roots. */
export function startsOwnRun(node: Node): boolean {
  return kindOf(node) === tagKind.block;
}
