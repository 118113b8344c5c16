import { connectDevTools } from "./devtools.ts";
import type { SeenRequest } from "./session.ts";

type Initiator = { stack?: Stack; url?: string };
type Stack = { callFrames: { url: string }[]; parent?: Stack };
type Message = {
  method: string;
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
  const attachToAll = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true };

  /** A target may be gone before it hears of it, or know no such thing. */
  function order(method: string, params: object, sessionId: string): void {
    devTools.send(method, params, sessionId).catch(() => {});
  }

  function note(address: string, initiator: Initiator | undefined, around: (string | undefined)[]): void {
    if (!/^(?:https?|wss?):/.test(address)) return;
    const callers = [...around, initiator?.url, ...callersOf(initiator?.stack)];
    requests.push({ address, isOurs: callers.some((caller) => caller?.startsWith("chrome-extension:")) });
  }

  const devTools = await connectDevTools(profile, ({ method, params, sessionId = "" }: Message) => {
    if (method === "Target.attachedToTarget") {
      targets.set(params.sessionId, params.targetInfo.url);
      order("Network.enable", {}, params.sessionId);
      if (params.targetInfo.type === "service_worker") order("Runtime.enable", {}, params.sessionId);
      order("Target.setAutoAttach", attachToAll, params.sessionId);
      order("Runtime.runIfWaitingForDebugger", {}, params.sessionId);
    }
    if (method === "Network.requestWillBeSent")
      note(params.request.url, params.initiator, [targets.get(sessionId), params.documentURL]);
    if (method === "Network.webSocketCreated") note(params.url, params.initiator, [targets.get(sessionId)]);
    if (method === "Runtime.exceptionThrown" && targets.get(sessionId)?.startsWith("chrome-extension:")) {
      const { text, exception } = params.exceptionDetails;
      uncaught.add(exception?.description ?? text);
    }
  });
  await devTools.send("Target.setAutoAttach", attachToAll);
  return { requests, uncaught };
}

function callersOf(stack: Stack | undefined): string[] {
  return stack ? [...stack.callFrames.map(({ url }) => url), ...callersOf(stack.parent)] : [];
}
