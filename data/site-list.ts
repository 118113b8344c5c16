import { Site } from "./settings.ts";

/** The site a host belongs to as a reader thinks of it: “www.example.com” is “example.com”. */
export function siteOf(host: string): string {
  return host.toLowerCase().replace(/^www\.(?=.+\.)/, "");
}

export type SiteLine = { line: string; problem: string };
export type ReadSites = { sites: string[]; refused: SiteLine[] };

/**
 * Reads sites as people write or paste them: one per line or separated by commas and blanks. Bare hosts,
 * parts of a site, whole addresses (which stand for their site), `*.example.com`, match patterns. What is
 * no site comes back with the reason.
 */
export function readSites(text: string): ReadSites {
  const sites = new Set<string>();
  const refused: SiteLine[] = [];
  for (const line of text.split(/[\s,;]+/).filter((part) => part !== "")) {
    const read = readSite(line);
    if ("site" in read) sites.add(read.site);
    else refused.push({ line, problem: read.problem });
  }
  return { sites: [...sites], refused };
}

type ReadSite = { site: string } | { problem: string };

const noSite: ReadSite = { problem: "not a site; write it like example.com" };

function readSite(line: string): ReadSite {
  const scheme = /^([a-z*][a-z0-9+.-]*):\/\//i.exec(line)?.[1]?.toLowerCase();
  if (scheme !== undefined && !["http", "https", "*"].includes(scheme))
    return { problem: "only web addresses (http or https) have a site" };
  if (scheme !== undefined && line.includes("*")) return readPattern(line, scheme);
  const url = tryUrl(scheme === undefined ? `https://${line.replace(/^\*\./, "")}` : line);
  if (url?.username !== "" || url.password !== "" || url.hostname.includes("*")) return noSite;
  const host = siteOf(url.hostname.replace(/\.$/, ""));
  if (scheme === undefined && !host.includes(".") && host !== "localhost")
    return /^[a-z0-9-]+$/.test(host)
      ? { problem: `is an ending missing? Write it like ${host}.com` }
      : noSite;
  if (scheme !== undefined) return checked(host);
  if (line.includes("?") || line.includes("#")) return { problem: "leave out what follows “?” or “#”" };
  if (url.pathname.includes("*"))
    return { problem: `with “*”, write a match pattern: *://*.${host}${url.pathname}` };
  return checked(host + url.pathname.replace(/\/+$/, ""));
}

function readPattern(line: string, scheme: string): ReadSite {
  const [, hostText = "", path = ""] = /^[^:]+:\/\/([^/]*)(.*)$/.exec(line) ?? [];
  if (path === "") return { problem: "a match pattern has a path; end it with /*" };
  if (hostText === "*") return checked(`${scheme}://*${path}`);
  const isWide = hostText.startsWith("*.");
  const url = tryUrl(`https://${isWide ? hostText.slice(2) : hostText}/`);
  if (url?.username !== "" || url.hostname.includes("*"))
    return { problem: "in a match pattern, “*” may stand for a whole host or its beginning: *.example.com" };
  return checked(`${scheme}://${isWide ? "*." : ""}${url.hostname}${path}`);
}

function checked(text: string): ReadSite {
  const site = Site.safeParse(text);
  return site.success ? { site: site.data } : noSite;
}

function tryUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
