/** `npm run bench`: Sidelight beside its peers, measured by turns in one run. */
import { cpus } from "node:os";
import { compileGazetteer } from "../annotator/gazetteer/compile.ts";
import { bundledPack } from "../data/bundled.ts";
import { completePack } from "../data/packs/complete-pack.ts";
import { largeArticle } from "./bench/article.ts";
import { type BenchBrowser, launchBenchBrowser } from "./bench/browser.ts";
import { engineSection, packSection } from "./bench/engine-rows.ts";
import { madeUpNames, packOfForms, peerForms, plainForms } from "./bench/forms.ts";
import { changeSection, scalingSection, silentSection } from "./bench/large-page-rows.ts";
import { pageSection } from "./bench/page-rows.ts";
import { type BenchPage, servePages } from "./bench/pages.ts";
import { readerSections } from "./bench/reader-rows.ts";
import { isHeld, type Section, tableOf } from "./bench/rows.ts";
import { startSite } from "./browser/site.ts";
import { withBrowser } from "./browser/with-browser.ts";
import { readArguments } from "./command/read-arguments.ts";

const parts = ["engine", "pages", "changes", "scaling", "silence", "card"] as const;
type Part = (typeof parts)[number];

const usage = `Usage: npm run bench -- [--json] [PART...]

Measures Sidelight beside its peers: speed, memory and size.
  --json  prints the figures as JSON
  PART    measures only this: ${parts.join(", ")}`;

const { values, words } = readArguments({ usage, options: { json: { type: "boolean" } }, words: parts });
const asJson = values.json === true;
const named = parts.filter((part) => words.includes(part));
const isWanted = (part: Part) => named.length === 0 || named.includes(part);

const pack = completePack(bundledPack);
const setup = { compiled: compileGazetteer([pack]), topics: pack.topics.map(({ id }) => id) };
const mentions = plainForms(pack);
/** The fewest forms are those the article mentions, so that every size finds the same. */
const fewest = [...new Set(mentions)].slice(0, 150);
const names = [...fewest, ...madeUpNames(150_000)];
const sizes = [150, 15_000, 150_000].map((forms) => ({ forms, pack: packOfForms(names.slice(0, forms)) }));

const sections: Section[] = [];
await withBrowser(measure);
report();

async function measure(): Promise<void> {
  if (isWanted("engine")) {
    add(engineSection(sizes, textBlocks(largeArticle(fewest))));
    add(packSection());
  }
  if (named.length === 0 || named.some((part) => part !== "engine" && part !== "card")) await measurePages();
  if (isWanted("card")) (await readerSections(fewest)).forEach(add);
}

async function measurePages(): Promise<void> {
  const site = await startSite(new URL("../tests/", import.meta.url));
  const browser = await launchBenchBrowser();
  const pages = servePages(site, fewest);
  try {
    await measureOn(browser, pages);
  } finally {
    await browser.close();
    await site.close();
  }
}

async function measureOn(browser: BenchBrowser, pages: readonly BenchPage[]): Promise<void> {
  const large = pages.find(({ isLargeArticle }) => isLargeArticle)?.address ?? "";
  const saved = pages.find(({ isLargeArticle }) => !isLargeArticle);
  if (isWanted("pages")) {
    for (const page of pages) {
      const rounds = page.isLargeArticle ? 7 : 9;
      add(await pageSection(browser, page, { rounds, setup, forms: peerForms(pack) }));
    }
  }
  if (isWanted("changes")) add(await changeSection(browser, large, setup, fewest[0] ?? ""));
  if (isWanted("scaling")) {
    const compiled = sizes.map(({ forms, pack }) => ({ forms, compiled: compileGazetteer([pack]) }));
    add(await scalingSection(browser, large, compiled));
  }
  if (isWanted("silence") && saved) add(await silentSection(browser, saved.name, saved.address, setup));
}

function add(section: Section): void {
  sections.push(section);
  if (!asJson) console.log(`${tableOf(section)}\n`);
}

function report(): void {
  const rows = sections.flatMap(({ rows }) => rows);
  const missed = rows.filter((row) => isHeld(row) === false);
  const held = rows.filter((row) => isHeld(row) === true);
  if (asJson) {
    const judged = sections.map((section) => ({
      ...section,
      rows: section.rows.map((row) => ({ ...row, held: isHeld(row) })),
    }));
    const machine = { processors: cpus().length, model: cpus()[0]?.model, node: process.version };
    console.log(
      JSON.stringify({ machine, sections: judged, held: held.length, missed: missed.length }, null, 2),
    );
    return;
  }
  console.log(`${held.length} bars held, ${missed.length} missed.`);
}

/** The texts of a page's blocks, without markup, as flat strings, which is how a page hands them out. */
function textBlocks(html: string): string[] {
  return html
    .split(/<\/(?:p|li|h1|h2|td|figcaption)>/)
    .map((block) => Buffer.from(block.replace(/<[^>]*>/g, "")).toString())
    .filter(Boolean);
}
