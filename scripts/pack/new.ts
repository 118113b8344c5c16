import { writeFile } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { dayOf } from "../../components/design/day-of.ts";
import { Misuse } from "../command/read-arguments.ts";

/** `new FILE`: writes a small valid pack to start from. Never over a file that is there. */
export async function startPack([file]: string[]): Promise<number> {
  if (file === undefined) throw new Misuse("name the file to write");
  try {
    await writeFile(file, `${JSON.stringify(starter(schemaFrom(file)), null, 2)}\n`, { flag: "wx" });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    console.error(
      code === "EEXIST"
        ? `${file}: there is such a file already, choose another name`
        : `${file}: it cannot be written (${code ?? "unknown error"}), choose another place`,
    );
    return 1;
  }
  console.log(`${file}: a valid pack to start from; docs/packs.md says how to go on`);
  return 0;
}

/** Relative, so that the pack can move together with the schema. */
function schemaFrom(file: string): string {
  const schema = fileURLToPath(new URL("../../docs/pack.schema.json", import.meta.url));
  const path = relative(dirname(resolve(file)), schema).replaceAll("\\", "/");
  return path.startsWith(".") ? path : `./${path}`;
}

function starter(schema: string) {
  const today = dayOf(new Date());
  return {
    $schema: schema,
    format: "sidelight-pack",
    formatVersion: 1,
    id: "my-story",
    title: "My story",
    description: "What this pack covers, in a sentence or two.",
    version: "0.1.0",
    language: "en",
    asOf: today,
    licence: "CC-BY-4.0",
    topics: [
      {
        id: "people",
        name: "People",
        summary: "Who takes part, and what part each of them has.",
        colour: "blue",
      },
    ],
    origins: [{ id: "first-report", label: "The first report" }],
    sources: [
      {
        id: "paper",
        publisher: "The Example Paper",
        label: "Report on the first day of the story",
        url: "https://example.org/report",
        date: today,
        kind: "newspaper",
        language: "en",
        origins: ["first-report"],
      },
    ],
    entities: [
      {
        id: "jane-example",
        topic: "people",
        kind: "person",
        tier: "core",
        names: { en: "Jane Example" },
        role: "Harbour master of Example Town since 2024",
        asOf: today,
        description: "She runs the harbour. The story begins at her desk.",
        attributes: [{ label: "In office since", value: "2024", asOf: today, sources: ["paper"] }],
        forms: [
          { text: "Jane Example", language: "en", kind: "name" },
          { text: "Ms. Example", language: "en", kind: "titled", needs: "page" },
        ],
      },
    ],
    facts: [
      {
        id: "harbour-reopens",
        topic: "people",
        entities: ["jane-example"],
        text: "Jane Example reopened the harbour.",
        asOf: today,
        claims: [{ source: "paper", attribution: { kind: "outlet" }, relation: "states" }],
      },
    ],
    timeline: [],
  };
}
