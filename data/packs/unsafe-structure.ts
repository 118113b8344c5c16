import type { Problem } from "./problem.ts";

/** Nothing in the format is nested deeper; more only serves to exhaust whoever reads it. */
const deepest = 32;

type Place = { value: object; key: string; above: Place | null; depth: number };

/**
 * What is wrong with a JSON value before anyone asks what it means: a key `__proto__`, which merging code
 * would take for an object's prototype, or nesting without end. Goes through it without recursion.
 */
export function unsafeStructure(root: unknown): Problem | null {
  const waiting: Place[] = [];
  const visit = (value: unknown, key: string, above: Place | null) => {
    if (typeof value === "object" && value !== null)
      waiting.push({ value, key, above, depth: above === null ? 0 : above.depth + 1 });
  };
  visit(root, "", null);
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    if (place.depth > deepest) return { path: pathOf(place).slice(0, 80), kind: "too-deep" };
    if (Object.hasOwn(place.value, "__proto__")) return { path: pathOf(place), kind: "prototype" };
    for (const [key, value] of Object.entries(place.value)) visit(value, key, place);
  }
  return null;
}

function pathOf(place: Place): string {
  const keys: string[] = [];
  for (let at: Place | null = place; at?.above; at = at.above)
    keys.unshift(Array.isArray(at.above.value) ? `[${at.key}]` : `.${at.key}`);
  return keys.join("").replace(/^\./, "");
}
