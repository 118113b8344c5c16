import { readFile } from "node:fs/promises";
import { join } from "node:path";
import puppeteer, { type Page } from "puppeteer-core";
import { callWith } from "./call-with.ts";
import type { BrowserPage, BrowserSession, LaunchOptions, Scheme } from "./session.ts";
import { until } from "./until.ts";

/** Chosen by us, so that the addresses of the extension's pages are known before it is installed. */
const extensionUuid = "3b7c1f70-5d1d-4a5e-9d2a-51de11647000";

/**
 * The part of WebDriver BiDi that Puppeteer offers no function for: extension pages, closed shadow roots,
 * the browser's own scope. Puppeteer has the connection but does not declare it in its types.
 */
type Bidi = { send(method: string, params: object): Promise<{ result: never }> };
type BidiFrame = { browsingContext: { id: string; userContext: { browser: { session: Bidi } } } };

/** Starts Firefox with the extension in it. A kept profile has its data, but not the extension itself. */
export async function launchFirefox(options: LaunchOptions): Promise<BrowserSession> {
  const extensionId = await geckoIdOf(options.extension);
  const deviceScaleFactor = options.pixelRatio ?? 1;
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: options.program,
    headless: !options.visible,
    ...(options.profile && { userDataDir: options.profile }),
    defaultViewport: options.visible ? null : { width: 1280, height: 800, deviceScaleFactor },
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
    },
  });
  await browser.installExtension(options.extension);

  const [firstPage = await browser.newPage()] = await browser.pages();
  const bidi = bidiOf(firstPage);
  const extensionOrigin = `moz-extension://${extensionUuid}`;

  async function inBrowserScope(expression: string): Promise<unknown> {
    const tree = await bidi.send("browsingContext.getTree", { "moz:scope": "chrome" });
    const [window] = (tree.result as { contexts: { context: string }[] }).contexts;
    const target = { context: window?.context };
    return resultOf(await bidi.send("script.evaluate", { expression, target, awaitPromise: true }));
  }

  /** When a tab was closed. */
  const closings: number[] = [];

  // Puppeteer does not notice the arrival of an extension page.
  const welcome = await until("the welcome page", async () => {
    const tree = await bidi.send("browsingContext.getTree", {});
    const { contexts } = tree.result as { contexts: { context: string; url: string }[] };
    return contexts.find(({ url }) => url === `${extensionOrigin}/welcome.html`)?.context;
  });
  if (!options.keepWelcome) {
    closings.push(Date.now());
    await bidi.send("browsingContext.close", { context: welcome });
  }

  return {
    name: "firefox",
    version: (await browser.version()).replace(/^firefox\//i, ""),
    extensionOrigin,
    async open(address) {
      const page = firefoxPage(await browser.newPage(), deviceScaleFactor);
      await page.goto(address);
      const close = () => {
        closings.push(Date.now());
        return page.close();
      };
      return { ...page, close };
    },
    beforeEveryPage: async (run) =>
      void (await bidi.send("script.addPreloadScript", { functionDeclaration: run.toString() })),
    async setScheme(scheme: Scheme) {
      const value = scheme === "dark" ? 0 : 1;
      await inBrowserScope(
        `Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", ${value})`,
      );
    },
    async complaints() {
      const messages = await inBrowserScope(
        "JSON.stringify(Services.console.getMessageArray().map((message) => ({ text: String(message), at: message.timeStamp })))",
      );
      return (JSON.parse(String(messages)) as ConsoleMessage[])
        .filter(({ text }) => text.includes(extensionOrigin))
        .filter((message) => !isOfClosing(message, closings) && !isOfDriving(message))
        .map(({ text }) => text);
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

function firefoxPage(page: Page, deviceScaleFactor: number): BrowserPage {
  const bidi = bidiOf(page);
  const context = contextOf(page);

  // Puppeteer does not notice the arrival of an extension page either.
  let address = page.url();

  return {
    url: () => (page.url() === "about:blank" ? address : page.url()),
    // Puppeteer's own goto waits for ever for an extension page, whose process is another one.
    async goto(url) {
      await bidi.send("browsingContext.navigate", { context, url, wait: "complete" });
      address = url;
    },
    reload: async () => void (await bidi.send("browsingContext.reload", { context, wait: "complete" })),
    evaluate: (run, ...args) => page.evaluate(callWith(run, args)) as never,
    inCard: (run, ...args) => callOnCard(bidi, context, run.toString(), args) as never,
    movePointer: (x, y) => page.mouse.move(x, y, { steps: 4 }),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key as never),
    hold: (key) => page.keyboard.down(key as never),
    letGo: (key) => page.keyboard.up(key as never),
    type: (text) => page.keyboard.type(text),
    setSize: (width, height) => page.setViewport({ width, height, deviceScaleFactor }),
    bringToFront: () => page.bringToFront(),
    screenshot: async (path, { wholePage = false } = {}) =>
      void (await page.screenshot({ path: path as `${string}.png`, fullPage: wholePage })),
    close: () => page.close(),
  };
}

type ConsoleMessage = { text: string; at: number };

/**
 * A tab that is closed while a script runs in it, or while its message is on the way, leaves a note in the
 * console. The first reads like that of a script that hung; only the time tells them apart.
 */
function isOfClosing({ text, at }: ConsoleMessage, closings: readonly number[]): boolean {
  if (/Promise (?:resolved|rejected) after context unloaded/.test(text)) return true;
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
