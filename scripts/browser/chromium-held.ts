import { connectDevTools } from "./devtools.ts";

/** What a page or a background holds once everything that can go has gone. */
export type Held = { bytes: number; nodes: number; listeners: number };

type Target = { targetId: string; type: string; url: string };

/** Asks a Chromium that was started through a proxy what one of its targets holds: pages and backgrounds alike. */
export async function heldIn(profile: string, isMeant: (target: Target) => boolean): Promise<Held> {
  const { send, close } = await connectDevTools(profile);
  try {
    const { targetInfos } = await send<{ targetInfos: Target[] }>("Target.getTargets");
    const target = targetInfos.find(isMeant);
    if (!target) throw new Error("There is no such page or background.");
    const attached = { targetId: target.targetId, flatten: true };
    const { sessionId } = await send<{ sessionId: string }>("Target.attachToTarget", attached);
    // What is freed may free more: weak references and their callbacks take a round each.
    for (let round = 0; round < 4; round += 1) {
      await send("HeapProfiler.collectGarbage", {}, sessionId);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const { usedSize: bytes } = await send<{ usedSize: number }>("Runtime.getHeapUsage", {}, sessionId);
    const counters = { nodes: 0, jsEventListeners: 0 };
    if (target.type === "page") Object.assign(counters, await send("Memory.getDOMCounters", {}, sessionId));
    return { bytes, nodes: counters.nodes, listeners: counters.jsEventListeners };
  } finally {
    close();
  }
}
