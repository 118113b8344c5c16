import { useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { listableSite } from "../../data/settings/listable-site.ts";
import { isPrivate } from "../shared/storage/private-window.ts";

/**
 * The site of the page a reader looked at last, before they came to the options. Asked for, never stored; and what was
 * looked at in a private window is not told in an ordinary one.
 */
export function useCurrentSite(): string | null {
  const [site, setSite] = useState<string | null>(null);
  useEffect(() => {
    const look = async () => {
      const tabs = await browser.tabs.query({ url: ["http://*/*", "https://*/*"] });
      const [latest] = tabs
        .filter(({ incognito }) => incognito === isPrivate())
        .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
      setSite(latest?.url ? listableSite(new URL(latest.url).hostname) : null);
    };
    void look();
    // The reader may come back from another page.
    const onVisible = () => document.visibilityState === "visible" && void look();
    document.addEventListener("visibilitychange", onVisible);
    return () => document.removeEventListener("visibilitychange", onVisible);
  }, []);
  return site;
}
