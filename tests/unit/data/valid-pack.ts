import type { Pack } from "../../../data/format/pack.ts";
import { parsePack } from "../../../data/packs/parse-pack.ts";
import { problemLines } from "./problem-lines.ts";

/** A pack as it is written, read like one that a reader imports. */
export function validPack(written: unknown): Pack {
  const result = parsePack(written);
  if (!result.ok) throw new Error(problemLines(result).join("\n"));
  return result.pack;
}
