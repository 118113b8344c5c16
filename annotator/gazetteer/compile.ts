import type { Pack } from "../../data/format/pack.ts";
import type { CompiledGazetteer } from "./compiled.ts";

/** Turns packs into what the matcher needs, in a form that can be stored as JSON. Runs in the background only. */
export function compileGazetteer(_packs: readonly Pack[]): CompiledGazetteer {
  return { version: 1, ids: "", topics: [] };
}
