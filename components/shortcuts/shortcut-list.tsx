import { useLanguage } from "../design/language.ts";
import { manifestStrings } from "../manifest/strings.ts";
import "./shortcut-list.css";

export type Shortcut = { name: string; description: string; keys: string };

type Props = {
  shortcuts: readonly Shortcut[];
  /** Stands where a command has no keys. */
  none: string;
};

/** What the keyboard can do, each with its keys. */
export function ShortcutList({ shortcuts, none }: Props) {
  const commands: Record<string, string> = manifestStrings(useLanguage()).commands;
  return (
    <dl class="shortcut-list">
      {shortcuts.map(({ name, description, keys }) => (
        <div key={name}>
          <dt>{commands[name] ?? description}</dt>
          <dd>{keys === "" ? none : <kbd>{keys}</kbd>}</dd>
        </div>
      ))}
    </dl>
  );
}
