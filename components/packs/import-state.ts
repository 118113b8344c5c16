import type { ImportEffect } from "../../data/packs/import-effect.ts";
import type { PackAbout } from "../../data/packs/pack-about.ts";
import type { Problem } from "../../data/packs/problem.ts";
import type { Told } from "../../data/packs/told.ts";

/** `unread`: the file could not be read; all others: the pack could not be stored. */
export type ImportFailure = "unread" | "full" | "unavailable" | "other";

/** A file is not taken as it is. What its problems are told with comes along, in whatever language they are read. */
export type RefusedStep = {
  step: "refused";
  name: string;
  problems: readonly Problem[];
  inWords: (problem: Problem, language: string) => Told;
};

/** How far an import has come. Nothing is stored before the reader has seen what the pack is and accepted it. */
export type ImportState =
  | { step: "waiting" }
  | { step: "checking"; name: string; share: number }
  | RefusedStep
  | { step: "offered"; name: string; about: PackAbout; effect: ImportEffect }
  | { step: "storing"; name: string }
  | { step: "failed"; name: string; reason: ImportFailure };

/** What a reader hands over: a file, or text that was pasted, which has no name. */
export type PackOffer = { name: string; size: number; bytes: () => Promise<ArrayBuffer> };
