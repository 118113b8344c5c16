import type { ComponentChildren } from "preact";
import "./empty-note.css";

type Props = {
  title: string;
  children?: ComponentChildren;
  /** What a reader can do about it. */
  action?: { label: string; onChoose: () => void };
};

/** Says calmly that a list is empty, and why. */
export function EmptyNote({ title, children, action }: Props) {
  return (
    <div class="empty-note">
      <p class="empty-note-title">{title}</p>
      {children && <p>{children}</p>}
      {action && (
        <button type="button" class="button" onClick={action.onChoose}>
          {action.label}
        </button>
      )}
    </div>
  );
}
