import { useEffect, useState } from "preact/hooks";
import type { Settings } from "../../data/settings.ts";
import { loadSettings, watchSettings } from "./settings-storage.ts";

/** The reader's settings as they are now, whoever changes them; null until they are read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    watchSettings(setSettings, stop.signal);
    void loadSettings().then((loaded) => {
      if (!stop.signal.aborted) setSettings((newer) => newer ?? loaded);
    });
    return () => stop.abort();
  }, []);
  return settings;
}

/** Lets the page follow the theme and the text size that the reader chose. */
export function useTheme(settings: Settings | null): void {
  const { theme = "auto", textSize = "normal" } = settings?.card ?? {};
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
    document.documentElement.dataset.textSize = textSize;
  }, [theme, textSize]);
}
