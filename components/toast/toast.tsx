import { useEffect, useState } from "preact/hooks";
import "./toast.css";

export type ToastMessage = { text: string; undo?: (() => void) | undefined };

/** Long enough to read one line and decide; it waits while pointer or focus is on it. */
const shownFor = 8000;

type Props = { message: ToastMessage | null; undoLabel: string; onDone: () => void };

/** One line at the foot of the view that says what was done, with the way back. */
export function Toast({ message, undoLabel, onDone }: Props) {
  const [held, setHeld] = useState(false);

  useEffect(() => {
    if (!message || held) return;
    const timer = setTimeout(onDone, shownFor);
    return () => clearTimeout(timer);
  }, [message, held, onDone]);

  const hold = {
    onPointerEnter: () => setHeld(true),
    onPointerLeave: () => setHeld(false),
    onFocusCapture: () => setHeld(true),
    onBlurCapture: () => setHeld(false),
  };
  return (
    <div class="toast-place" role="status" aria-live="polite">
      {message && (
        <div class="toast" {...hold}>
          <span>{message.text}</span>
          {message.undo && (
            <button
              type="button"
              class="toast-undo"
              onClick={() => {
                setHeld(false);
                message.undo?.();
                onDone();
              }}
            >
              {undoLabel}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
