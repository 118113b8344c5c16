import { kindOf, startsOwnRun, tagKind } from "./tags.ts";

/** The nodes whose surroundings have to be read again after changes of the tree. */
export function targetsOf(records: readonly MutationRecord[]): Set<Node> {
  const targets = new Set<Node>();
  /** Up to where what was added last is read: a line is often put in part by part, and one target reads all of it. */
  let reached: Node | null = null;
  for (const record of records) {
    if (record.type === "characterData") targets.add(record.target);
    else if (record.type === "childList") {
      for (const added of record.addedNodes) reached = addTarget(added, reached, targets);
      addBesideRemoved(record, targets);
    }
  }
  return targets;
}

function addTarget(added: Node, reached: Node | null, targets: Set<Node>): Node | null {
  const isReached = reached !== null && added.previousSibling === reached;
  if (isNothing(added)) return isReached ? added : reached;
  if (!isReached || !isInOneLine(added)) targets.add(added);
  if (!startsOwnRun(added)) return added;
  // A block that is put into a text cuts its run in two.
  addAround(added.parentNode, [added.previousSibling, added.nextSibling], targets);
  return null;
}

/** Whether whoever reads from one side of a node comes out at the other. */
function isInOneLine(node: Node): boolean {
  const kind = kindOf(node);
  if (kind === tagKind.block) return false;
  return kind > tagKind.unsure || (node as Element).firstElementChild === null;
}

function addBesideRemoved(record: MutationRecord, targets: Set<Node>): void {
  if (record.removedNodes.length === 0 || [...record.removedNodes].every(isNothing)) return;
  addAround(record.target, [record.previousSibling, record.nextSibling], targets);
}

/** The texts beside a place in `parent`; at the edges of inline markup they may stand outside of it. */
function addAround(parent: Node | null, siblings: readonly (Node | null)[], targets: Set<Node>): void {
  if (parent && !startsOwnRun(parent) && siblings.includes(null)) targets.add(parent);
  else for (const node of siblings) if (node && !startsOwnRun(node)) targets.add(node);
}

/** Comments, scripts, styles: they come and go without a word on the page. */
function isNothing(node: Node): boolean {
  return kindOf(node) === tagKind.nothing;
}
