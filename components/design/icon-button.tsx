import { Icon, type IconName } from "./icons.tsx";

type Props = {
  icon: IconName;
  size?: number;
  /** What it does: read out, and shown when the pointer rests on it. */
  label: string;
  class?: string;
  disabled?: boolean;
  onClick: () => void;
};

/** A button that shows an icon alone. */
export function IconButton({ icon, size, label, class: more, disabled = false, onClick }: Props) {
  return (
    <button
      type="button"
      class={more ? `icon-button ${more}` : "icon-button"}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} {...(size !== undefined && { size })} />
    </button>
  );
}
