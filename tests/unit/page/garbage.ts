import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Has the engine free what nobody holds on to. */
export async function collectGarbage(): Promise<void> {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  // What a weak reference was asked for is held until the turn is over.
  await new Promise((resolve) => setTimeout(resolve, 1));
  collect();
}
