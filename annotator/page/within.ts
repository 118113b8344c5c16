/** Whether a node is one of some or stands in one of them, in its own tree. */
export function isWithin(node: Node, some: ReadonlySet<Node>): boolean {
  for (let around: Node | null = node; around; around = around.parentNode) if (some.has(around)) return true;
  return false;
}
