import { readFile, stat } from "node:fs/promises";
import { largestPackBytes, type PackResult, parsePackText } from "../../data/parse-pack.ts";

/** Reads and validates a pack file. Whatever the file is, the answer is a pack or a list of problems. */
export async function readPackFile(file: string): Promise<PackResult> {
  let bytes: Buffer;
  try {
    const { size } = await stat(file);
    if (size > largestPackBytes) {
      return refused(
        file,
        `the file has ${Math.round(size / 2 ** 20)} MB`,
        "a pack has at most 25 MB; split it in two",
      );
    }
    bytes = await readFile(file);
  } catch (error) {
    return refused(file, ...unreadable((error as NodeJS.ErrnoException).code));
  }
  try {
    return parsePackText(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return refused(file, "this is not text in UTF-8", "a pack is a JSON file saved as UTF-8");
  }
}

function unreadable(code: string | undefined): [problem: string, remedy: string] {
  switch (code) {
    case "ENOENT":
      return ["there is no such file", "check its name"];
    case "EISDIR":
      return ["this is a folder", "name the file in it"];
    case "EACCES":
      return ["we may not read this file", "change its permissions"];
    default:
      return [`it cannot be read (${code ?? "unknown error"})`, "try a copy of it"];
  }
}

function refused(path: string, problem: string, remedy: string): PackResult {
  return { ok: false, problems: [{ path, problem, remedy }] };
}
