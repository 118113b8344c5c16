import type { TargetedMouseEvent } from "preact";
import { Icon } from "./icons.tsx";

type Props = {
  /** Where it leads to, cut where there is no room. */
  name: string;
  /** The same in words that say so; where the name says it already, undefined. */
  label?: string | undefined;
  onBack: (event: TargetedMouseEvent<HTMLButtonElement>) => void;
};

/** The way back from what a reader has opened. */
export function BackButton({ name, label, onBack }: Props) {
  return (
    <button type="button" class="text-button back-button" aria-label={label} onClick={onBack}>
      <Icon name="back" size={14} />
      <span>{name}</span>
    </button>
  );
}
