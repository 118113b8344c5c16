import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { connectDevTools } from "../../scripts/browser/devtools.ts";
import { getBrowser } from "../../scripts/browser/get.ts";
import { buildFolder } from "../../scripts/browser/launch.ts";
import { until } from "../../scripts/browser/until.ts";
import { freshAfterFailure } from "./fresh-after-failure.ts";
import { newsPage } from "./news-page.ts";

/** In the first page: goes on once it is marked. */
const wait = `<script>
  const timer = setInterval(() => {
    if (!CSS.highlights.has("sidelight-government")) return;
    clearInterval(timer);
    location.href = "/roses";
  }, 50);
</script>`;

/** In the page that the reader comes from: has the next one prepared, and goes there when it is. */
const lead = `<script type="speculationrules">{ "prerender": [{ "urls": ["/next"], "eagerness": "immediate" }] }</script>
<script>fetch("/is-prepared").then(() => document.querySelector("a").click())</script>`;

/** In the prepared page: counts its marks before and after it is shown, and sends both home. */
const report = `<script>
  const marks = () => CSS.highlights.get("sidelight-government")?.size ?? 0;
  const wasPrepared = document.prerendering;
  let before = 0;
  const timer = setInterval(() => {
    if (document.prerendering) return void (before += marks());
    if (marks() === 0) return;
    clearInterval(timer);
    navigator.sendBeacon("/report", JSON.stringify({ wasPrepared, before, after: marks() }));
  }, 50);
  // Longer than marks would take to come.
  if (wasPrepared) setTimeout(() => fetch("/prepared"), 1500);
</script>`;

const pages: Record<string, string> = {
  "/first": newsPage({ title: "Takaichi at home", body: "<p>Sanae Takaichi met reporters.</p>", head: wait }),
  "/roses": newsPage({ title: "Roses in autumn", body: '<p><a href="/next">Next</a></p>', head: lead }),
  "/next": newsPage({
    title: "Takaichi meets Trump",
    body: "<p>Prime Minister Sanae Takaichi met Donald Trump.</p>",
    head: report,
  }),
};

/** A site with these pages: answers `/is-prepared` only once that is so, and keeps what is reported. */
async function startPages() {
  const reports: string[] = [];
  const prepared = Promise.withResolvers<void>();
  const server = createServer((request, response) => {
    if (request.url === "/is-prepared") return void prepared.promise.then(() => response.end());
    if (request.url === "/prepared") prepared.resolve();
    if (request.url === "/report") request.on("data", (data) => reports.push(String(data)));
    response
      .writeHead(200, { "content-type": "text/html; charset=utf-8" })
      .end(pages[request.url ?? ""] ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { server, origin, reports };
}

/**
 * A page that Chromium prepares before a reader asks for it. It does so only while no developer tool looks on: the pages
 * drive themselves, and say how it went. Firefox prepares no pages.
 */
describe("a prerendered page, chromium", () => {
  const bench = freshAfterFailure(
    async () => {
      const profile = mkdtempSync(join(tmpdir(), "sidelight-prerender-"));
      const browser = spawn(
        getBrowser("chromium").program,
        [
          ...["--headless", "--no-sandbox", "--no-first-run", `--user-data-dir=${profile}`],
          ...["--remote-debugging-port=0", "--enable-unsafe-extension-debugging", "about:blank"],
        ],
        { stdio: "ignore" },
      );
      return {
        ...(await startPages()),
        profile,
        browser,
        ...(await connectDevTools(profile)),
      };
    },
    async ({ server, profile, browser, send }) => {
      const ended = new Promise((resolve) => browser.on("exit", resolve));
      await send("Browser.close");
      await ended;
      server.close();
      server.closeAllConnections();
      rmSync(profile, { recursive: true, force: true, maxRetries: 20 });
    },
  );

  it("is left alone until it is shown, and then marked like every other", async () => {
    const { send, origin, reports } = bench;
    await send("Extensions.loadUnpacked", { path: buildFolder("chromium") });
    // It comes to the front, and nothing is prepared for a page behind another.
    await until("the welcome page", async () => {
      const { targetInfos } = await send<{ targetInfos: { url: string }[] }>("Target.getTargets");
      return targetInfos.some(({ url }) => url.endsWith("/welcome.html"));
    });
    await send("Target.createTarget", { url: `${origin}/first` });
    const [answer = ""] = await until("the page's report", async () => reports.length > 0 && reports);
    const { wasPrepared, before, after } = JSON.parse(answer);
    expect(wasPrepared).toBe(true);
    expect(before).toBe(0);
    expect(after).toBe(2);
  });
});
