import { type CalledScriptName, type CalledScripts, scriptHere } from "../shared/called-scripts.ts";
import { ask } from "./background-line.ts";

/** A background that is ended on the way may answer that it could not. */
const mostTries = 3;

/** A script that is called into the page on first need; null where the browser does not let it in. */
export async function callScript<Name extends CalledScriptName>(
  script: Name,
): Promise<CalledScripts[Name] | null> {
  for (let tries = 0; tries < mostTries && !scriptHere(script); tries += 1)
    await ask({ type: "script/call", script });
  return scriptHere(script);
}
