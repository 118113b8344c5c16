import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, normalize } from "node:path";

const typeOf: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".xhtml": "application/xhtml+xml; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".pdf": "application/pdf",
  ".txt": "text/plain; charset=utf-8",
};

/** A small web server on this machine; content scripts do not run on `file:` pages without a further permission. */
export type Site = {
  origin: string;
  /** Serves a body under a path of the site, and says its address. */
  add(path: string, body: string | Buffer, headers?: Record<string, string>): string;
  close(): Promise<void>;
};

/** Starts a site that serves the files of `folder`, and whatever is added later. */
export async function startSite(folder: URL): Promise<Site> {
  const added = new Map<string, { body: string | Buffer; headers: Record<string, string> }>();

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://site");
    const page = added.get(pathname);
    if (page) {
      response.writeHead(200, { "content-type": typeOf[".html"], ...page.headers }).end(page.body);
      return;
    }
    try {
      const path = normalize(decodeURIComponent(pathname)).replace(/^\/+/, "") || "index.html";
      const body = await readFile(new URL(path, folder));
      response
        .writeHead(200, { "content-type": typeOf[extname(path)] ?? "application/octet-stream" })
        .end(body);
    } catch {
      response.writeHead(404, { "content-type": "text/plain" }).end("There is no such page.");
    }
  });

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    origin,
    add(path, body, headers = {}) {
      added.set(path, { body, headers });
      return origin + path;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
