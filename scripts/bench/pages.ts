import { existsSync, readFileSync } from "node:fs";
import type { Site } from "../browser/site.ts";
import { savedFolder } from "../saved/folder.ts";
import { largeArticle } from "./article.ts";

/** A page to measure on. */
export type BenchPage = { name: string; address: string; isLargeArticle: boolean };

const folder = savedFolder.pages;

/** The largest of the saved pages, and the largest that is news. */
const wanted = ["98c23afb105e", "ms_wikipedia", "56ac6cd55b81_8e8c42", "dailymail.co.uk.food"];

/** Only the browser and the contenders are at work: a page's own scripts would change it, its pictures are far away. */
const headers = {
  "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
  // Isolated pages have a clock of 5 µs, others one of 100 µs.
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
};

type Saved = { name: string; file: string; encoding: string };

/** Serves the pages to measure on: those saved pages that are there, and the generated article. */
export function servePages(site: Site, mentions: readonly string[]): BenchPage[] {
  const article = site.add("/article", largeArticle(mentions), headers);
  return [
    ...savedPages().map(({ name, file, encoding }) => ({
      name: name.replace(/[0-9a-f]{30,}/, (hash) => hash.slice(0, 8)),
      address: site.add(`/${encodeURIComponent(file)}`, readFileSync(`${folder}/${file}`), {
        ...headers,
        "content-type": `text/html; charset=${encoding}`,
      }),
      isLargeArticle: false,
    })),
    { name: "generated article, 1.2 M characters", address: article, isLargeArticle: true },
  ];
}

function savedPages(): Saved[] {
  const index = `${folder}/index.json`;
  if (!existsSync(index)) return [];
  const { pages } = JSON.parse(readFileSync(index, "utf8")) as { pages: Saved[] };
  return wanted.flatMap((part) => pages.find(({ name }) => name.includes(part)) ?? []);
}
