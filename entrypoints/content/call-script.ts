import { type CalledScriptName, type CalledScripts, scriptHere } from "../shared/called-scripts.ts";
import { ask } from "./background-line.ts";

/** A script that is called into the page on first need; null where the browser does not let it in. */
export async function callScript<Name extends CalledScriptName>(
  script: Name,
): Promise<CalledScripts[Name] | null> {
  if (!scriptHere(script)) await ask({ type: "script/call", script });
  return scriptHere(script);
}
