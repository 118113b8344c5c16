import { readFile, stat } from "node:fs/promises";
import { largestPackBytes, megabytes } from "../../data/packs/pack-limits.ts";
import { type PackResult, parsePackText } from "../../data/packs/parse-pack.ts";
import { refused, type Wrong } from "../../data/packs/problem.ts";
import { problemWords } from "../../data/packs/problem-words.ts";

const words = problemWords("en").file;

/** Reads and validates a pack file. Whatever the file is, the answer is a pack or a list of problems. */
export async function readPackFile(file: string): Promise<PackResult> {
  let bytes: Buffer;
  try {
    const { size } = await stat(file);
    if (size > largestPackBytes) return refused(file, words.tooLarge(megabytes(size)));
    bytes = await readFile(file);
  } catch (error) {
    return refused(file, unreadable((error as NodeJS.ErrnoException).code));
  }
  try {
    return parsePackText(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return refused(file, words.notText);
  }
}

function unreadable(code: string | undefined): Wrong {
  switch (code) {
    case "ENOENT":
      return { problem: "there is no such file", remedy: "check its name" };
    case "EISDIR":
      return { problem: "this is a folder", remedy: "name the file in it" };
    case "EACCES":
      return { problem: "we may not read this file", remedy: "change its permissions" };
    default:
      return { problem: `it cannot be read (${code ?? "unknown error"})`, remedy: "try a copy of it" };
  }
}
