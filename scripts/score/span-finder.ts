import { compileGazetteer } from "../../annotator/gazetteer/compile.ts";
import { createEngine } from "../../annotator/page/engine.ts";
import { bundledPack } from "../../data/bundled.ts";
import { parsePack } from "../../data/parse-pack.ts";
import { problemLine } from "../../data/problem.ts";
import { scanPlainText } from "../scan/scan-plain-text.ts";
import type { Span } from "./gold.ts";

/** What `npm run scan` would find in a plain text, with the bundled pack. */
export function spanFinder(): (text: string) => Span[] {
  const result = parsePack(bundledPack);
  if (!result.ok) throw new Error(result.problems.map(problemLine).join("\n"));
  const engine = createEngine(compileGazetteer([result.pack]));
  return (text) =>
    scanPlainText(text, engine).mentions.map(({ entity, start, end }) => ({ entity, start, end }));
}
