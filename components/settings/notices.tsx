import type { MarkingTrouble } from "../../data/settings/marking.ts";
import type { UnreadableReason } from "../../data/settings/settings.ts";
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
};

/** What went wrong where nobody was looking: what happened, what it means, what to do. */
export function Notices({ rejected, onDismissRejected, markingTrouble }: NoticesProps) {
  const { markingTroubles } = settingsStrings(useLanguage());
  return (
    <>
      {rejected && <KeptSettings {...rejected} onDismiss={onDismissRejected} />}
      {markingTrouble && (
        <p class="notice" role="alert">
          <Icon name="warning" /> {markingTroubles[markingTrouble]}
        </p>
      )}
    </>
  );
}
