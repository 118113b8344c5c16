import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../../scripts/browser/launch.ts";
import { type LoggingProxy, startProxy } from "../../scripts/browser/proxy.ts";
import { openOwnPage } from "../../scripts/browser/reader.ts";
import { type BrowserSession, browserNames } from "../../scripts/browser/session.ts";
import { type Site, startSite } from "../../scripts/browser/site.ts";
import { until } from "../../scripts/browser/until.ts";
import { type ChangedBuild, changedBuild } from "./changed-build.ts";

/** Every way out that a script has, at every place where our code runs. */
const planted: [file: string, code: string][] = [
  // Again and again: on a busy machine, the worker may be up before there is anybody to see what it asks for first.
  ["background.js", `setInterval(() => fetch("http://planted.example/background").catch(() => {}), 500);`],
  ["content-script.js", `fetch("http://planted.example/content").catch(() => {});`],
  ["content-script.js", `new Image().src = "http://planted.example/content-image";`],
  ["chunks/options-*.js", `fetch("http://planted.example/page").catch(() => {});`],
  ["chunks/options-*.js", `navigator.sendBeacon("http://planted.example/beacon", "x");`],
  ["chunks/options-*.js", `new WebSocket("ws://planted.example/socket");`],
  ["chunks/options-*.js", `new EventSource("http://planted.example/events");`],
  ["chunks/options-*.js", `new Image().src = "http://planted.example/image";`],
];

/** Every other suite finds no request of ours; these show that it would find one. */
describe.each(browserNames)("the record of requests, %s", (name) => {
  let build: ChangedBuild;
  let proxy: LoggingProxy;
  let site: Site;
  let session: BrowserSession;

  async function start(keepPolicy: boolean): Promise<void> {
    build = changedBuild(name);
    for (const [file, code] of planted) build.change(file, (text) => `${text}\n${code}`);
    if (!keepPolicy) build.change("manifest.json", withoutPolicy);
    proxy = await startProxy();
    site = await startSite(new URL("../", import.meta.url));
    session = await launch(name, { extension: build.folder, proxy: proxy.address });
    await session.open(`${site.origin}/sample/index.html`);
    await openOwnPage(session, "options.html");
  }

  async function stop(): Promise<void> {
    await session?.close();
    await site?.close();
    await proxy?.close();
    build?.remove();
  }

  const seen = async () =>
    (await session.requests())
      .filter(({ address }) => address.includes("//planted.example/"))
      .map(({ address, isOurs }) => ({ path: new URL(address).pathname.slice(1), isOurs }));

  describe("without the policy of our pages", () => {
    beforeAll(() => start(false));
    afterAll(stop);

    const paths = planted.map(([, code]) => /example\/([\w-]+)/.exec(code)?.[1] ?? code);

    const isSeen = (path: string) =>
      until(`the request of ${path}`, async () => (await seen()).some((request) => request.path === path));

    it.each(paths)("sees the planted request of %s", async (path) => {
      await isSeen(path);
    });

    it("knows that they are ours, but for one that the browser makes a request of the page", async () => {
      for (const path of paths) await isSeen(path);
      const others = (await seen()).filter(({ isOurs }) => !isOurs).map(({ path }) => path);
      // There it is the proxy that sees it: a page of the tests asks nobody but the tests' own site.
      expect(new Set(others)).toEqual(new Set([name === "firefox" ? "content" : "content-image"]));
    });

    it("sees at the proxy that something wants to go out", async () => {
      await until("the proxy to be asked", async () =>
        proxy.asked.some((address) => address.includes("planted.example")),
      );
    });
  });

  describe("with the policy of our pages", () => {
    beforeAll(() => start(true));
    afterAll(stop);

    it("lets nothing out of background and pages, even where code would ask", async () => {
      // The content script runs under the page's policy: its request comes through and says that the others had time.
      await until("the one request", async () =>
        proxy.asked.some((address) => address.includes("planted.example")),
      );
      await new Promise((resolve) => setTimeout(resolve, 500));
      const outward = proxy.asked.filter((address) => address.includes("planted.example"));
      expect(new Set(outward.map((address) => address.replace("content-image", "content")))).toHaveLength(1);
    });
  });
});

function withoutPolicy(text: string): string {
  const { content_security_policy: _, ...manifest } = JSON.parse(text);
  return JSON.stringify(manifest);
}
