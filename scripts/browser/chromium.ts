import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type BrowserContext, type CDPSession, chromium, type Page } from "playwright-core";
import { callWith } from "./call-with.ts";
import { chromiumExtension, installInChromium } from "./chromium-extension.ts";
import { recordChromium } from "./chromium-record.ts";
import { drag } from "./drag.ts";
import { readClipboard } from "./read-clipboard.ts";
import {
  type BrowserPage,
  type BrowserSession,
  type LaunchOptions,
  type Scheme,
  usualSize,
} from "./session.ts";
import { until } from "./until.ts";

/**
 * Chromium draws two pages for the address bar's menu at every start, which costs a second of work; Puppeteer leaves
 * them out, too. Chromium listens to the last list it is given, so what Playwright leaves out and matters here follows.
 */
const unneeded = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "AimEnabled",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
];

/** Starts Chromium (or Chrome) with the extension in it. A kept profile has its data, but not the extension itself. */
export async function launchChromium(options: LaunchOptions): Promise<BrowserSession> {
  const isRoot = process.getuid?.() === 0;
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), "sidelight-chromium-")));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.program,
    headless: !options.visible,
    chromiumSandbox: options.visible === true && !isRoot,
    ...(options.visible
      ? { viewport: null }
      : { viewport: usualSize, deviceScaleFactor: options.pixelRatio ?? 1 }),
    // What a reader's browser has, and Playwright's would not.
    ignoreDefaultArgs: [
      "--disable-extensions",
      "--disable-back-forward-cache",
      ...(options.visible ? ["--enable-automation"] : []),
    ],
    args: [
      "--enable-unsafe-extension-debugging",
      `--disable-features=${unneeded.join(",")}`,
      ...(options.proxy ? throughProxy(options.proxy) : []),
    ],
  });
  // Its last processes still write there for a moment.
  if (options.profile === undefined)
    context.on("close", () => void rm(profile, { recursive: true, force: true, maxRetries: 20 }));
  const { requests, uncaught } = options.proxy
    ? await recordChromium(profile)
    : { requests: [], uncaught: [] };
  const browser = context.browser();
  if (!browser) throw new Error("Chromium started without a browser connection");

  const complaints: string[] = [];
  const protocol = await browser.newBrowserCDPSession();
  const id = options.extension === null ? "" : await installInChromium(protocol, options.extension);
  const extensionOrigin = id && `chrome-extension://${id}`;
  if (id) {
    noteComplaints(context, extensionOrigin, complaints);
    const welcome = await until("the welcome page", async () =>
      context.pages().find((page) => page.url() === `${extensionOrigin}/welcome.html`),
    );
    if (!options.keepWelcome) await welcome.close();
  }

  let scheme: Scheme = "light";

  return {
    name: "chromium",
    version: browser.version(),
    extensionOrigin,
    async open(address) {
      const page = await context.newPage();
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(address);
      return chromiumPage(page, await context.newCDPSession(page));
    },
    async openPrivately() {
      throw new Error("Chromium opens no page of an extension in a private window.");
    },
    beforeEveryPage: async (run) => void (await context.addInitScript(run)),
    async setScheme(next) {
      scheme = next;
      for (const page of context.pages()) await page.emulateMedia({ colorScheme: next });
    },
    setOffline: (offline) => context.setOffline(offline),
    extension: chromiumExtension(context, protocol, id),
    requests: async () => [...requests],
    complaints: async () => [...complaints, ...[...uncaught].map((error) => `background: ${error}`)],
    closed: new Promise((resolve) => context.on("close", () => resolve())),
    close: () => context.close(),
    async update(path) {
      await installInChromium(protocol, path);
    },
    async crash() {
      const { processInfo } = await protocol.send("SystemInfo.getProcessInfo");
      const program = processInfo.find(({ type }) => type === "browser");
      if (program) await killed(program.id);
    },
  };
}

/** Ends a process at once and waits until it is gone, so that its profile is free. */
async function killed(id: number): Promise<void> {
  process.kill(id, "SIGKILL");
  await until("the browser to be gone", async () => {
    try {
      process.kill(id, 0);
      return false;
    } catch {
      return true;
    }
  });
}

/** Without the last one, what is on this machine would go past the proxy. */
function throughProxy(address: string): string[] {
  return ["--remote-debugging-port=0", `--proxy-server=${address}`, "--proxy-bypass-list=<-loopback>"];
}

function noteComplaints(context: BrowserContext, extensionOrigin: string, complaints: string[]): void {
  context.on("page", (page) => {
    page.on("console", (message) => {
      const isOurs = message.location().url.startsWith(extensionOrigin) && !isOfPolicy(message.text());
      if (isOurs && ["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    page.on("pageerror", (error) => {
      if (error.stack?.includes(extensionOrigin)) complaints.push(error.stack);
    });
  });
  context.on("serviceworker", (worker) => {
    worker.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(`background: ${message.text()}`);
    });
  });
}

/** A page may forbid the clipboard. Only by asking is that found out, and Chromium writes it down as it answers. */
function isOfPolicy(text: string): boolean {
  return text.startsWith("Permissions policy violation: The Clipboard API");
}

function chromiumPage(page: Page, protocol: CDPSession): BrowserPage {
  return {
    url: () => page.url(),
    goto: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    // Playwright's own way waits for ever for a page that comes from the browser's cache.
    back: () => page.evaluate(() => history.back()),
    evaluate: (run, ...args) => page.evaluate(callWith(run, args)) as never,
    async aside(run, ...args) {
      const { frameTree } = await protocol.send("Page.getFrameTree");
      const world = { frameId: frameTree.frame.id, worldName: "aside" };
      const { executionContextId: contextId } = await protocol.send("Page.createIsolatedWorld", world);
      const { result, exceptionDetails } = await protocol.send("Runtime.evaluate", {
        contextId,
        expression: callWith(run, args),
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    inCard: (run, ...args) => callOnCard(protocol, run.toString(), args) as never,
    movePointer: (x, y) => page.mouse.move(x, y, { steps: 4 }),
    movePen: async (x, y) => {
      for (const step of [3, 2, 1, 0])
        await protocol.send("Input.dispatchMouseEvent", {
          type: "mouseMoved",
          pointerType: "pen",
          x: x - step,
          y: y + step,
        });
    },
    click: (x, y, held = 0) => page.mouse.click(x, y, { delay: held }),
    drag: (from, to) => drag(page.mouse, from, to),
    wheel: (down) => page.mouse.wheel(0, down),
    tap: async (x, y) => {
      await protocol.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
      await protocol.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    },
    async holdFinger(x, y) {
      await protocol.send("Emulation.setEmitTouchEventsForMouse", { enabled: true, configuration: "mobile" });
      const finger = { x: Math.round(x), y: Math.round(y), button: "left", clickCount: 1 } as const;
      await protocol.send("Input.emulateTouchFromMouseEvent", { type: "mousePressed", ...finger });
      // Longer than any browser waits before it calls that a long press.
      await sleep(1000);
      await protocol.send("Input.emulateTouchFromMouseEvent", { type: "mouseReleased", ...finger });
      // Ended before, the finger would still count as being there.
      await sleep(300);
      await protocol.send("Emulation.setEmitTouchEventsForMouse", { enabled: false });
    },
    press: (key) => page.keyboard.press(key),
    hold: (key) => page.keyboard.down(key),
    letGo: (key) => page.keyboard.up(key),
    type: (text) => page.keyboard.type(text),
    setSize: (width, height) => page.setViewportSize({ width, height }),
    bringToFront: () => page.bringToFront(),
    async memory() {
      await protocol.send("HeapProfiler.collectGarbage");
      const held = await protocol.send("Runtime.getHeapUsage");
      return held.usedSize + held.embedderHeapUsedSize + held.backingStorageSize;
    },
    pdf: (sheets) => page.pdf({ pageRanges: `1-${sheets}` }),
    async clipboard() {
      await page.context().grantPermissions(["clipboard-read"]);
      return page.evaluate(readClipboard);
    },
    screenshot: async (path, { wholePage = false } = {}) =>
      void (await page.screenshot({ path, fullPage: wholePage })),
    close: () => page.close(),
  };
}

/** The card's shadow root is closed to the page and to Playwright; the protocol sees through it. */
async function callOnCard(protocol: CDPSession, run: string, args: unknown[]): Promise<unknown> {
  const object = await cardRoot(protocol);
  if (!object) return undefined;
  const { result, exceptionDetails } = await protocol.send("Runtime.callFunctionOn", {
    objectId: object.objectId ?? "",
    functionDeclaration: `function (args) { return (${run})(this, ...args); }`,
    arguments: [{ value: args }],
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** Undefined where there is no card, or where it has gone between two questions. */
async function cardRoot(protocol: CDPSession) {
  try {
    const { root } = await protocol.send("DOM.getDocument", { depth: 0 });
    const selector = "sidelight-card";
    const { nodeId } = await protocol.send("DOM.querySelector", { nodeId: root.nodeId, selector });
    if (nodeId === 0) return undefined;
    const { node } = await protocol.send("DOM.describeNode", { nodeId, depth: 1, pierce: true });
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
    if (backendNodeId === undefined) return undefined;
    return (await protocol.send("DOM.resolveNode", { backendNodeId })).object;
  } catch {
    return undefined;
  }
}
