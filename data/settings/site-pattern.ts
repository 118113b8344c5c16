/**
 * Sites as a reader lists them, matched without any schema because content scripts do it too:
 * `example.com` (with its subdomains), `example.com/sport` (that part of them), or a match pattern such as
 * `https://*.example.com/sport/*`.
 */
export type PageAddress = { host: string; path: string };

/** The site a host belongs to as a reader thinks of it: “www.example.com” is “example.com”. */
export function siteOf(host: string): string {
  return plain(host).replace(/^www\.(?=.+\.)/, "");
}

/** Whether a list names the page: its site, a domain above it, a part of it, or a pattern that fits. */
export function listsPage(sites: readonly string[], page: PageAddress): boolean {
  const actual = plain(page.host);
  return sites.some((site) => names(site, actual, page.path));
}

/** Whether a list names this host as a whole, whatever the path. */
export function listsHost(sites: readonly string[], host: string): boolean {
  const actual = plain(host);
  return sites.some((site) => {
    const { path } = partsOf(site);
    return (path === "" || path === "/*") && names(site, actual, "/");
  });
}

/** Whether a list names this host or a part of it. */
export function listsPartOf(sites: readonly string[], host: string): boolean {
  const actual = plain(host);
  return sites.some((site) => fitsHost(partsOf(site), actual));
}

/** Browsers keep a final dot in a host; to a reader, and to every list, “example.com.” is “example.com”. */
function plain(host: string): string {
  return host.toLowerCase().replace(/\.$/, "");
}

function names(site: string, host: string, path: string): boolean {
  const parts = partsOf(site);
  if (!fitsHost(parts, host)) return false;
  if (parts.path.includes("*")) return fitsGlob(parts.path, path);
  if (parts.isPattern) return path === parts.path;
  return path === parts.path || path.startsWith(`${parts.path}/`) || parts.path === "";
}

type SiteParts = { host: string; path: string; isPattern: boolean };

function partsOf(site: string): SiteParts {
  const scheme = site.indexOf("://");
  const isPattern = scheme !== -1;
  // At the end of a site, a slash says nothing: readers leave it out, and backups are written by hand.
  const rest = isPattern ? site.slice(scheme + 3) : site.replace(/\/+$/, "");
  const slash = rest.indexOf("/");
  if (slash === -1) return { host: rest, path: "", isPattern };
  return { host: rest.slice(0, slash), path: rest.slice(slash), isPattern };
}

function fitsHost({ host, isPattern }: SiteParts, actual: string): boolean {
  if (host === "*") return true;
  const domain = host.startsWith("*.") ? host.slice(2) : host;
  if (actual === domain) return true;
  return (!isPattern || host !== domain) && actual.endsWith(`.${domain}`);
}

/** Goes through the text once for each fixed piece; no expression is built from what a reader typed. */
function fitsGlob(glob: string, text: string): boolean {
  const [start = "", ...pieces] = glob.split("*");
  if (!text.startsWith(start)) return false;
  const last = pieces.pop() ?? "";
  let at = start.length;
  for (const piece of pieces) {
    const found = text.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
