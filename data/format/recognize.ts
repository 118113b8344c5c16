import type { z } from "./zod.ts";

/** `true`: the schema takes the value as it stands, but for defaults. `false` is no verdict: ask the schema. */
export type Recognizer = (value: unknown) => boolean;

type Check = z.core.$ZodCheck<never>;

/**
 * A quick look, for values as they come from JSON. Most entries of most packs are right, and then nobody needs to
 * know how each of their thousand fields was read. Made from the schema, so that the format is written down
 * once; what is not known here, and every value that is not plainly right, is left to the schema.
 */
export function recognizerOf(schema: z.core.$ZodType): Recognizer {
  const { def, traits } = schema._zod;
  // `z.url()` and its like are a schema and a check in one.
  const own = traits.has("$ZodCheck") ? [schema as unknown as Check] : [];
  const checks = [...own, ...(def.checks ?? [])];
  if (def.type === "string") return stringOf(checks);
  return allOf([kindOf(schema), ...checks.map(checkOf)]);
}

/** Most of a pack is text, so its usual checks are made here and cost no call. */
function stringOf(checks: readonly Check[]): Recognizer {
  let least = 0;
  let most = Number.POSITIVE_INFINITY;
  const others: Recognizer[] = [];
  for (const check of checks) {
    const { def } = (check as unknown as z.core.$ZodChecks)._zod;
    if (def.check === "min_length") least = Math.max(least, def.minimum);
    else if (def.check === "max_length") most = Math.min(most, def.maximum);
    else others.push(checkOf(check));
  }
  const passes = allOf(others);
  return (value) =>
    typeof value === "string" && value.length >= least && value.length <= most && passes(value);
}

function kindOf(schema: z.core.$ZodType): Recognizer {
  const { def, values } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "unknown":
      return () => true;
    case "number":
      return Number.isFinite;
    case "literal":
    case "enum":
      return (value) => values?.has(value as z.core.util.Literal) === true;
    case "optional":
    case "default": {
      const inner = recognizerOf(def.innerType);
      return (value) => value === undefined || inner(value);
    }
    case "union": {
      const options = def.options.map(recognizerOf);
      // Of options with a discriminator only one can fit; of other exclusive ones, two might, and that is one too many.
      if (def.inclusive === false && !("discriminator" in def)) return () => false;
      return (value) => options.some((option) => option(value));
    }
    case "array": {
      const element = recognizerOf(def.element);
      return (value) => Array.isArray(value) && value.every(element);
    }
    case "record": {
      const [key, entry] = [recognizerOf(def.keyType), recognizerOf(def.valueType)];
      // A schema leaves `__proto__` out of a record; whoever searches for unsafe structure is to refuse it.
      const isRight = (name: string, value: unknown) => name !== "__proto__" && key(name) && entry(value);
      return (value) => isObject(value) && Object.keys(value).every((name) => isRight(name, value[name]));
    }
    case "object":
      return objectOf(def);
    default:
      return () => false;
  }
}

/** Only strict objects: of others we would have to leave out what is not theirs. */
function objectOf({ shape, catchall }: z.core.$ZodObjectDef): Recognizer {
  if (catchall?._zod.def.type !== "never") return () => false;
  const fields = Object.entries(shape).map(([name, field]) => ({ name, isRight: recognizerOf(field) }));
  return (value) => {
    if (!isObject(value)) return false;
    let known = 0;
    for (const { name, isRight } of fields) {
      const field = value[name];
      if (!isRight(field)) return false;
      if (field !== undefined) known += 1;
    }
    return Object.keys(value).length === known;
  };
}

/** A check runs as zod runs it, on a payload of its own. */
function checkOf(check: Check): Recognizer {
  const payload: z.core.ParsePayload = { value: undefined, issues: [] };
  return (value) => {
    payload.value = value;
    const pending = check._zod.check(payload as z.core.ParsePayload<never>);
    const isRight = pending === undefined && payload.issues.length === 0 && payload.value === value;
    if (payload.issues.length > 0) payload.issues = [];
    return isRight;
  };
}

function allOf(recognizers: readonly Recognizer[]): Recognizer {
  const [first = () => true, second, ...others] = recognizers;
  if (!second) return first;
  const rest = allOf([second, ...others]);
  return (value) => first(value) && rest(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
