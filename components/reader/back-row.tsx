import { useLayoutEffect } from "preact/hooks";
import { BackButton } from "../design/back-button.tsx";

type Props = {
  /** Where it leads to, and the same in words that say so. */
  name: string;
  label: string;
  onBack: () => void;
  /** Whether Escape goes back as well, where nothing else takes it. */
  byEscape?: boolean;
};

/** The way back from what a reader opened, above the tabs. */
export function BackRow({ name, label, onBack, byEscape = false }: Props) {
  // At once, not after the next paint: keys may follow each other quickly.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it does the same in every drawing.
  useLayoutEffect(() => {
    if (!byEscape) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return;
      // A popup would close.
      event.preventDefault();
      onBack();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [byEscape]);

  return (
    <p class="reader-back">
      <BackButton name={name} label={label} onBack={onBack} />
    </p>
  );
}
