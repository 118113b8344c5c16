import { compileGazetteer } from "../../annotator/gazetteer/compile.ts";
import { openGazetteer } from "../../annotator/gazetteer/open.ts";
import { bundledPack } from "../../data/bundled.ts";
import { parsePack } from "../../data/parse-pack.ts";
import { problemLine } from "../../data/problem.ts";
import { scanPlainText } from "../scan/scan-plain-text.ts";
import type { Span } from "./gold.ts";

/** What `npm run scan` would find in a plain text, with the bundled pack. */
export function spanFinder(): (text: string) => Span[] {
  const result = parsePack(bundledPack);
  if (!result.ok) throw new Error(result.problems.map(problemLine).join("\n"));
  const gazetteer = openGazetteer(compileGazetteer([result.pack]));
  return (text) =>
    scanPlainText(text, gazetteer).mentions.map(({ entity, start, end }) => ({ entity, start, end }));
}
