import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { devToolsAddress } from "../../scripts/browser/devtools-address.ts";
import { getBrowser } from "../../scripts/browser/get.ts";
import { buildFolder } from "../../scripts/browser/launch.ts";
import { until } from "../../scripts/browser/until.ts";
import { newsPage } from "./news-page.ts";

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
</script>`;

const rules = `<script type="speculationrules">{ "prerender": [{ "urls": ["/next"], "eagerness": "immediate" }] }</script>
<script>setTimeout(() => document.querySelector("a").click(), 3000)</script>`;

const pages: Record<string, string> = {
  "/first": newsPage({ title: "Roses in autumn", body: '<p><a href="/next">Next</a></p>', head: rules }),
  "/next": newsPage({
    title: "Takaichi meets Trump",
    body: "<p>Prime Minister Sanae Takaichi met Donald Trump.</p>",
    head: report,
  }),
};

/**
 * A page that Chromium prepares before a reader asks for it. It does so only while no developer tool looks on: the pages
 * drive themselves, and say how it went. Firefox prepares no pages.
 */
describe("a prerendered page, chromium", () => {
  const profile = mkdtempSync(join(tmpdir(), "sidelight-prerender-"));
  const reports: string[] = [];
  const server = createServer((request, response) => {
    if (request.url === "/report") request.on("data", (data) => reports.push(String(data)));
    response
      .writeHead(200, { "content-type": "text/html; charset=utf-8" })
      .end(pages[request.url ?? ""] ?? "");
  });
  let browser: ReturnType<typeof spawn>;
  let send: (method: string, params: object) => void;

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    browser = spawn(
      getBrowser("chromium").program,
      [
        ...["--headless", "--no-sandbox", "--no-first-run", `--user-data-dir=${profile}`],
        ...["--remote-debugging-port=0", "--enable-unsafe-extension-debugging", "about:blank"],
      ],
      { stdio: "ignore" },
    );
    const socket = new WebSocket(await devToolsAddress(profile));
    await new Promise((resolve) => {
      socket.onopen = resolve;
    });
    let id = 0;
    send = (method, params) => socket.send(JSON.stringify({ id: ++id, method, params }));
  });
  afterAll(async () => {
    const ended = new Promise((resolve) => browser.on("exit", resolve));
    send("Browser.close", {});
    await ended;
    server.close();
    server.closeAllConnections();
    rmSync(profile, { recursive: true, force: true, maxRetries: 20 });
  });

  it("is left alone until it is shown, and then marked like every other", async () => {
    send("Extensions.loadUnpacked", { path: buildFolder("chromium") });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    send("Target.createTarget", { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/first` });
    const [answer = ""] = await until("the page's report", async () => reports.length > 0 && reports, {
      timeout: 20_000,
    });
    const { wasPrepared, before, after } = JSON.parse(answer);
    expect(wasPrepared).toBe(true);
    expect(before).toBe(0);
    expect(after).toBe(2);
  });
});
