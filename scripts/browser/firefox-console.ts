/**
 * What Firefox's own scope runs so that every error and warning that scripts of an origin write with `console` is written
 * down: the browser's list of messages has only what nobody caught. Each process keeps a console of its own, so each
 * gets a script that listens there. The script's address counts: content scripts speak in the name of the page.
 */
export function consoleRecordingScript(origin: string): string {
  const listening = `{
    const storage = Cc["@mozilla.org/consoleAPI-storage;1"].getService(Ci.nsIConsoleAPIStorage);
    storage.addLogEventListener(({ wrappedJSObject: { level, filename, arguments: said } }) => {
      if (!filename.startsWith(${JSON.stringify(origin)}) || !["error", "warn", "assert"].includes(level)) return;
      sendAsyncMessage("sidelight-console", Array.from(said, String).join(" ") + " at " + filename);
    }, Services.scriptSecurityManager.getSystemPrincipal());
  }`;
  return `{
    const said = (globalThis.sidelightConsole = []);
    Services.ppmm.addMessageListener("sidelight-console", ({ data }) => said.push(data));
    Services.ppmm.loadProcessScript(${JSON.stringify(`data:text/javascript,${encodeURIComponent(listening)}`)}, true);
  }`;
}

/** Answers what has been written down so far, as JSON. */
export const recordedConsoleScript = "JSON.stringify(globalThis.sidelightConsole)";
