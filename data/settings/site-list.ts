import { Site } from "./settings.ts";
import { siteOf } from "./site-pattern.ts";

/** Why a line is no site. */
export type SiteProblem =
  | { kind: "no-site" | "not-web" | "query" | "no-path" | "wild-host" }
  | { kind: "no-ending"; host: string }
  | { kind: "no-pattern"; pattern: string };

type SiteLine = { line: string; problem: SiteProblem };
export type ReadSites = { sites: string[]; refused: SiteLine[] };

/**
 * Reads sites as people write or paste them: one per line or separated by commas and blanks, in quotation marks or
 * as a list. Bare hosts, parts of a site, whole addresses (which stand for their site), `*.example.com`, match
 * patterns. What is no site comes back with the reason, words in a row as one.
 */
export function readSites(text: string): ReadSites {
  const sites = new Set<string>();
  const refused: SiteLine[] = [];
  for (const line of linesOf(text)) {
    const read = readSite(line);
    if ("site" in read) sites.add(read.site);
    else refused.push({ line, problem: read.problem });
  }
  return { sites: [...sites], refused };
}

/** A whole address of a page: a scheme, and something behind its host. */
const pageAddress = /^https?:\/\/[^/?#,;、，；]+[/?#][^,;*、，；][^*]*$/i;

/**
 * Blanks part what may be a site from all else, and not the words of a sentence from each other; commas part what
 * begins as an address, and Japanese ones, which few addresses have, whatever may be a site. Looks behind come last, or
 * only at the first of many signs, so that a long text takes no longer than it has to.
 */
const partings =
  /\n|\s(?=\S*[.:/*])|\s(?<=[.:/*]\S*\s)|(?<![,;、，；])(?:[,;、，；]+(?=[a-z*][a-z0-9+.-]*:\/\/)|[、，；]+(?=[^\s,;、，；]*\.))/i;

/** What Markdown and plain text put before the lines of a list. */
const bullets = /(^|\n) ?(?:\*|\d{1,3}[.)]) (?=\S)/g;

/** What stands before a site and behind it in a text or a list. */
const before = /^[\s"'“”‘„«「『<(（・•–-]+/;
const behind = /(?<![\s"'“”’»」』>])[\s"'“”’»」』>]+$/;
const behindWithBrackets = /(?<![\s"'“”’»」』>)）])[\s"'“”’»」』>)）]+$/;

/** Newspapers number their pages with commas (“/7,75399,title.html”): in a whole address, those part nothing. */
function linesOf(text: string): string[] {
  return text
    .replace(/\s+/g, (blanks) => (/[\r\n]/.test(blanks) ? "\n" : " "))
    .replace(bullets, "$1")
    .split(partings)
    .flatMap((part) => (pageAddress.test(part) ? part : part.split(/[,;、，；]+/)))
    .map(withoutSurroundings)
    .filter((line) => line !== "");
}

function withoutSurroundings(line: string): string {
  const begun = line.replace(before, "");
  // A path may end in a bracket that it began itself.
  return begun.replace(/[(（]/.test(begun) ? behind : behindWithBrackets, "");
}

type ReadSite = { site: string } | { problem: SiteProblem };

const noSite: ReadSite = { problem: { kind: "no-site" } };

function readSite(line: string): ReadSite {
  const scheme = /^([a-z*][a-z0-9+.-]*):\/\//i.exec(line)?.[1]?.toLowerCase();
  if (scheme === undefined) return readBare(line);
  if (!["http", "https", "*"].includes(scheme)) return { problem: { kind: "not-web" } };
  if (line.includes("*")) return readPattern(line, scheme);
  const url = tryUrl(line);
  return url && !hasLogin(url) ? checked(siteOf(url.hostname)) : noSite;
}

/** A host without a scheme, perhaps with a part of its site. */
function readBare(line: string): ReadSite {
  const url = tryUrl(`https://${line.replace(/^\*\./, "")}`);
  // Browsers read a bare number as an address in the network: “75399” as 0.1.38.135.
  if (!url || hasLogin(url) || /^\d+$/.test(hostIn(line))) return noSite;
  const host = siteOf(url.hostname);
  if (!host.includes(".")) {
    // Under “*.com” nobody means com.com.
    if (line.startsWith("*.")) return noSite;
    if (host !== "localhost")
      return /^[a-z0-9-]+$/.test(host) ? { problem: { kind: "no-ending", host: hostIn(line) } } : noSite;
  }
  if (isWithQuery(line)) return { problem: { kind: "query" } };
  if (url.pathname.includes("*"))
    return { problem: { kind: "no-pattern", pattern: `*://*.${host}${url.pathname}` } };
  return checked(host + url.pathname.replace(/\/+$/, ""));
}

function hasLogin({ username, password }: URL): boolean {
  return username !== "" || password !== "";
}

function readPattern(line: string, scheme: string): ReadSite {
  const [, hostText = "", path = ""] = /^[^:]+:\/\/([^/]*)(.*)$/.exec(line) ?? [];
  if (path === "") return { problem: { kind: "no-path" } };
  if (isWithQuery(path)) return { problem: { kind: "query" } };
  const wild = /^\*(?:\.|$)/.exec(hostText)?.[0] ?? "";
  const isAnyHost = wild === "*";
  // The path as pages have it: letters of other scripts in code.
  const url = tryUrl(`https://${isAnyHost ? "any" : hostText.slice(wild.length)}${path}`);
  if (url?.username !== "") return { problem: { kind: "wild-host" } };
  return checked(`${scheme}://${wild}${isAnyHost ? "" : url.hostname}${url.pathname}`);
}

function isWithQuery(text: string): boolean {
  return text.includes("?") || text.includes("#");
}

function checked(text: string): ReadSite {
  const site = Site.safeParse(text);
  return site.success ? { site: site.data } : noSite;
}

/** The host of an address without a scheme, as it was written. */
function hostIn(line: string): string {
  return /^[^/?#:]*[^/?#:.]/.exec(line)?.[0].toLowerCase() ?? "";
}

/** Null for what is no address, and for a star in the host, which Chromium would put into code. */
function tryUrl(text: string): URL | null {
  if (/^[^:]+:\/\/[^/?#]*\*/.test(text)) return null;
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
