import type { ComponentChildren } from "preact";
import "./switch.css";

type Props = {
  on: boolean;
  onChange: (on: boolean) => void;
  /** Read aloud; shown too, unless `children` say it already. */
  label: string;
  children?: ComponentChildren;
  disabled?: boolean;
};

/** A switch that acts at once. It is a checkbox underneath, so keyboard and forced colours just work. */
export function Switch({ on, onChange, label, children, disabled = false }: Props) {
  return (
    <label class="switch">
      {children !== undefined && <span class="switch-label">{children}</span>}
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        disabled={disabled}
        aria-label={label}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
