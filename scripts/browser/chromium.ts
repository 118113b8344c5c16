import { type CDPSession, chromium, type Page } from "playwright-core";
import { callWith } from "./call-with.ts";
import type { BrowserPage, BrowserSession, LaunchOptions, Scheme } from "./session.ts";
import { until } from "./until.ts";

/** Starts Chromium (or Chrome) with the extension in it. A kept profile has its data, but not the extension itself. */
export async function launchChromium(options: LaunchOptions): Promise<BrowserSession> {
  const isRoot = process.getuid?.() === 0;
  const context = await chromium.launchPersistentContext(options.profile ?? "", {
    executablePath: options.program,
    headless: !options.visible,
    chromiumSandbox: options.visible === true && !isRoot,
    ...(options.visible
      ? { viewport: null }
      : { viewport: { width: 1280, height: 800 }, deviceScaleFactor: options.pixelRatio ?? 1 }),
    ignoreDefaultArgs: ["--disable-extensions", ...(options.visible ? ["--enable-automation"] : [])],
    // Chrome no longer listens to --load-extension; the protocol's own command works in all of them.
    args: ["--enable-unsafe-extension-debugging"],
  });
  const browser = context.browser();
  if (!browser) throw new Error("Chromium started without a browser connection");

  const complaints: string[] = [];
  const protocol = await browser.newBrowserCDPSession();
  const { id } = (await protocol.send(
    "Extensions.loadUnpacked" as never,
    {
      path: options.extension,
    } as never,
  )) as { id: string };
  const extensionOrigin = `chrome-extension://${id}`;

  function watch(page: Page): void {
    page.on("console", (message) => {
      const isOurs = message.location().url.startsWith(extensionOrigin);
      if (isOurs && ["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    page.on("pageerror", (error) => {
      if (error.stack?.includes(extensionOrigin)) complaints.push(error.stack);
    });
  }
  context.on("page", watch);
  context.on("serviceworker", (worker) => {
    worker.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(`background: ${message.text()}`);
    });
  });

  const welcome = await until("the welcome page", async () =>
    context.pages().find((page) => page.url() === `${extensionOrigin}/welcome.html`),
  );
  if (!options.keepWelcome) await welcome.close();

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
    beforeEveryPage: async (run) => void (await context.addInitScript(run)),
    async setScheme(next) {
      scheme = next;
      for (const page of context.pages()) await page.emulateMedia({ colorScheme: next });
    },
    complaints: async () => [...complaints],
    closed: new Promise((resolve) => context.on("close", () => resolve())),
    close: () => context.close(),
    async update(path) {
      await protocol.send("Extensions.loadUnpacked" as never, { path } as never);
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

function chromiumPage(page: Page, protocol: CDPSession): BrowserPage {
  return {
    url: () => page.url(),
    goto: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    evaluate: (run, ...args) => page.evaluate(callWith(run, args)) as never,
    inCard: (run, ...args) => callOnCard(protocol, run.toString(), args) as never,
    movePointer: (x, y) => page.mouse.move(x, y, { steps: 4 }),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    hold: (key) => page.keyboard.down(key),
    letGo: (key) => page.keyboard.up(key),
    type: (text) => page.keyboard.type(text),
    setSize: (width, height) => page.setViewportSize({ width, height }),
    bringToFront: () => page.bringToFront(),
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
