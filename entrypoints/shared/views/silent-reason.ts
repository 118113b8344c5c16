import type { SilentReason } from "../../../components/page-summary/tab-view.ts";

/** What can be known about a tab whose page does not answer. */
export type SilentTab = {
  /** Undefined where the browser does not tell it: no access to the page, or a page of its own. */
  url: string | undefined;
  /** The document's MIME type, where a script may run in it. */
  contentType: string | null;
  /** Whether the browser let no script into it: Chromium and Firefox show an error page under the page's own address. */
  isClosed: boolean;
  hasAccess: boolean;
  mayReadFiles: boolean;
  ownOrigin: string;
};

const stores = ["chromewebstore.google.com", "addons.mozilla.org", "microsoftedge.microsoft.com"];

/** Why a page that does not answer carries no marks, in the order in which a reader could do something about it. */
export function silentReason({
  url,
  contentType,
  isClosed,
  hasAccess,
  mayReadFiles,
  ownOrigin,
}: SilentTab): SilentReason {
  const address = url === undefined ? null : tryUrl(url);
  if (!address) return hasAccess ? "browser-page" : "permission";
  if (url?.startsWith(`${ownOrigin}/`)) return "own-page";
  const isWeb = address.protocol === "https:" || address.protocol === "http:";
  if (!isWeb && address.protocol !== "file:") return "browser-page";
  if (isStore(address)) return "store";
  if (contentType === "application/pdf" || (contentType === null && /\.pdf$/i.test(address.pathname)))
    return "pdf";
  if (contentType !== null && !isPage(contentType)) return "not-html";
  if (address.protocol === "file:") return mayReadFiles ? "reload" : "file";
  if (!hasAccess) return "permission";
  return isClosed ? "unreadable" : "reload";
}

function isStore({ hostname, pathname }: URL): boolean {
  return stores.includes(hostname) || (hostname === "chrome.google.com" && pathname.startsWith("/webstore"));
}

/** Whether a document of this type has the text of a web page to mark. */
export function isPage(contentType: string): boolean {
  return contentType === "text/html" || contentType === "application/xhtml+xml";
}

function tryUrl(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}
