import { z } from "zod";
import { Pack, packFormatVersion } from "../../data/format/pack.ts";
import { descriptions } from "./descriptions.ts";

/** The JSON Schema of the pack format, as an editor can use it: `"$schema": "…/pack.schema.json"`. */
export function packSchemaText(): string {
  const schema = z.toJSONSchema(Pack, { io: "input", unrepresentable: "throw" }) as Schema;
  for (const { path, schema: field } of fieldsOf(schema)) {
    const description = descriptions[path];
    if (description !== undefined) field.description = description;
  }
  const described = {
    title: `Sidelight pack, format version ${packFormatVersion}`,
    description:
      "Made from data/format by `npm run schema`. References between the parts are checked by `npm run pack -- check`.",
  };
  return `${JSON.stringify({ $schema: schema.$schema, ...described, ...schema }, null, 2)}\n`;
}

/** Every field of the format by its path: `entities[].forms[].text`. */
export function packFields(): string[] {
  const schema = z.toJSONSchema(Pack, { io: "input", unrepresentable: "throw" }) as Schema;
  return [...new Set(fieldsOf(schema).map(({ path }) => path))];
}

type Schema = {
  $schema?: string;
  description?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
};

function fieldsOf(schema: Schema, path = ""): { path: string; schema: Schema }[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const at = path === "" ? key : `${path}.${key}`;
    return [{ path: at, schema: field }, ...fieldsOf(field, at)];
  });
  const items = schema.items ? fieldsOf(schema.items, `${path}[]`) : [];
  const branches = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return [...own, ...items, ...branches.flatMap((branch) => fieldsOf(branch, path))];
}
