import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Site, startSite } from "../../../scripts/browser/site.ts";

describe("the small web server", () => {
  const root = mkdtempSync(join(tmpdir(), "sidelight-site-"));
  let site: Site;
  beforeAll(async () => {
    writeFileSync(join(root, "index.html"), "<p>front</p>");
    writeFileSync(join(root, "two words.txt"), "two");
    site = await startSite(pathToFileURL(`${root}/`));
  });
  afterAll(async () => {
    await site.close();
    rmSync(root, { recursive: true });
  });
  const ask = async (path: string) => {
    const answer = await fetch(site.origin + path);
    const type = answer.headers.get("content-type")?.split(";")[0];
    return { status: answer.status, type, text: await answer.text() };
  };

  it.each(["/", "/index.html", "/?from=elsewhere"])("serves its first page as a page: %s", async (path) => {
    expect(await ask(path)).toEqual({ status: 200, type: "text/html", text: "<p>front</p>" });
  });

  it("serves files and what is added", async () => {
    expect(await ask("/two%20words.txt")).toEqual({ status: 200, type: "text/plain", text: "two" });
    site.add("/a.json", "{}", { "content-type": "application/json" });
    expect(await ask("/a.json")).toEqual({ status: 200, type: "application/json", text: "{}" });
  });

  it.each(["/missing.html", "/%", "/..%2f..%2fpackage.json"])("has no page elsewhere: %s", async (path) => {
    expect((await ask(path)).status).toBe(404);
    expect((await ask("/")).status).toBe(200);
  });
});
