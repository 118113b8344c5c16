import { useCallback, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { PacksBroken } from "../../components/reader/packs-broken.tsx";
import { OptionsView } from "../../components/settings/options-view.tsx";
import type { SettingsChange } from "../../components/settings/settings-change.ts";
import { settingsStrings } from "../../components/settings/strings.ts";
import type { Shortcut } from "../../components/shortcuts/shortcut-list.tsx";
import { Toast, type ToastMessage } from "../../components/toast/toast.tsx";
import type { Settings } from "../../data/settings/settings.ts";
import { undoing } from "../../data/settings/settings-changes.ts";
import { resume } from "../shared/storage/pause.ts";
import { changeSettings, dismissRejectedSettings } from "../shared/storage/settings-storage.ts";
import { languageOf, usePageLanguage } from "../shared/views/use-language.ts";
import { useLibrary } from "../shared/views/use-library.ts";
import { usePause } from "../shared/views/use-pause.ts";
import { useSettings, useTheme } from "../shared/views/use-settings.ts";
import { useBackup } from "./use-backup.ts";
import { useCurrentSite } from "./use-current-site.ts";
import { useMarkingTrouble } from "./use-marking-trouble.ts";
import { usePacks } from "./use-packs.ts";
import { useRejectedSettings } from "./use-rejected-settings.ts";
import { useSync } from "./use-sync.ts";

const pageTitle = (language: string) => settingsStrings(language).pageTitle;

type Props = { shortcuts: readonly Shortcut[]; onChangeShortcuts?: (() => void) | undefined };

/** The options, fed by storage: every change is stored at once and can be undone. */
export function OptionsApp({ shortcuts, onChangeShortcuts }: Props) {
  const settings = useSettings();
  const library = useLibrary();
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const markingTrouble = useMarkingTrouble();
  const rejected = useRejectedSettings();
  const pausedUntil = usePause();
  const dropToast = useCallback(() => setToast(null), []);
  useTheme(settings);
  const language = usePageLanguage(settings, pageTitle);

  const packs = usePacks({ settings, language, onChange: (made) => void change(made), say: setToast });
  const bundledId = packs?.packs.find(({ isBundled }) => isBundled)?.about.id ?? "";
  const backup = useBackup(bundledId, language, setToast);
  const sync = useSync(language, setToast);
  const currentSite = useCurrentSite();

  if (library === "broken") return <PacksBroken language={language} />;
  if (!settings || !library || !packs || !sync) return null;

  const sayNotStored = () => setToast({ text: settingsStrings(language).notStored });

  async function change({ apply, said }: SettingsChange) {
    let before: Settings | undefined;
    const changed = changeSettings((now) => {
      before = now;
      return apply(now);
    });
    const after = await changed.catch(() => null);
    if (!after) return sayNotStored();
    const undo = before && undoing(before, after);
    const text = typeof said === "string" ? said : said(languageOf(after));
    setToast({ text, undo: undo && (() => void changeSettings(undo).catch(sayNotStored)) });
  }

  return (
    <>
      <OptionsView
        settings={settings}
        onChange={(made) => void change(made)}
        library={library}
        language={language}
        packs={packs}
        backup={{ ...backup, sync, arePacksReadable: packs.isReadable }}
        currentSite={currentSite}
        version={browser.runtime.getManifest().version}
        shortcuts={shortcuts}
        onChangeShortcuts={onChangeShortcuts}
        notices={{
          rejected,
          onDismissRejected: () => void dismissRejectedSettings().catch(sayNotStored),
          markingTrouble,
          pausedUntil,
          onResume: () => void resume().catch(sayNotStored),
        }}
      />
      <Toast message={toast} language={language} onDone={dropToast} />
    </>
  );
}
