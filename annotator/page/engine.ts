import type { CompiledGazetteer } from "../gazetteer/compiled.ts";
import { type Gazetteer, openGazetteer } from "../gazetteer/open.ts";
import { openSieve, type Sieve } from "../match/sieve.ts";

/** All that a page is read with. */
export type Engine = { sieve: Sieve; gazetteer: Gazetteer };

export function openEngine(compiled: CompiledGazetteer): Engine {
  return { sieve: openSieve(compiled.core), gazetteer: openGazetteer(compiled) };
}
