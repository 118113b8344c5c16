import { type Browser, type CDPSession, chromium, type Page } from "playwright-core";
import { getBrowser } from "../browser/get.ts";
import type { InPage } from "./in-page/index.ts";
import { bundleForPages } from "./page-bundle.ts";

/** A browser without an extension, for measuring in pages. */
export type BenchBrowser = {
  version: string;
  /** Opens a page with the in-page part in it. */
  open(address: string): Promise<OpenPage>;
  close(): Promise<void>;
};

export type OpenPage = {
  /** Calls a function of the in-page part, after garbage of earlier calls is cleared away. */
  call<Name extends keyof InPage>(
    name: Name,
    ...args: Parameters<InPage[Name]>
  ): Promise<Awaited<ReturnType<InPage[Name]>>>;
  evaluate: Page["evaluate"];
  protocol: CDPSession;
  close(): Promise<void>;
};

export async function launchBenchBrowser(): Promise<BenchBrowser> {
  const { program } = getBrowser("chromium");
  const [script, browser] = await Promise.all([
    bundleForPages(),
    chromium.launch({
      executablePath: program,
      headless: true,
      // Between runs garbage is collected; code that is not just now running must survive that.
      args: ["--js-flags=--expose-gc --no-flush-bytecode"],
    }),
  ]);
  return {
    version: browser.version(),
    open: (address) => openPage(browser, script, address),
    close: () => browser.close(),
  };
}

async function openPage(browser: Browser, script: string, address: string): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(address);
  const protocol = await context.newCDPSession(page);
  await page.evaluate(script);
  return {
    call: (name, ...args) =>
      page.evaluate(
        async ([name, args]) => {
          const { bench, gc } = globalThis as unknown as Globals;
          gc();
          return (await bench[name]?.(...args)) as never;
        },
        [name, args] as const,
      ),
    evaluate: page.evaluate.bind(page),
    protocol,
    close: () => context.close(),
  };
}

type Globals = { bench: Record<string, (...args: unknown[]) => unknown>; gc: () => void };
