import { request as ask, createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";

/** A proxy on this machine that writes down what it is asked for, and lets nothing out. */
export type LoggingProxy = {
  /** As browsers want it: `127.0.0.1:4711`. */
  address: string;
  /** What was asked for, in order: addresses, or `host:port` where the browser wanted a tunnel. */
  asked: readonly string[];
  close(): Promise<void>;
};

/**
 * Starts the proxy. Requests to this machine are passed on; every other one is refused after it was written down,
 * so that a test never depends on a network, and one that reaches for it is seen.
 */
export async function startProxy(): Promise<LoggingProxy> {
  const asked: string[] = [];

  const server = createServer((request, response) => {
    const address = request.url ?? "";
    asked.push(address);
    if (URL.canParse(address) && isHere(new URL(address))) passOn(new URL(address), request, response);
    else response.writeHead(502, { "content-type": "text/plain" }).end("No way out of this machine.");
  });
  server.on("connect", (request: IncomingMessage, socket: Duplex) => {
    asked.push(request.url ?? "");
    socket.on("error", () => {});
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function isHere({ hostname }: URL): boolean {
  return hostname === "127.0.0.1" || hostname === "localhost";
}

function passOn(address: URL, request: IncomingMessage, response: ServerResponse): void {
  const { method, headers } = request;
  const onward = ask(address, { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  // A browser that leaves a page before it has come, or a site that has been closed.
  onward.on("error", () => response.destroy());
  response.on("close", () => onward.destroy());
  request.pipe(onward);
}
