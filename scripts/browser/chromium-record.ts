import { devToolsAddress } from "./devtools-address.ts";
import type { SeenRequest } from "./session.ts";

type Initiator = { stack?: Stack; url?: string };
type Stack = { callFrames: { url: string }[]; parent?: Stack };
type Message = {
  method?: string;
  sessionId?: string;
  params: {
    sessionId: string;
    targetInfo: { type: string; url: string };
    request: { url: string };
    url: string;
    documentURL?: string;
    initiator?: Initiator;
    exceptionDetails: { text: string; exception?: { description?: string } };
  };
};

/** What a Chromium did, as far as Playwright does not tell. */
export type ChromiumRecord = { requests: readonly SeenRequest[]; uncaught: ReadonlySet<string> };

/**
 * Writes down every request of every target of a Chromium (pages, frames, workers, and the extension's background), and
 * every error in that background that nobody caught. Over a connection of its own, because Playwright's hears of neither
 * in an extension's service worker. Each new target waits until it is listened to, so that nothing comes before that.
 */
export async function recordChromium(profile: string): Promise<ChromiumRecord> {
  const requests: SeenRequest[] = [];
  /** Each once: a target may be listened to on behalf of several others. */
  const uncaught = new Set<string>();
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
    requests.push({ address, isOurs: callers.some((caller) => caller?.startsWith("chrome-extension:")) });
  }

  socket.onmessage = ({ data }) => {
    const { method, params, sessionId = "" } = JSON.parse(String(data)) as Message;
    if (method === "Target.attachedToTarget") {
      targets.set(params.sessionId, params.targetInfo.url);
      send("Network.enable", {}, params.sessionId);
      if (params.targetInfo.type === "service_worker") send("Runtime.enable", {}, params.sessionId);
      send("Target.setAutoAttach", attachToAll, params.sessionId);
      send("Runtime.runIfWaitingForDebugger", {}, params.sessionId);
    }
    if (method === "Network.requestWillBeSent")
      note(params.request.url, params.initiator, [targets.get(sessionId), params.documentURL]);
    if (method === "Network.webSocketCreated") note(params.url, params.initiator, [targets.get(sessionId)]);
    if (method === "Runtime.exceptionThrown" && targets.get(sessionId)?.startsWith("chrome-extension:")) {
      const { text, exception } = params.exceptionDetails;
      uncaught.add(exception?.description ?? text);
    }
  };
  send("Target.setAutoAttach", attachToAll);
  return { requests, uncaught };
}

function callersOf(stack: Stack | undefined): string[] {
  return stack ? [...stack.callFrames.map(({ url }) => url), ...callersOf(stack.parent)] : [];
}
