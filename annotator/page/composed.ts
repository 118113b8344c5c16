/** The element around a node as a reader sees the page: shadow roots sit in their hosts, documents in their frames. */
export function composedParent(node: Node): Element | null {
  const parent = node.parentNode;
  if (parent === null)
    return node.nodeType === 9 ? ((node as Document).defaultView?.frameElement ?? null) : null;
  if (isElement(parent)) return parent;
  if (parent.nodeType === 11) return (parent as ShadowRoot).host ?? null;
  return (parent as Document).defaultView?.frameElement ?? null;
}

/** The same for how a page is drawn: what is slotted stands in its slot. */
export function flatParent(element: Element): Element | null {
  return element.assignedSlot ?? composedParent(element);
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
    current = composedParent(root) ?? (root.nodeType === 11 ? ((root as ShadowRoot).host ?? null) : null);
    if (current) path.unshift(current);
  }
  return path;
}

/** Whether a node stands in a tree. In Firefox, what a frame leaves behind is dead: whatever is asked of it is an error. */
export function isInTree(node: Node): boolean {
  try {
    return node.isConnected;
  } catch {
    return false;
  }
}
