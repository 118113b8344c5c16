import { compileGazetteer } from "../../annotator/gazetteer/compile.ts";
import { openGazetteer } from "../../annotator/gazetteer/open.ts";
import { bundledPack } from "../../data/bundled.ts";
import { completePack } from "../../data/packs/complete-pack.ts";
import { scanPlainText } from "../scan/scan-plain-text.ts";
import type { Span } from "./gold.ts";

/** What `npm run scan` would find in a plain text, with the bundled pack. */
export function spanFinder(): (text: string) => Span[] {
  const gazetteer = openGazetteer(compileGazetteer([completePack(bundledPack)]));
  return (text) =>
    scanPlainText(text, gazetteer).mentions.map(({ entity, start, end }) => ({ entity, start, end }));
}
