/** Writes `docs/pack.schema.json`, the JSON Schema of the pack format, from the zod schemas. */
import { writeFile } from "node:fs/promises";
import { readArguments } from "./command/read-arguments.ts";
import { packSchemaText } from "./pack/pack-schema.ts";

readArguments({
  usage: "Usage: npm run schema\n\nWrites docs/pack.schema.json from the definition of the format.",
});

const file = new URL("../docs/pack.schema.json", import.meta.url);
await writeFile(file, packSchemaText());
console.log("docs/pack.schema.json");
