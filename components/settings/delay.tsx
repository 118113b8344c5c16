import { useEffect, useId, useState } from "preact/hooks";
import { useLanguage } from "../design/language.ts";
import { SettingRow } from "./section.tsx";
import { settingsStrings } from "./strings.ts";
import "./delay.css";

type Props = {
  label: string;
  more: string;
  /** The shortest that can be chosen; the scale begins at nothing all the same. */
  least: number;
  value: number;
  onChange: (value: number) => void;
};

/** Milliseconds. One scale for all, so that the same time stands at the same place. */
const longest = 2000;

/** A waiting time. The figure follows the thumb; the setting changes when it is let go. */
export function Delay({ label, more, least, value, onChange }: Props) {
  const { seconds } = settingsStrings(useLanguage()).marks;
  const id = useId();
  const [shown, setShown] = useState(value);
  useEffect(() => setShown(value), [value]);
  return (
    <SettingRow label={label} more={more} htmlFor={id}>
      <span class="delay">
        <span class="delay-slider">
          <input
            type="range"
            id={id}
            min={0}
            max={longest}
            step={50}
            value={shown}
            aria-valuetext={seconds(shown)}
            onInput={({ currentTarget }) => {
              const chosen = Math.max(least, currentTarget.valueAsNumber);
              currentTarget.value = String(chosen);
              setShown(chosen);
            }}
            onChange={({ currentTarget }) => onChange(currentTarget.valueAsNumber)}
          />
        </span>
        <output for={id}>{seconds(shown)}</output>
      </span>
    </SettingRow>
  );
}
