import { existsSync, readFileSync } from "node:fs";
import type { Site } from "../../scripts/browser/site.ts";
import { savedFolder } from "../../scripts/saved/folder.ts";

export type SavedPage = {
  name: string;
  file: string;
  encoding: string;
  kind: string;
  bytes: number;
  lang: string;
};

const folder = savedFolder.pages;

/** None where they are not at hand. */
export const savedPages: readonly SavedPage[] = existsSync(folder)
  ? (JSON.parse(readFileSync(`${folder}/index.json`, "utf8")) as { pages: SavedPage[] }).pages
  : [];

/**
 * Serves a saved page in its own encoding. Its scripts stay off, for they would make it another one each time, and its
 * pictures are far away. `story` is put at the top of its body (in ASCII, which is the same in all these encodings).
 */
export function servePage(site: Site, { file, encoding }: SavedPage, story = ""): string {
  const page = readFileSync(`${folder}/${file}`, "latin1");
  const top = /<body\b[^>]*>/i.exec(page);
  const at = top ? top.index + top[0].length : page.length;
  return site.add(`/saved/${file}`, Buffer.from(page.slice(0, at) + story + page.slice(at), "latin1"), {
    "content-type": `text/html; charset=${encoding}`,
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
  });
}

/** The hosts that a saved page's links in its head name: a browser may connect to them ahead, or not. */
export function hostsAhead({ file }: SavedPage): string[] {
  const links = readFileSync(`${folder}/${file}`, "latin1").match(/<link\b[^>]*>/gi) ?? [];
  return links.flatMap((link) => [...link.matchAll(/\/\/([\w.-]+)/g)].map(([, host = ""]) => host));
}

/** Some pages of every language, smaller ones first. */
export function someOfEach(pages: readonly SavedPage[], count: number): SavedPage[] {
  const byLanguage = [
    ...Map.groupBy(
      pages.toSorted((a, b) => a.bytes - b.bytes),
      ({ lang }) => lang,
    ).values(),
  ];
  const inTurn = Array.from({ length: pages.length }, (_, turn) =>
    byLanguage.flatMap((ofOne) => ofOne[turn] ?? []),
  );
  return inTurn.flat().slice(0, count);
}
