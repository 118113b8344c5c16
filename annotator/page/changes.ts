import { kindOf, startsOwnRun, tagKind } from "./tags.ts";

/** The nodes whose surroundings have to be read again after changes of the tree. */
export function targetsOf(records: readonly MutationRecord[]): Set<Node> {
  const targets = new Set<Node>();
  for (const record of records) {
    if (record.type === "characterData") targets.add(record.target);
    else if (record.type === "childList") addChildListTargets(record, targets);
  }
  return targets;
}

function addChildListTargets(record: MutationRecord, targets: Set<Node>): void {
  for (const added of record.addedNodes) {
    if (isNothing(added)) continue;
    targets.add(added);
    // A block that is put into a text cuts its run in two.
    if (startsOwnRun(added)) addAround(added.parentNode, [added.previousSibling, added.nextSibling], targets);
  }
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
