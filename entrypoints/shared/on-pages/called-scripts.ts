import type { CompiledGazetteer } from "../../../annotator/gazetteer/compiled.ts";
import type { Sieve } from "../../../annotator/match/sieve.ts";
import type { CloseReading } from "../../../annotator/page/close-reading.ts";
import type { MarkLooks } from "../../../annotator/page/marks/marks.ts";
import type { Choice } from "../../../annotator/page/marks/placement.ts";
import type { HoverControl, HoverOptions } from "../../card/hover.ts";

/**
 * Scripts that the content script, which is on every page, leaves out of itself and has called into its isolated
 * world when they are needed. Each puts itself under a key there.
 */
export type CalledScripts = { annotator: AnnotatorScript; card: CardScript };
export type CalledScriptName = keyof CalledScripts;

/** Needed where a page may be about something. */
export type AnnotatorScript = {
  /** Begins to read a page closely; the gazetteer is as it was stored. */
  openReading(
    document: Document,
    stored: { sieve: Sieve; gazetteer: CompiledGazetteer },
    choice: Choice,
    looks: MarkLooks,
  ): CloseReading;
};

/** Needed where a reader comes to a mark. */
export type CardScript = {
  /** Takes over what happens at marks. */
  startHover(options: HoverOptions): HoverControl;
};

/** Called by a script when it has arrived. A second one (an updated Sidelight in an old tab) replaces the first. */
export function putScript<Name extends CalledScriptName>(name: Name, script: CalledScripts[Name]): void {
  Reflect.set(globalThis, keyOf(name), script);
}

export function scriptHere<Name extends CalledScriptName>(name: Name): CalledScripts[Name] | null {
  return (Reflect.get(globalThis, keyOf(name)) as CalledScripts[Name] | undefined) ?? null;
}

/** The next session, perhaps of a newer Sidelight, brings its own. */
export function removeScript(name: CalledScriptName): void {
  Reflect.deleteProperty(globalThis, keyOf(name));
}

function keyOf(name: CalledScriptName): symbol {
  return Symbol.for(`sidelight.${name}`);
}
