/** Whether two plain values say the same: what is read anew is another object each time. Keys count in their order. */
export function saysTheSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
