import { useId } from "preact/hooks";
import "./choice.css";

type Props<Value extends string> = {
  label: string;
  choices: Readonly<Record<Value, string>>;
  value: Value;
  onChange: (value: Value) => void;
};

/** One of a few: radio buttons drawn as a row of segments. */
export function Choice<Value extends string>({ label, choices, value, onChange }: Props<Value>) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend class="visually-hidden">{label}</legend>
      {entriesOf(choices).map(([choice, text]) => (
        <label key={choice} class="choice-segment">
          <input
            type="radio"
            name={name}
            value={choice}
            checked={choice === value}
            onChange={() => onChange(choice)}
          />
          <span data-text={text}>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** `Object.entries` for records whose keys are known. */
export function entriesOf<Key extends string, Value>(record: Readonly<Record<Key, Value>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}
