import { useEffect, useId, useState } from "preact/hooks";
import { useLanguage } from "../design/language.ts";
import { SettingRow } from "./section.tsx";
import { settingsStrings } from "./strings.ts";

type Props = {
  label: string;
  more: string;
  min: number;
  max: number;
  value: number;
  onChange: (value: number) => void;
};

/** A waiting time. The figure follows the thumb; the setting changes when it is let go. */
export function Delay({ label, more, min, max, value, onChange }: Props) {
  const { seconds } = settingsStrings(useLanguage()).marks;
  const id = useId();
  const [shown, setShown] = useState(value);
  useEffect(() => setShown(value), [value]);
  return (
    <SettingRow label={label} more={more} htmlFor={id}>
      <span class="delay">
        <input
          type="range"
          id={id}
          min={min}
          max={max}
          step={50}
          value={shown}
          aria-valuetext={seconds(shown)}
          onInput={(event) => setShown(event.currentTarget.valueAsNumber)}
          onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
        />
        <output for={id}>{seconds(shown)}</output>
      </span>
    </SettingRow>
  );
}
