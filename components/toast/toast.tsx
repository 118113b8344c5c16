import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { designStrings } from "../design/strings.ts";
import "./toast.css";

export type ToastMessage = {
  text: string;
  /** What it speaks of, where that may come to an end before the message does. */
  about?: "pause";
  undo?: (() => void) | undefined;
  /** What the way back is called, where that is not “Undo”. */
  undoLabel?: string;
};

/** Long enough to read one line; with a way back also long enough to change one’s mind. */
const shownFor = { said: 8000, undo: 20_000 };

type Props = { message: ToastMessage | null; language: string; onDone: () => void };

/**
 * One line at the foot of the view that says what was done, with the way back: a button, and the usual keys. Whoever goes
 * back may have something to say in its place.
 */
export function Toast({ message, language, onDone }: Props) {
  return (
    <div class="toast-place" role="status" aria-live="polite">
      {message && <Shown message={message} language={language} onDone={onDone} />}
    </div>
  );
}

function Shown({ message, language, onDone }: Props & { message: ToastMessage }) {
  const { text, undo, undoLabel = designStrings(language).undo } = message;
  const [isPointedAt, setPointedAt] = useState(false);
  const [isFocused, setFocused] = useState(false);
  const isHeld = isPointedAt || isFocused;
  const opener = useRef<Element | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each message starts anew.
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(onDone, undo ? shownFor.undo : shownFor.said);
    return () => clearTimeout(timer);
  }, [message, isHeld, onDone]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: noted when a message comes: it is what brought it.
  useEffect(() => {
    if (!isFocused) opener.current = document.activeElement;
  }, [message]);

  // At once, not after the next paint: whoever reads the line may press the keys it names.
  useLayoutEffect(() => {
    if (!undo) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isUndo(event) || isWritten(event.target)) return;
      event.preventDefault();
      onDone();
      undo();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [undo, onDone]);

  return (
    <div
      class="toast"
      onPointerEnter={() => setPointedAt(true)}
      onPointerLeave={() => setPointedAt(false)}
      onFocusCapture={() => setFocused(true)}
      onBlurCapture={() => setFocused(false)}
    >
      <span class="own-words">{text}</span>
      {undo && (
        <button
          type="button"
          class="toast-undo"
          title={`${undoLabel} (${undoKeys()})`}
          data-keys={undoKeys()}
          aria-keyshortcuts="Control+Z Meta+Z"
          onClick={() => {
            // The button goes: reading goes on where the change was made.
            if (opener.current instanceof HTMLElement) opener.current.focus();
            onDone();
            undo();
          }}
        >
          {undoLabel}
        </button>
      )}
    </div>
  );
}

function isUndo({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === "z" && (ctrlKey || metaKey) && !shiftKey && !altKey;
}

/** There the same keys undo what was typed. A field that is empty has just handed over what was: to the line that says so. */
function isWritten(target: EventTarget | null): boolean {
  const text = "textarea, input:not([type=checkbox], [type=radio], [type=range])";
  return target instanceof HTMLElement && target.matches(text) && (target as HTMLInputElement).value !== "";
}

function undoKeys(): string {
  return /Mac|iP/.test(navigator.platform) ? "⌘Z" : "Ctrl+Z";
}
