/**
 * Opens the trees that a browser opens when it reads a page, and a parser alone does not: shadow roots that are written
 * out in the page, closed ones too (in the browser, the extension sees into them), and frames that bring their page along.
 */
export function openInnerTrees(tree: Document | ShadowRoot): void {
  for (const template of tree.querySelectorAll<HTMLTemplateElement>("template[shadowrootmode]")) {
    const root = attachTo(template.parentElement);
    if (!root) continue;
    root.append(template.content);
    template.remove();
    openInnerTrees(root);
  }
  for (const frame of tree.querySelectorAll<HTMLIFrameElement>("iframe[srcdoc]")) {
    if (isOfAnotherOrigin(frame) || !frame.contentDocument) continue;
    frame.contentDocument.write(frame.srcdoc);
    frame.contentDocument.close();
    openInnerTrees(frame.contentDocument);
  }
}

/** The first template of an element makes its root; not every element may have one. */
function attachTo(host: Element | null): ShadowRoot | null {
  try {
    return host && !host.shadowRoot ? host.attachShadow({ mode: "open" }) : null;
  } catch {
    return null;
  }
}

function isOfAnotherOrigin(frame: HTMLIFrameElement): boolean {
  return frame.hasAttribute("sandbox") && !/allow-same-origin/i.test(frame.getAttribute("sandbox") ?? "");
}
