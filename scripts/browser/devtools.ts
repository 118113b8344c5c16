import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { until } from "./until.ts";

type Answer = { id: number; result?: never; error?: { message: string } };

/** A connection to the browser itself, beside Playwright's, which does not reach everything. */
export type DevTools = {
  /** `sessionId`: of an attached target; without one, the browser is asked. */
  send<Result>(method: string, params?: object, sessionId?: string): Promise<Result>;
  close(): void;
};

/** Connects to a Chromium with this profile, which was told to take any free port. */
export async function connectDevTools<Event>(
  profile: string,
  onEvent: (event: Event) => void = () => {},
): Promise<DevTools> {
  const socket = new WebSocket(await addressOf(profile));
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  let lastId = 0;
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data)) as Answer | (Event & { id?: undefined });
    if (message.id === undefined) return onEvent(message);
    waiting.get(message.id)?.(message);
    waiting.delete(message.id);
  };
  return {
    async send(method, params = {}, sessionId) {
      const id = ++lastId;
      const { result, error } = await new Promise<Answer>((resolve) => {
        waiting.set(id, resolve);
        socket.send(JSON.stringify({ id, method, params, sessionId }));
      });
      if (error) throw new Error(`${method}: ${error.message}`);
      return result as never;
    },
    close: () => socket.close(),
  };
}

async function addressOf(profile: string): Promise<string> {
  const [port, path] = await until("the DevTools port", async () => {
    const text = await readFile(join(profile, "DevToolsActivePort"), "utf8").catch(() => "");
    return text.includes("/devtools/") && text.split("\n");
  });
  return `ws://127.0.0.1:${port}${path}`;
}
