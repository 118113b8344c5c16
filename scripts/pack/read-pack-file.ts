import { readFile, stat } from "node:fs/promises";
import type { Pack } from "../../data/format/pack.ts";
import { inWords } from "../../data/packs/in-words.ts";
import { largestPackBytes } from "../../data/packs/pack-limits.ts";
import { type PackResult, parsePackText } from "../../data/packs/parse-pack.ts";
import { refused } from "../../data/packs/problem.ts";
import type { Told, Wrong } from "../../data/packs/told.ts";

/** A pack, or what is wrong with it in English. */
export type ReadPack = { ok: true; pack: Pack } | { ok: false; problems: Told[] };

/** Reads and validates a pack file. Whatever the file is, the answer is a pack or a list of problems. */
export async function readPackFile(file: string): Promise<ReadPack> {
  let bytes: Buffer;
  try {
    const { size } = await stat(file);
    if (size > largestPackBytes) return inEnglish(refused(file, { kind: "too-large", bytes: size }));
    bytes = await readFile(file);
  } catch (error) {
    const wrong = unreadable((error as NodeJS.ErrnoException).code);
    return { ok: false, problems: [{ path: file, ...wrong }] };
  }
  try {
    return inEnglish(parsePackText(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return inEnglish(refused(file, { kind: "not-text" }));
  }
}

/** The same with its problems in words. */
export function inEnglish(result: PackResult): ReadPack {
  if (result.ok) return result;
  return { ok: false, problems: result.problems.map((problem) => inWords(problem, "en")) };
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
