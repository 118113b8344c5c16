import { IconButton } from "../design/icon-button.tsx";
import { useLanguage } from "../design/language.ts";
import { release, whatsNewStrings } from "./strings.ts";
import "./whats-new.css";

/** One quiet line after an update. It opens into a few more, and goes for good when it is dismissed. */
export function WhatsNew({ onDismiss }: { onDismiss: () => void }) {
  const strings = whatsNewStrings(useLanguage());
  return (
    <aside class="whats-new">
      <details>
        <summary>{strings.title(release)}</summary>
        <ul>
          {strings.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </details>
      <IconButton icon="close" size={13} label={strings.dismiss} onClick={onDismiss} />
    </aside>
  );
}
