import { useEffect } from "preact/hooks";
import { Icon } from "../design/icons.tsx";
import { useLanguage } from "../design/language.ts";
import { readerStrings } from "./strings.ts";

type Props = { query: string; onBack: () => void };

/** The way back from a hit to the list it stood in: by button, or by Escape where nothing else takes it. */
export function BackToSearch({ query, onBack }: Props) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: it does the same in every drawing.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return;
      // A popup would close.
      event.preventDefault();
      onBack();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);

  const strings = readerStrings(useLanguage());
  return (
    <p class="reader-back">
      <button type="button" class="text-button" aria-label={strings.backTo(query)} onClick={onBack}>
        <Icon name="back" size={14} />
        <span>{strings.foundFor(query)}</span>
      </button>
    </p>
  );
}
