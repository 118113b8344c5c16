import { useLayoutEffect, useRef } from "preact/hooks";
import { packStrings } from "./strings.ts";

type Props = {
  text: string;
  language: string;
  /** Null closes the form. */
  onPaste: (text: string | null) => void;
  onCheck: (text: string) => void;
};

/** Ready to be pasted into the moment it is there. */
export function PasteForm({ text, language, onPaste, onCheck }: Props) {
  const texts = packStrings(language).add;
  const field = useRef<HTMLTextAreaElement>(null);
  // At once: the button that had the focus is gone, and the section around would get it.
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <form
      class="add-pack-paste"
      data-focus-name="paste"
      onSubmit={(event) => {
        event.preventDefault();
        onCheck(text);
      }}
    >
      <textarea
        ref={field}
        rows={5}
        aria-label={texts.pasteLabel}
        placeholder={texts.pasteExample}
        spellcheck={false}
        value={text}
        onInput={(event) => onPaste(event.currentTarget.value)}
      />
      <p class="button-row">
        <button type="submit" class="button" disabled={text.trim() === ""}>
          {texts.check}
        </button>
        <button type="button" class="button button-quiet" onClick={() => onPaste(null)}>
          {texts.cancel}
        </button>
      </p>
    </form>
  );
}
