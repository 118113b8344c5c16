import { useEffect } from "preact/hooks";
import type { Settings } from "../../../data/settings/settings.ts";
import { loadSettings, watchSettings } from "../storage/settings-storage.ts";
import { useStored } from "./use-stored.ts";

/** The reader's settings as they are now, whoever changes them; null until they are read. */
export function useSettings(): Settings | null {
  return useStored(loadSettings, watchSettings, null);
}

/** Lets the page follow the theme and the text size that the reader chose. */
export function useTheme(settings: Settings | null): void {
  const { theme = "auto", textSize = "normal" } = settings?.card ?? {};
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
    document.documentElement.dataset.textSize = textSize;
  }, [theme, textSize]);
}
