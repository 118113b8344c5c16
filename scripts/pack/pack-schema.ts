import { z } from "zod";
import { Pack, packFormatVersion } from "../../data/format/pack.ts";

/** The JSON Schema of the pack format, as an editor can use it: `"$schema": "…/pack.schema.json"`. */
export function packSchemaText(): string {
  const schema = z.toJSONSchema(Pack, { io: "input", unrepresentable: "throw" });
  const described = {
    title: `Sidelight pack, format version ${packFormatVersion}`,
    description:
      "Made from data/format by `npm run schema`. References between the parts are checked by `npm run pack -- check`.",
  };
  return `${JSON.stringify({ $schema: schema.$schema, ...described, ...schema }, null, 2)}\n`;
}
