/**
 * What Firefox's own scope runs so that every channel that is opened is written down. A channel knows on whose behalf
 * it is opened: an extension's page or background has the extension's principal, a content script one that is made
 * of the extension's and the page's.
 */
export function recordingScript(extensionId: string): string {
  return `{
    const seen = (globalThis.sidelightRequests = []);
    const isOfOurs = (principal) =>
      (principal?.addonPolicy ?? principal?.contentScriptAddonPolicy)?.id === ${JSON.stringify(extensionId)};
    Services.obs.addObserver((subject) => {
      const { URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel);
      const isOurs = isOfOurs(loadInfo.triggeringPrincipal) || isOfOurs(loadInfo.loadingPrincipal);
      seen.push({ address: URI.spec, isOurs });
    }, "http-on-opening-request");
  }`;
}

/** Answers what has been written down so far, as JSON. */
export const recordedScript = "JSON.stringify(globalThis.sidelightRequests ?? [])";
