import { readFile } from "node:fs/promises";
import { join } from "node:path";
import puppeteer, { type Page } from "puppeteer-core";
import { callWith } from "./call-with.ts";
import { drag } from "./drag.ts";
import { consoleRecordingScript, recordedConsoleScript } from "./firefox-console.ts";
import {
  allowPrivately,
  type BrowserScope,
  firefoxExtension,
  openPrivateWindow,
} from "./firefox-extension.ts";
import { recordedScript, recordingScript } from "./firefox-requests.ts";
import { bareWindowScript } from "./firefox-window.ts";
import { readClipboard } from "./read-clipboard.ts";
import {
  type BrowserPage,
  type BrowserSession,
  type LaunchOptions,
  type Scheme,
  type SeenRequest,
  usualSize,
} from "./session.ts";
import { until } from "./until.ts";

/** Chosen by us, so that the addresses of the extension's pages are known before it is installed. */
const extensionUuid = "3b7c1f70-5d1d-4a5e-9d2a-51de11647000";

/**
 * The part of WebDriver BiDi that Puppeteer offers no function for: extension pages, closed shadow roots,
 * the browser's own scope. Puppeteer has the connection but does not declare it in its types.
 */
type Bidi = { send(method: string, params: object): Promise<{ result: never }> };
type Context = { context: string; url: string };
type BidiFrame = { browsingContext: { id: string; userContext: { browser: { session: Bidi } } } };

/** Starts Firefox with the extension in it. A kept profile has its data, but not the extension itself. */
export async function launchFirefox(options: LaunchOptions): Promise<BrowserSession> {
  const { extension } = options;
  const extensionId = extension === null ? "" : await geckoIdOf(extension);
  const deviceScaleFactor = options.pixelRatio ?? 1;
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: options.program,
    headless: !options.visible,
    ...(options.profile && { userDataDir: options.profile }),
    defaultViewport: options.visible ? null : { ...usualSize, deviceScaleFactor },
    // Without it BiDi may not navigate to extension pages.
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [extensionId]: extensionUuid }),
      // Temporary extensions go with the browser; their data would, too.
      "extensions.webextensions.keepStorageOnUninstall": options.profile !== undefined,
      "extensions.webextensions.keepUuidOnUninstall": options.profile !== undefined,
      "browser.aboutwelcome.enabled": false,
      // A permission that is asked for is given: the question stands in the browser's own window.
      "extensions.webextOptionalPermissionPrompts": false,
      "layout.css.prefers-color-scheme.content-override": 1,
      // Reading the clipboard asks nobody.
      "dom.events.testing.asyncClipboard": true,
      ...(options.proxy && throughProxy(options.proxy)),
    },
  });
  const [firstPage = await browser.newPage()] = await browser.pages();
  const bidi = bidiOf(firstPage);
  const extensionOrigin = extension === null ? "" : `moz-extension://${extensionUuid}`;

  /** The pages in the tabs, or in a scope of Mozilla's own. */
  async function contexts(scope: { "moz:scope"?: "chrome" } = {}): Promise<Context[]> {
    const { result } = await bidi.send("browsingContext.getTree", scope);
    return (result as { contexts: Context[] }).contexts;
  }

  async function inBrowserScope(expression: string): Promise<unknown> {
    const [window] = await contexts({ "moz:scope": "chrome" });
    const target = { context: window?.context };
    return resultOf(await bidi.send("script.evaluate", { expression, target, awaitPromise: true }));
  }

  if (!options.visible) await inBrowserScope(bareWindowScript);
  if (options.proxy) await inBrowserScope(recordingScript(extensionId));
  if (extension !== null) await inBrowserScope(consoleRecordingScript(extensionOrigin));
  if (extension !== null) await browser.installExtension(extension);

  /** When a tab was closed. */
  const closings: number[] = [];

  if (extension !== null) {
    // Puppeteer does not notice the arrival of an extension page.
    const welcome = await until("the welcome page", async () => {
      return (await contexts()).find(({ url }) => url === `${extensionOrigin}/welcome.html`)?.context;
    });
    if (!options.keepWelcome) {
      closings.push(Date.now());
      await bidi.send("browsingContext.close", { context: welcome });
    }
  }

  return {
    name: "firefox",
    version: (await browser.version()).replace(/^firefox\//i, ""),
    extensionOrigin,
    async open(address) {
      const page = firefoxPage(await browser.newPage(), inBrowserScope, deviceScaleFactor);
      await page.goto(address);
      const close = () => {
        closings.push(Date.now());
        return page.close();
      };
      return { ...page, close };
    },
    async openPrivately(address) {
      await allowPrivately(inBrowserScope, extensionId);
      const before = new Set((await contexts()).map(({ context }) => context));
      await openPrivateWindow(inBrowserScope, address);
      const { context } = await until(`${address} in a private window`, async () =>
        (await contexts()).find(({ context, url }) => url === address && !before.has(context)),
      );
      return { evaluate: (run, ...args) => evaluateIn(bidi, { context }, callWith(run, args)) as never };
    },
    beforeEveryPage: async (run) =>
      void (await bidi.send("script.addPreloadScript", { functionDeclaration: run.toString() })),
    async setScheme(scheme: Scheme) {
      const value = scheme === "dark" ? 0 : 1;
      await inBrowserScope(
        `Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", ${value})`,
      );
    },
    setOffline: async (offline) => void (await inBrowserScope(`Services.io.offline = ${offline}`)),
    extension: firefoxExtension(inBrowserScope, extensionId),
    requests: async () => JSON.parse(String(await inBrowserScope(recordedScript))) as SeenRequest[],
    async complaints() {
      if (extension === null) return [];
      const messages = await inBrowserScope(
        `JSON.stringify(Services.console.getMessageArray().map((message) => ({
          text: [message, message.stack].filter(Boolean).join(" at "),
          at: message.timeStamp,
        })))`,
      );
      return (JSON.parse(String(messages)) as ConsoleMessage[])
        .filter(({ text }) => text.includes(extensionOrigin) && !isOfPage(text))
        .filter((message) => !isOfClosing(message, closings) && !isOfDriving(message))
        .map(({ text }) => text)
        .concat(JSON.parse(String(await inBrowserScope(recordedConsoleScript))) as string[]);
    },
    closed: new Promise((resolve) => browser.on("disconnected", () => resolve())),
    close: () => browser.close(),
    update: async (extension) => void (await browser.installExtension(extension)),
    async crash() {
      const program = browser.process();
      const gone = new Promise((resolve) => program?.on("exit", resolve));
      program?.kill("SIGKILL");
      await gone;
    },
  };
}

/** Firefox would go past a proxy to this machine, unless it is told not to. */
function throughProxy(address: string) {
  const [host = "", port] = address.split(":");
  return {
    "network.proxy.type": 1,
    "network.proxy.http": host,
    "network.proxy.http_port": Number(port),
    "network.proxy.ssl": host,
    "network.proxy.ssl_port": Number(port),
    "network.proxy.no_proxies_on": "",
    "network.proxy.allow_hijacking_localhost": true,
  };
}

function firefoxPage(page: Page, inBrowserScope: BrowserScope, deviceScaleFactor: number): BrowserPage {
  const bidi = bidiOf(page);
  const context = contextOf(page);

  // Puppeteer does not notice the arrival of an extension page either.
  let address = page.url();

  async function touch(actions: object[]): Promise<void> {
    const source = { type: "pointer", id: "finger", parameters: { pointerType: "touch" }, actions };
    await bidi.send("input.performActions", { context, actions: [source] });
  }

  return {
    url: () => (page.url() === "about:blank" ? address : page.url()),
    // Puppeteer's own goto waits for ever for an extension page, whose process is another one.
    async goto(url) {
      await bidi.send("browsingContext.navigate", { context, url, wait: "complete" });
      address = url;
    },
    back: async () => void (await bidi.send("browsingContext.traverseHistory", { context, delta: -1 })),
    reload: async () => void (await bidi.send("browsingContext.reload", { context, wait: "complete" })),
    evaluate: (run, ...args) => page.evaluate(callWith(run, args)) as never,
    aside: (run, ...args) => evaluateIn(bidi, { context, sandbox: "aside" }, callWith(run, args)) as never,
    inCard: (run, ...args) => callOnCard(bidi, context, run.toString(), args) as never,
    movePointer: (x, y) => page.mouse.move(x, y, { steps: 4 }),
    async movePen() {
      throw new Error("Firefox’s driver knows no pen.");
    },
    click: (x, y, held = 0) => page.mouse.click(x, y, { delay: held }),
    drag: (from, to) => drag(page.mouse, from, to),
    wheel: (down) => page.mouse.wheel({ deltaY: down }),
    tap: (x, y) =>
      touch([
        { type: "pointerMove", x: Math.round(x), y: Math.round(y) },
        { type: "pointerDown", button: 0 },
        { type: "pointerUp", button: 0 },
      ]),
    async holdFinger() {
      throw new Error("Firefox’s driver knows no long press.");
    },
    press: (key) => page.keyboard.press(key as never),
    hold: (key) => page.keyboard.down(key as never),
    letGo: (key) => page.keyboard.up(key as never),
    type: (text) => page.keyboard.type(text),
    setSize: (width, height) => page.setViewport({ width, height, deviceScaleFactor }),
    bringToFront: () => page.bringToFront(),
    async memory() {
      const bytes = await inBrowserScope(`(async () => {
        const shown = gBrowser.browsers.find(({ currentURI }) => currentURI.spec === ${JSON.stringify(page.url())});
        const { children } = await ChromeUtils.requestProcInfo();
        return children.find(({ pid }) => pid === shown?.browsingContext.currentWindowGlobal.osPid)?.memory;
      })()`);
      if (typeof bytes !== "number") throw new Error(`Firefox does not say what ${page.url()} holds.`);
      return bytes;
    },
    async pdf(sheets) {
      // Firefox rests for half a second after each sheet.
      const { result } = await bidi.send("browsingContext.print", { context, pageRanges: [`1-${sheets}`] });
      return Buffer.from((result as { data: string }).data, "base64");
    },
    clipboard: () => page.evaluate(readClipboard),
    screenshot: async (path, { wholePage = false } = {}) =>
      void (await page.screenshot({ path: path as `${string}.png`, fullPage: wholePage })),
    close: () => page.close(),
  };
}

async function evaluateIn(
  bidi: Bidi,
  target: { context: string; sandbox?: string },
  expression: string,
): Promise<unknown> {
  const answer = await bidi.send("script.evaluate", {
    expression: `(async () => JSON.stringify(await ${expression}))()`,
    target,
    awaitPromise: true,
  });
  const text = resultOf(answer);
  return typeof text === "string" ? JSON.parse(text) : undefined;
}

type ConsoleMessage = { text: string; at: number };

/**
 * A tab that is closed while a script runs in it, or while its message is on the way, leaves a note in the
 * console. The first reads like that of a script that hung; only the time tells them apart.
 */
function isOfClosing({ text, at }: ConsoleMessage, closings: readonly number[]): boolean {
  if (/Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)/.test(text))
    return true;
  if (text.includes("transaction that was not yet complete has been aborted due to page navigation"))
    return true;
  // A popup that is closed while it asks its page.
  if (text.includes("JSWindowActorChild cannot send at the moment")) return true;
  // A tab closed while its extension page was still coming in: Firefox itself no longer finds its frame.
  if (text.includes("FrameData missing for")) return true;
  return text.includes("Script terminated by timeout") && closings.some((time) => Math.abs(at - time) < 1000);
}

/** BiDi serialises closed shadow roots on request, with a reference that can be handed back to a function. */
async function callOnCard(bidi: Bidi, context: string, run: string, args: unknown[]): Promise<unknown> {
  const target = { context };
  const host = await bidi.send("script.callFunction", {
    functionDeclaration: "() => document.querySelector('sidelight-card')",
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: "all", maxDomDepth: 0 },
  });
  const node = (host.result as { result?: { value?: { shadowRoot?: { sharedId: string } } } }).result;
  const sharedId = node?.value?.shadowRoot?.sharedId;
  if (!sharedId) return undefined;
  const answer = await bidi.send("script.callFunction", {
    functionDeclaration: `async (root) => JSON.stringify(await (${run})(root, ...${JSON.stringify(args)}))`,
    arguments: [{ sharedId }],
    target,
    awaitPromise: true,
  });
  const text = resultOf(answer);
  return typeof text === "string" ? JSON.parse(text) : undefined;
}

/** An error that a page threw where we touched it names the page's file, and ours only among the callers. */
function isOfPage(text: string): boolean {
  return /\{file: "https?:/.test(text);
}

/** The driver asks a tab for its size while it loads; no line of ours did that, and the note names none. */
function isOfDriving({ text }: ConsoleMessage): boolean {
  return text.includes("Layout was forced before the page was fully loaded") && text.includes("line: 0}");
}

function resultOf(answer: { result: unknown }): unknown {
  const { result, exceptionDetails } = answer.result as {
    result?: { value?: unknown };
    exceptionDetails?: { text: string };
  };
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return result?.value;
}

function bidiOf(page: Page): Bidi {
  return (page.mainFrame() as unknown as BidiFrame).browsingContext.userContext.browser.session;
}

function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as BidiFrame).browsingContext.id;
}

async function geckoIdOf(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, "manifest.json"), "utf8"));
  return manifest.browser_specific_settings.gecko.id;
}
