import { devToolsAddress } from "./devtools-address.ts";
import type { SeenRequest } from "./session.ts";

type Initiator = { stack?: Stack; url?: string };
type Stack = { callFrames: { url: string }[]; parent?: Stack };
type Message = {
  method?: string;
  sessionId?: string;
  params: {
    sessionId: string;
    targetInfo: { url: string };
    request: { url: string };
    url: string;
    documentURL?: string;
    initiator?: Initiator;
  };
};

/**
 * Writes down every request of every target of a Chromium: pages, frames, workers, and the extension's background.
 * Over a connection of its own, because Playwright's does not reach an extension's service worker. Each new target
 * waits until it is listened to, so that its first request is seen too.
 */
export async function recordChromiumRequests(profile: string): Promise<readonly SeenRequest[]> {
  const seen: SeenRequest[] = [];
  const targets = new Map<string, string>();
  const socket = new WebSocket(await devToolsAddress(profile));
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });

  let id = 0;
  function send(method: string, params: object = {}, sessionId?: string): void {
    socket.send(JSON.stringify({ id: ++id, method, params, sessionId }));
  }
  const attachToAll = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true };

  function note(address: string, initiator: Initiator | undefined, around: (string | undefined)[]): void {
    if (!/^(?:https?|wss?):/.test(address)) return;
    const callers = [...around, initiator?.url, ...callersOf(initiator?.stack)];
    seen.push({ address, isOurs: callers.some((caller) => caller?.startsWith("chrome-extension:")) });
  }

  socket.onmessage = ({ data }) => {
    const { method, params, sessionId = "" } = JSON.parse(String(data)) as Message;
    if (method === "Target.attachedToTarget") {
      targets.set(params.sessionId, params.targetInfo.url);
      send("Network.enable", {}, params.sessionId);
      send("Target.setAutoAttach", attachToAll, params.sessionId);
      send("Runtime.runIfWaitingForDebugger", {}, params.sessionId);
    }
    if (method === "Network.requestWillBeSent")
      note(params.request.url, params.initiator, [targets.get(sessionId), params.documentURL]);
    if (method === "Network.webSocketCreated") note(params.url, params.initiator, [targets.get(sessionId)]);
  };
  send("Target.setAutoAttach", attachToAll);
  return seen;
}

function callersOf(stack: Stack | undefined): string[] {
  return stack ? [...stack.callFrames.map(({ url }) => url), ...callersOf(stack.parent)] : [];
}
