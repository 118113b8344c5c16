import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import type { PageMention } from "../../data/page/page-state.ts";

export type Scan = {
  news: boolean;
  active: boolean;
  mentions: { entity: string; topic: string; text: string }[];
};

/** By the text that was scanned and as what: the command takes seconds, and each browser's suite asks for the same. */
const scans = new Map<string, Scan>();

/** What the `scan` command says of a file. */
export function scanFile(file: string): Scan {
  const key = extname(file) + readFileSync(file, "utf8");
  const scan =
    scans.get(key) ??
    JSON.parse(execFileSync(process.execPath, ["scripts/scan.ts", "--json", file], { encoding: "utf8" }));
  scans.set(key, scan);
  return scan;
}

export function scanHtml(html: string): Scan {
  const folder = mkdtempSync(join(tmpdir(), "sidelight-scan-"));
  try {
    const file = join(folder, "page.html");
    writeFileSync(file, html);
    return scanFile(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Mentions in a form in which those of `scan` and of a page can be compared. */
export function asLines(mentions: readonly Pick<PageMention, "entity" | "text">[]): string[] {
  return mentions.map(
    ({ entity, text }) => `${entity}: ${text.replaceAll("\u00ad", "").replaceAll(/\s+/g, " ")}`,
  );
}
