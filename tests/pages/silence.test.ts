import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compileGazetteer } from "../../annotator/gazetteer/compile.ts";
import { openEngine } from "../../annotator/page/engine.ts";
import { bundledPack } from "../../data/bundled.ts";
import { completePack } from "../../data/packs/complete-pack.ts";
import { savedFolder } from "../../scripts/saved/folder.ts";
import { decodeHtml } from "../../scripts/scan/decode.ts";
import { scanHtml } from "../../scripts/scan/scan-html.ts";

const folder = savedFolder.pages;
type SavedPage = { file: string; kind: "news" | "other"; sub: string | null; role: string };
const pages: SavedPage[] = existsSync(join(folder, "index.json"))
  ? JSON.parse(readFileSync(join(folder, "index.json"), "utf8")).pages
  : [];

/** Pages that name a core entity in visible text: in the story, or only in a box beside it. */
const inStory = ["ts-tree-diff__062e4f1b7da9_d4b3e1.html"];
const besideStory = ["postlight__www.asahi.com.html", "fundus__jp_TheJapanNews_2024_10_13.html"];

describe.skipIf(pages.length === 0)("real saved pages", () => {
  const engine = openEngine(compileGazetteer([completePack(bundledPack)]));
  const scanned = new Map<string, ReturnType<typeof scanHtml>>();
  const scan = (file: string) => {
    const result = scanned.get(file) ?? scanHtml(decodeHtml(readFileSync(join(folder, file))), engine);
    scanned.set(file, result);
    return result;
  };

  it.each(
    pages
      .filter(({ file }) => ![...inStory, ...besideStory].includes(file))
      .map((page) => [page.role, page.file]),
  )("%s: %s stays without a mark", (_, file) => {
    expect(scan(file)).toMatchObject({ active: false, mentions: [] });
  });

  it.each(besideStory)("%s: a name in a side box is marked and opens the gate for nothing else", (file) => {
    const { active, mentions } = scan(file);
    expect(active).toBe(true);
    expect(new Set(mentions.map(({ entity }) => entity))).toEqual(new Set(["sanae-takaichi"]));
  });

  it.each(inStory)("%s: a page about the story is marked throughout", (file) => {
    const entities = new Set(scan(file).mentions.map(({ entity }) => entity));
    for (const entity of ["sanae-takaichi", "donald-trump", "white-house", "us-soybeans"])
      expect(entities).toContain(entity);
  });

  it("are told apart as news and other pages", () => {
    const wrong = pages.filter(
      ({ file, kind, sub }) => scan(file).news !== (kind === "news" || sub === "news-index"),
    );
    // Two articles on portals that the index counts as other, and three articles without a sign of their publisher.
    expect(wrong.length).toBeLessThanOrEqual(5);
  });
});
