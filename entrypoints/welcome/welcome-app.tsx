import { useCallback, useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { PacksBroken } from "../../components/reader/packs-broken.tsx";
import { readerStrings } from "../../components/reader/strings.ts";
import type { Shortcut } from "../../components/shortcuts/shortcut-list.tsx";
import { Toast, type ToastMessage } from "../../components/toast/toast.tsx";
import { welcomeStrings } from "../../components/welcome/strings.ts";
import { WelcomeView } from "../../components/welcome/welcome-view.tsx";
import { setTopic } from "../../data/settings/settings-changes.ts";
import { changeSettings } from "../shared/storage/settings-storage.ts";
import { askForAccess, everyPage } from "../shared/views/access.ts";
import { usePageLanguage } from "../shared/views/use-language.ts";
import { useLibrary } from "../shared/views/use-library.ts";
import { useSettings, useTheme } from "../shared/views/use-settings.ts";

const pageTitle = (language: string) => welcomeStrings(language).title;

/** The welcome page, fed by storage and by what the browser lets us do. */
export function WelcomeApp({ shortcuts }: { shortcuts: readonly Shortcut[] }) {
  const settings = useSettings();
  const library = useLibrary();
  const hasAccess = useAccess();
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const dropToast = useCallback(() => setToast(null), []);
  useTheme(settings);
  const language = usePageLanguage(settings, pageTitle);
  if (library === "broken") return <PacksBroken language={language} />;
  if (!settings || !library || hasAccess === null) return null;
  return (
    <>
      <WelcomeView
        settings={settings}
        library={library}
        language={language}
        hasAccess={hasAccess}
        onTopicSwitch={async (topic, on) => {
          const stored = await changeSettings((now) => setTopic(now, topic, on)).catch(() => null);
          if (!stored) setToast({ text: readerStrings(language).notStored });
          return stored !== null;
        }}
        onGrant={askForAccess}
        onOpenOptions={() => void browser.runtime.openOptionsPage()}
        buttonPlace={import.meta.env.FIREFOX ? "toolbar" : "menu"}
        shortcuts={shortcuts}
      />
      <Toast message={toast} language={language} onDone={dropToast} />
    </>
  );
}

/** Whether the browser lets us read pages; readers may withhold it, and give it, at any time. */
function useAccess(): boolean | null {
  const [hasAccess, setAccess] = useState<boolean | null>(null);
  useEffect(() => {
    const look = () => void browser.permissions.contains(everyPage).then(setAccess);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return hasAccess;
}
