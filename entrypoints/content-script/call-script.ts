import { type CalledScriptName, type CalledScripts, scriptHere } from "../shared/on-pages/called-scripts.ts";
import { ask } from "./background-line.ts";

/** A script that is called into the page on first need; null where the browser does not let it in. */
export async function callScript<Name extends CalledScriptName>(
  script: Name,
): Promise<CalledScripts[Name] | null> {
  // A background that is ended on the way may answer that it could not.
  if (!scriptHere(script)) await ask({ type: "script/call", script }, (isIn) => isIn === true);
  return scriptHere(script);
}
