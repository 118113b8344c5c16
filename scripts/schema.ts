/** Writes `docs/pack.schema.json`, the JSON Schema of the pack format, from the zod schemas. */
import { writeFile } from "node:fs/promises";
import { packSchemaText } from "./pack/pack-schema.ts";

const file = new URL("../docs/pack.schema.json", import.meta.url);
await writeFile(file, packSchemaText());
console.log("docs/pack.schema.json");
