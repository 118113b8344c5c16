import { useLanguage } from "../design/language.ts";
import { manifestStrings } from "../manifest/strings.ts";
import { shortcutStrings } from "./strings.ts";
import "./shortcut-list.css";

export type Shortcut = { name: string; description: string; keys: string };

type Props = {
  shortcuts: readonly Shortcut[];
  /** Stands where a command has no keys. */
  none: string;
};

/** What the keyboard can do, each with its keys. */
export function ShortcutList({ shortcuts, none }: Props) {
  const language = useLanguage();
  const commands: Record<string, string> = manifestStrings(language).commands;
  const { keys: keyNames } = shortcutStrings(language);
  const inWords = (keys: string) => keys.replace(/\w+$/, (key) => keyNames[key] ?? key);
  return (
    <dl class="shortcut-list">
      {shortcuts.map(({ name, description, keys }) => (
        <div key={name}>
          <dt>{commands[name] ?? description}</dt>
          <dd>{keys === "" ? none : <kbd>{inWords(keys)}</kbd>}</dd>
        </div>
      ))}
    </dl>
  );
}
