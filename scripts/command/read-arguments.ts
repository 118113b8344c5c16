import { type ParseArgsOptionsConfig, parseArgs } from "node:util";

/** What a command takes. */
type Shape<Options extends ParseArgsOptionsConfig> = {
  /** What `--help` says. */
  usage: string;
  options?: Options;
  /** The words that it takes besides: some of these, or so many of any kind. None where nothing is said. */
  words?: readonly string[] | number;
};

type Values<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: Options }>
>["values"];

/** A command was called without what it needs; the message says what that is. */
export class Misuse extends Error {}

type Read<Options extends ParseArgsOptionsConfig> = { values: Values<Options>; words: string[] };

/** What is written behind a command's name: what it takes, the wish to know how it is used, or something else. */
export function argumentsIn<Options extends ParseArgsOptionsConfig = Record<never, never>>(
  args: readonly string[],
  { options, words }: Shape<Options>,
): ({ kind: "read" } & Read<Options>) | { kind: "help" } | { kind: "refused"; reason: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...options, help: { type: "boolean", short: "h" } },
    });
    const { help, ...others } = values as Record<string, unknown>;
    if (help) return { kind: "help" };
    const reason = whatIsWrong(positionals, words) ?? (Object.values(others).includes("") ? empty : null);
    if (reason !== null) return { kind: "refused", reason };
    return { kind: "read", values: { ...others } as Values<Options>, words: positionals };
  } catch (error) {
    // Behind the first sentence, Node explains how an argument may begin with a dash.
    return {
      kind: "refused",
      reason: String(error instanceof Error ? error.message : error).split(". ")[0] ?? "",
    };
  }
}

const empty = "an argument is empty";

function whatIsWrong(given: readonly string[], words: readonly string[] | number = 0): string | null {
  if (given.includes("")) return empty;
  if (typeof words === "number") return given.length > words ? `“${given[words]}” is one too many` : null;
  const unknown = given.find((word) => !words.includes(word));
  return unknown === undefined ? null : `“${unknown}” is none of: ${words.join(", ")}`;
}

/**
 * Reads what stands behind the name of the command that runs. It ends here where its usage is wanted, and where
 * something is written that it does not take: nobody is to wait for something else than was meant.
 */
export function readArguments<Options extends ParseArgsOptionsConfig = Record<never, never>>(
  shape: Shape<Options>,
): Read<Options> {
  const read = argumentsIn(process.argv.slice(2), shape);
  if (read.kind === "read") return read;
  if (read.kind === "refused") console.error(`${read.reason}\n${shape.usage}`);
  else console.log(shape.usage);
  process.exit(read.kind === "refused" ? 1 : 0);
}
