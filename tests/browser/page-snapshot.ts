/** Everything of a page that must be the same with Sidelight and without. */
export type PageSnapshot = {
  /** One line for each tag, text and comment, shadow trees and frames included. */
  tree: string[];
  /** What stands on the global object and on the document's own objects. */
  names: string[];
  /** Left, top, width and height of headings, paragraphs and pictures. */
  boxes: string[];
  /** How high and wide the page is, and where it is scrolled to. */
  size: number[];
  /** The text of a selection over everything. */
  selected: string;
  /** How often the browser's own search finds a word, and where. */
  found: string[];
};

/** Runs before a page's first script, so that no shadow root stays closed to the snapshot. */
export function rememberShadowRoots(): void {
  const roots = new WeakMap<Element, ShadowRoot>();
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    roots.set(this, root);
    return root;
  };
  Object.assign(globalThis, { rootsOfPage: roots });
}

/** Runs in the page. It must not refer to anything outside itself. */
export function takeSnapshot(words: string[]): PageSnapshot {
  const { rootsOfPage } = globalThis as unknown as { rootsOfPage?: WeakMap<Element, ShadowRoot> };
  const rootOf = (element: Element) => element.shadowRoot ?? rootsOfPage?.get(element) ?? null;

  const tree: string[] = [];
  const measured: Element[] = [];
  const documents: Document[] = [document];
  const isMeasured = (element: Element) =>
    /^(?:h[1-6]|p|img|picture|video|canvas|figure)$/.test(element.localName);

  const writeElement = (element: Element): void => {
    const attributes = [...element.attributes].map(({ name, value }) => `${name}=${JSON.stringify(value)}`);
    tree.push(`<${element.nodeName} ${attributes.join(" ")}>`);
    if (isMeasured(element)) measured.push(element);
    try {
      const inner = "contentDocument" in element ? (element.contentDocument as Document | null) : null;
      if (inner) documents.push(inner);
    } catch {
      // A frame of another origin.
    }
    const root = rootOf(element);
    if (!root) return;
    tree.push(`#shadow-root ${root.mode}`);
    for (const child of root.childNodes) walk(child);
  };
  /** Without recursion, but for shadow roots: pages may be deeper than a stack. */
  const walk = (top: Node): void => {
    let node: Node | null = top;
    while (node) {
      if (node.nodeType === Node.ELEMENT_NODE) writeElement(node as Element);
      else tree.push(`${node.nodeName} ${node.nodeValue ?? ""}`);
      node = node.firstChild ?? after(node, top);
    }
  };
  const after = (node: Node, top: Node): Node | null => {
    for (let inner: Node | null = node; inner && inner !== top; inner = inner.parentNode) {
      if (inner.nextSibling) return inner.nextSibling;
      tree.push("/");
    }
    return null;
  };
  for (const each of documents) for (const child of each.childNodes) walk(child);

  const names = [globalThis, document, document.documentElement, document.body, Element.prototype]
    .filter((object) => object !== null)
    .flatMap((object, at) => Reflect.ownKeys(object).map((key) => `${at} ${String(key)}`))
    // Browsers list a window's frames among its names.
    .filter((name) => !/^0 \d+$/.test(name))
    .sort();

  // Whatever Firefox had laid out when a style or a picture arrived shows in its layout, with Sidelight and without.
  // Laid out anew, a page is always the same.
  const { style } = document.documentElement as HTMLElement;
  const { display } = style;
  style.display = "none";
  document.documentElement.getBoundingClientRect();
  style.display = display;
  const boxes = measured.map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return `${element.localName} ${[x, y, width, height].map((length) => length.toFixed(2)).join(" ")}`;
  });

  const selection = getSelection();
  const found: string[] = [];
  const { find } = window as unknown as { find(text: string): boolean };
  for (const word of words) {
    selection?.collapse(document.body, 0);
    for (let times = 0; times < 25 && find.call(window, word); times += 1) {
      const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
      const { x = 0, y = 0 } = range?.getBoundingClientRect() ?? {};
      found.push(
        `${word} ${times} ${range?.toString()} ${(x + scrollX).toFixed(1)} ${(y + scrollY).toFixed(1)}`,
      );
    }
  }
  scrollTo(0, 0);

  if (document.body) selection?.selectAllChildren(document.body);
  const selected = selection?.toString() ?? "";
  const { scrollWidth, scrollHeight } = document.documentElement;
  return { tree, names, boxes, size: [scrollWidth, scrollHeight, scrollX, scrollY], selected, found };
}
