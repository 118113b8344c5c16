/** For walkers: texts, and those that an XML page has as CDATA. */
export const showText = 4 | 8;

/** What a page is made of: its document, those of its frames, and the shadow trees in them. */
export type Tree = Document | ShadowRoot;

/** The element around a node as a reader sees the page: shadow roots sit in their hosts, documents in their frames. */
export function composedParent(node: Node): Element | null {
  const parent = node.parentNode;
  return parent !== null && isElement(parent) ? parent : aroundTree(parent ?? node);
}

function aroundTree(root: Node): Element | null {
  if (root.nodeType === 11) return (root as ShadowRoot).host ?? null;
  return root.nodeType === 9 ? ((root as Document).defaultView?.frameElement ?? null) : null;
}

/** The same for how a page is drawn: what is slotted stands in its slot. */
export function flatParent(element: Element): Element | null {
  return element.assignedSlot ?? composedParent(element);
}

/** Whether a text stands right in a component that has no slot for it. (What a closed one has, nobody can ask.) */
export function isUnslotted({ parentElement, assignedSlot }: Text): boolean {
  return assignedSlot === null && parentElement?.shadowRoot != null;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Negative where `a` comes before `b` as a reader meets them, also across shadow roots and frames. */
export function compareComposed(a: Node, b: Node): number {
  if (a === b) return 0;
  const rootA = a.getRootNode();
  if (rootA === b.getRootNode()) return comparePlain(a, b);
  const pathA = rootPath(a);
  const pathB = rootPath(b);
  // Both paths begin at the outermost tree; the first step at which they differ lies in one common tree.
  let depth = 0;
  while (depth < pathA.length - 1 && depth < pathB.length - 1 && pathA[depth] === pathB[depth]) depth += 1;
  const stepA = pathA[depth];
  const stepB = pathB[depth];
  if (!stepA || !stepB || stepA === stepB) return pathA.length - pathB.length;
  return comparePlain(stepA, stepB);
}

function comparePlain(a: Node, b: Node): number {
  return a.compareDocumentPosition(b) & 4 ? -1 : 1;
}

/** The node itself last, before it the host or frame of each tree around it. */
function rootPath(node: Node): Node[] {
  const path = [node];
  for (let current: Node | null = node; current; ) {
    const root: Node = current.getRootNode();
    current = composedParent(root);
    if (current) path.unshift(current);
  }
  return path;
}

/** Whether a node stands in a tree. */
export function isInTree(node: Node): boolean {
  return isAlive(node) && node.isConnected;
}

/** In Firefox, what a frame leaves behind is dead: whatever is asked of it is an error. */
export function isAlive(node: Node): boolean {
  try {
    return node.nodeType > 0;
  } catch {
    return false;
  }
}

/** Whether a node stands in a page, be it in a frame of it: what a frame showed before is in a tree of its own still. */
export function isInPage(node: Node, page: Document): boolean {
  if (!isInTree(node)) return false;
  const document = node.nodeType === 9 ? (node as Document) : node.ownerDocument;
  if (document === page) return true;
  const frame = document?.defaultView?.frameElement;
  return frame ? isInPage(frame, page) : false;
}

/** Whether a node is one of some or stands in one of them, in whatever tree. */
export function isWithin(node: Node, some: ReadonlySet<Node>): boolean {
  for (let around: Node | null = node; around; around = composedParent(around))
    if (some.has(around)) return true;
  return false;
}
