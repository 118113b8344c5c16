import type { ComponentChildren } from "preact";
import "./chip.css";

type Props = { on: boolean; onChange: (on: boolean) => void; children: ComponentChildren };

/** A choice that narrows a list, on or off. */
export function Chip({ on, onChange, children }: Props) {
  return (
    <button type="button" class="chip" aria-pressed={on} onClick={() => onChange(!on)}>
      {children}
    </button>
  );
}
