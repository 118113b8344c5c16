import type { BrowserContext, CDPSession } from "playwright-core";
import type { ExtensionControl } from "./session.ts";
import { until } from "./until.ts";

type Management = {
  chrome: {
    management: { setEnabled(id: string, on: boolean): Promise<void> };
  };
};

/** Installs an extension's folder; answers its id. Chrome no longer listens to `--load-extension`. */
export async function installInChromium(protocol: CDPSession, folder: string): Promise<string> {
  const answer = await protocol.send("Extensions.loadUnpacked" as never, { path: folder } as never);
  return (answer as { id: string }).id;
}

export function chromiumExtension(
  context: BrowserContext,
  protocol: CDPSession,
  id: string,
): ExtensionControl {
  const background = async () => {
    const { targetInfos } = await protocol.send("Target.getTargets");
    return targetInfos.find(({ type, url }) => type === "service_worker" && url.includes(`//${id}/`));
  };

  /** The browser's own page of extensions may do what a reader does there. */
  async function onExtensionsPage(run: (id: string) => Promise<unknown>): Promise<void> {
    const page = await context.newPage();
    await page.goto("chrome://extensions");
    await page.evaluate(run, id);
    await page.close();
  }
  const setEnabled = (on: boolean) =>
    onExtensionsPage(
      on
        ? (id) => (globalThis as unknown as Management).chrome.management.setEnabled(id, true)
        : (id) => (globalThis as unknown as Management).chrome.management.setEnabled(id, false),
    );

  return {
    async stopBackground() {
      const first = await background();
      let lastCall = Number.NEGATIVE_INFINITY;
      // One that is only just starting does not hear the first call; one that is called all the time does not come to stop.
      await until("the background to stop", async () => {
        const now = await background();
        if (!first || now?.targetId !== first.targetId) return true;
        if (performance.now() - lastCall < 1000) return false;
        lastCall = performance.now();
        await protocol.send("Target.closeTarget", { targetId: now.targetId });
        return false;
      });
    },
    isBackgroundRunning: async () => (await background()) !== undefined,
    switchOff: () => setEnabled(false),
    switchOn: () => setEnabled(true),
  };
}
