import type { CompiledGazetteer } from "./compiled.ts";

export type GazetteerEntity = { id: string; topic: string; tier: "core" | "related" };

export type Gazetteer = { entities: readonly GazetteerEntity[] };

/** Makes a stored gazetteer ready for matching, without rebuilding anything. */
export function openGazetteer(_compiled: CompiledGazetteer): Gazetteer {
  return { entities: [] };
}
