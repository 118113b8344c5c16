import type { ComponentChildren } from "preact";
import "./empty-note.css";

/** Says calmly that a list is empty, and why. */
export function EmptyNote({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="empty-note">
      <p class="empty-note-title">{title}</p>
      {children && <p>{children}</p>}
    </div>
  );
}
