import { readFileSync } from "node:fs";
import { type Browser, type CDPSession, chromium, type Page } from "playwright-core";
import { getBrowser } from "../browser/get.ts";
import type { InPage } from "./in-page/index.ts";
import { bundleForPages } from "./page-bundle.ts";
import { median } from "./rows.ts";

/** A browser without an extension, for measuring in pages. */
export type BenchBrowser = {
  /** Opens a page with the in-page part in it. */
  open(address: string): Promise<OpenPage>;
  close(): Promise<void>;
};

export type OpenPage = {
  /** Calls a function of the in-page part. */
  call<Name extends keyof InPage>(
    name: Name,
    ...args: Parameters<InPage[Name]>
  ): Promise<Awaited<ReturnType<InPage[Name]>>>;
  /** Calls a function of the in-page part and takes the time. */
  time(name: keyof InPage, ...args: unknown[]): Promise<number>;
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
    }),
  ]);
  return {
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
  const clock = await processorClock(browser, page);
  const call = (name: string, args: readonly unknown[]) =>
    page.evaluate(([name, args]) => (globalThis as unknown as Globals).bench[name]?.(...args), [
      name,
      args,
    ] as const);
  // Everything measured begins in a task of its own, what does nothing, too: to wait for one has a price, and it is nobody's.
  const callInTask = (name: string, args: readonly unknown[]) =>
    page.evaluate(
      async ([name, args]) => {
        const { bench } = globalThis as unknown as Globals;
        await bench.nextTask?.();
        return bench[name]?.(...args);
      },
      [name, args] as const,
    );
  const timeOf = async (name: string, args: readonly unknown[]) => {
    const start = clock();
    await callInTask(name, args);
    return clock() - start;
  };
  return {
    call: async (name, ...args) => (await call(name, args)) as never,
    time: async (name, ...args) => {
      await call("calmDown", []);
      const ofNothing = median([
        await timeOf("nothing", []),
        await timeOf("nothing", []),
        await timeOf("nothing", []),
      ]);
      return (await timeOf(name, args)) - ofNothing;
    },
    evaluate: page.evaluate.bind(page),
    protocol,
    close: () => context.close(),
  };
}

/**
 * The processor time of the page's main thread, in milliseconds: on a busy machine a fairer measure than the
 * clock, by which a long run is interrupted more often than a short one. Only Linux tells; elsewhere the clock
 * has to do.
 */
async function processorClock(browser: Browser, page: Page): Promise<() => number> {
  const session = await browser.newBrowserCDPSession();
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const { processInfo } = await session.send("SystemInfo.getProcessInfo");
    const renderers = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => id);
    const before = renderers.map(threadTime);
    // Which of them is this page's shows when the page is busy.
    await page.evaluate(keepBusy);
    const ran = renderers.map((id, index) => threadTime(id) - (before[index] ?? 0) || 0);
    const [most = 0, next = 0] = ran.toSorted((a, b) => b - a);
    const ours = renderers[ran.indexOf(most)];
    if (ours !== undefined && most > 30 && most > 2 * next) return () => threadTime(ours);
  }
  return () => performance.now();
}

function keepBusy(): void {
  for (const end = performance.now() + 150; performance.now() < end; );
}

function threadTime(process: number): number {
  try {
    const [nanoseconds] = readFileSync(`/proc/${process}/task/${process}/schedstat`, "utf8").split(" ");
    return Number(nanoseconds) / 1e6;
  } catch {
    return Number.NaN;
  }
}

type Globals = { bench: Record<string, (...args: unknown[]) => unknown> };
