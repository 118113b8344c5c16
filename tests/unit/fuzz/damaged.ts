import fc from "fast-check";

/** What a hostile author would put somewhere, beside everything that JSON can hold. */
const nasty = fc.constantFrom<unknown>(
  "",
  " ",
  "javascript:alert(1)",
  "data:text/html,x",
  "https://user:secret@example.org/",
  "https://example.org/",
  "\u202eevil",
  "\ud800",
  "<img src=x onerror=alert(1)>",
  "__proto__",
  "constructor",
  "2026-02-30",
  "x".repeat(5000),
  -1,
  1e308,
  Number.MAX_SAFE_INTEGER,
  {},
  [],
  null,
);

export const anyValue: fc.Arbitrary<unknown> = fc.oneof(nasty, fc.jsonValue({ maxDepth: 3 }));

const anyKey = fc.oneof(
  fc.constantFrom("__proto__", "constructor", "toString", "id", "version", "type", "text"),
  fc.string({ maxLength: 8 }),
);

type Damage = { at: number; how: "replace" | "remove" | "double" | "add"; value: unknown; key: string };

const damage: fc.Arbitrary<Damage> = fc.record({
  at: fc.nat(),
  how: fc.constantFrom("replace", "remove", "double", "add"),
  value: anyValue,
  key: anyKey,
});

/** A valid value in which up to four places are no longer what they were. */
export function damaged(valid: unknown): fc.Arbitrary<unknown> {
  return fc.array(damage, { minLength: 1, maxLength: 4 }).map((all) => {
    const root = structuredClone(valid) as Holder;
    for (const each of all) apply(each, root);
    return root;
  });
}

type Holder = Record<string, unknown>;
type Place = { holder: Holder; key: string };

function apply({ at, how, value: shared, key }: Damage, root: Holder): void {
  // What is put in may be damaged next, and must not be what is put in elsewhere.
  const value = structuredClone(shared);
  const places = placesIn(root);
  const place = places[at % places.length];
  if (!place) return;
  const { holder } = place;
  if (how === "replace") define(holder, place.key, value);
  if (how === "add" && !Array.isArray(holder)) define(holder, key, value);
  if (how === "remove" && Array.isArray(holder)) holder.splice(Number(place.key), 1);
  else if (how === "remove") delete holder[place.key];
  if (how === "double" && Array.isArray(holder)) holder.push(structuredClone(holder[Number(place.key)]));
}

/** As `JSON.parse` does it: a key `__proto__` is a key like any other. */
function define(holder: object, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, configurable: true, enumerable: true, writable: true });
}

function placesIn(root: Holder): Place[] {
  const places: Place[] = [];
  const visit = (holder: Holder) => {
    for (const [key, value] of Object.entries(holder)) {
      places.push({ holder, key });
      if (typeof value === "object" && value !== null) visit(value as Holder);
    }
  };
  visit(root);
  return places;
}
