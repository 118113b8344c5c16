import { Site } from "./settings.ts";

/** The site a host belongs to as a reader thinks of it: “www.example.com” is “example.com”. */
export function siteOf(host: string): string {
  return host.toLowerCase().replace(/^www\.(?=.+\.)/, "");
}

/** Whether a list names this host or a domain above it. */
export function listsHost(sites: readonly string[], host: string): boolean {
  const lower = host.toLowerCase();
  return sites.some((site) => lower === site || lower.endsWith(`.${site}`));
}

export type SiteLine = { line: string; problem: string };
export type ReadSites = { sites: string[]; refused: SiteLine[] };

/**
 * Reads sites as people write or paste them: one per line or separated by commas and blanks, bare hosts,
 * whole addresses, `*.example.com`. What is no site comes back with the reason.
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

function readSite(line: string): { site: string } | { problem: string } {
  const isAddress = /^[a-z][a-z0-9+.-]*:\/\//i.test(line);
  if (isAddress && !/^https?:\/\//i.test(line))
    return { problem: "only web addresses (http or https) have a site" };
  const url = tryUrl(isAddress ? line : `https://${line.replace(/^\*\./, "")}`);
  if (url?.username !== "" || url.hostname.includes("*"))
    return { problem: "not a site; write it like example.com" };
  if (!isAddress && url.pathname !== "/") return { problem: `sites are listed whole; write ${url.hostname}` };
  const site = Site.safeParse(siteOf(url.hostname.replace(/\.$/, "")));
  if (site.success && !isAddress && !site.data.includes(".") && site.data !== "localhost")
    return { problem: `is an ending missing? Write it like ${site.data}.com` };
  return site.success ? { site: site.data } : { problem: "not a site; write it like example.com" };
}

function tryUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
