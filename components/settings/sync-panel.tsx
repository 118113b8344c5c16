import type { SyncTrouble } from "../../data/settings/settings-sync.ts";
import { instantInWords } from "../design/dates.ts";
import { Icon } from "../design/icons.tsx";
import { useLanguage } from "../design/language.ts";
import { Switch } from "../switch/switch.tsx";
import { SettingRow } from "./section.tsx";
import { settingsStrings } from "./strings.ts";
import "./sync-panel.css";

export type SyncProps = {
  on: boolean;
  trouble: SyncTrouble | null;
  /** When this device and the browser’s sync last agreed. */
  agreedAt: number | null;
  onSwitch: (on: boolean) => void;
  onForget: () => void;
};

/** Whether settings go along to the reader’s other browsers, what that means, and how it stands. */
export function SyncPanel({ on, trouble, agreedAt, onSwitch, onForget }: SyncProps) {
  const language = useLanguage();
  const texts = settingsStrings(language).sync;
  return (
    <div class="panel sync">
      <SettingRow label={texts.title} more={texts.more}>
        <Switch on={on} label={texts.title} onChange={onSwitch} />
      </SettingRow>
      {on && trouble && (
        <p class="sync-state" role="alert">
          <Icon name="warning" /> {texts.troubles[trouble]}
        </p>
      )}
      {on && !trouble && agreedAt !== null && (
        <p class="sync-state" role="status">
          <Icon name="check" /> {texts.agreed(instantInWords(agreedAt, language))}
        </p>
      )}
      {!on && agreedAt !== null && (
        <p class="sync-state">
          {texts.left}{" "}
          <button type="button" class="text-button" onClick={onForget}>
            {texts.forget}
          </button>
        </p>
      )}
    </div>
  );
}
