import { useState } from "preact/hooks";
import type { UnreadableReason } from "../../data/settings/settings.ts";
import { Icon } from "../design/icons.tsx";
import { useLanguage } from "../design/language.ts";
import { settingsStrings } from "./strings.ts";

type Props = {
  reason: UnreadableReason;
  kept: unknown;
  onDismiss: () => void;
};

/** Says that settings could not be read, and hands the old ones back for copying. */
export function KeptSettings({ reason, kept, onDismiss }: Props) {
  const strings = settingsStrings(useLanguage());
  const [isShown, setShown] = useState(false);
  return (
    <section class="kept-settings" role="alert">
      <p>
        <Icon name="warning" /> <strong>{strings[reason]}</strong> {strings.damagedMore}
      </p>
      {isShown && <pre>{JSON.stringify(kept, null, 2)}</pre>}
      <p class="button-row">
        {!isShown && (
          <button type="button" class="button button-quiet" onClick={() => setShown(true)}>
            {strings.showKept}
          </button>
        )}
        <button type="button" class="button button-quiet" onClick={onDismiss}>
          {strings.dismiss}
        </button>
      </p>
    </section>
  );
}
