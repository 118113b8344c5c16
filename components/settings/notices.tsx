import type { MarkingTrouble } from "../../data/settings/marking.ts";
import type { UnreadableReason } from "../../data/settings/settings.ts";
import { timeInWords } from "../design/dates.ts";
import { Icon } from "../design/icons.tsx";
import { useLanguage } from "../design/language.ts";
import { KeptSettings } from "./kept-settings.tsx";
import { settingsStrings } from "./strings.ts";
import "./notices.css";

export type NoticesProps = {
  /** Settings that could not be read and were set aside, if any. */
  rejected: { reason: UnreadableReason; kept: unknown } | null;
  onDismissRejected: () => void;
  /** Why pages are still marked as before the last change, if they are. */
  markingTrouble: MarkingTrouble | null;
  /** When a pause ends, in milliseconds since 1970; 0 where there is none. */
  pausedUntil: number;
  onResume: () => void;
};

/** Why changes do not show on pages, where nobody was looking: what happened, what it means, what to do. */
export function Notices({
  rejected,
  onDismissRejected,
  markingTrouble,
  pausedUntil,
  onResume,
}: NoticesProps) {
  const language = useLanguage();
  const { markingTroubles, paused, resume } = settingsStrings(language);
  return (
    <>
      {rejected && <KeptSettings {...rejected} onDismiss={onDismissRejected} />}
      {markingTrouble && (
        <p class="notice" role="alert">
          <Icon name="warning" /> {markingTroubles[markingTrouble]}
        </p>
      )}
      {pausedUntil > 0 && (
        <div class="notice">
          <p role="status">{paused(timeInWords(pausedUntil, language))}</p>
          <p>
            <button type="button" class="button button-quiet" onClick={onResume}>
              {resume}
            </button>
          </p>
        </div>
      )}
    </>
  );
}
