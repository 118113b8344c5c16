import { argumentsIn, Misuse } from "../command/read-arguments.ts";
import { check } from "./check.ts";
import { evidence } from "./evidence.ts";
import { startPack } from "./new.ts";
import { stats } from "./stats.ts";
import { table } from "./table.ts";

type Command = {
  /** What may stand behind its name. */
  takes: string;
  mostFiles: number;
  run(files: string[], texts: string[]): Promise<number>;
  /** Takes texts of sources, too. */
  takesTexts?: true;
};

const commands = new Map<string, Command>([
  ["new", { takes: "FILE", mostFiles: 1, run: startPack }],
  ["check", { takes: "[FILE...]", mostFiles: Number.POSITIVE_INFINITY, run: check }],
  ["stats", { takes: "[FILE]", mostFiles: 1, run: stats }],
  ["evidence", { takes: "[FILE] --text SOURCE_ID=PATH ...", mostFiles: 1, run: evidence, takesTexts: true }],
  ["table", { takes: "[FILE]", mostFiles: 1, run: table }],
]);

/** Runs one of the commands for authors of packs; answers the code to exit with. */
export async function runPackCommand([name = "", ...args]: string[]): Promise<number> {
  if (/^(?:--help|-h)$/.test(name)) return help();
  const command = commands.get(name);
  if (!command) {
    const names = [...commands.keys()].join(", ");
    return misused(name === "" ? `name a command: ${names}` : `“${name}” is none of: ${names}`);
  }
  const text = { type: "string", multiple: true } as const;
  const read = argumentsIn(args, {
    usage: usageOf(name),
    options: (command.takesTexts ? { text } : {}) as { text: typeof text },
    words: command.mostFiles,
  });
  if (read.kind === "help") return help(name);
  if (read.kind === "refused") return misused(read.reason, name);
  try {
    return await command.run(read.words, read.values.text ?? []);
  } catch (error) {
    if (error instanceof Misuse) return misused(error.message, name);
    throw error;
  }
}

function help(name?: string): number {
  console.log(usageOf(name));
  return 0;
}

function misused(reason: string, name?: string): number {
  console.error(`${reason}\n${usageOf(name)}`);
  return 1;
}

/** How one command is used, or all of them. */
function usageOf(name?: string): string {
  const lines = [...commands]
    .filter(([each]) => name === undefined || each === name)
    .map(([each, { takes }]) => `npm run pack -- ${each} ${takes}`);
  const without = lines.some((line) => line.includes("[FILE"))
    ? "\nWithout FILE, the bundled pack is meant."
    : "";
  return `Usage: ${lines.join("\n       ")}${without}`;
}
