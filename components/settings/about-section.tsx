import { useLanguage } from "../design/language.ts";
import { manifestStrings } from "../manifest/strings.ts";
import { Section } from "./section.tsx";
import { settingsStrings } from "./strings.ts";

export type Shortcut = { name: string; description: string; keys: string };

type Props = {
  version: string;
  shortcuts: readonly Shortcut[];
  /** Absent where the browser has no page to lead to. */
  onChangeShortcuts?: (() => void) | undefined;
};

/** Privacy in three sentences, the shortcuts, the version. */
export function AboutSection({ version, shortcuts, onChangeShortcuts }: Props) {
  const language = useLanguage();
  const texts = settingsStrings(language).about;
  const commands: Record<string, string> = manifestStrings(language).commands;
  return (
    <Section id="about" title={texts.title}>
      <p class="privacy">{texts.privacy}</p>
      {shortcuts.length > 0 && (
        <div class="panel shortcuts">
          <h3>{texts.shortcuts}</h3>
          <dl>
            {shortcuts.map(({ name, description, keys }) => (
              <div key={name}>
                <dt>{commands[name] ?? description}</dt>
                <dd>{keys === "" ? texts.shortcutNone : <kbd>{keys}</kbd>}</dd>
              </div>
            ))}
          </dl>
          {onChangeShortcuts ? (
            <button type="button" class="button button-quiet" onClick={onChangeShortcuts}>
              {texts.changeShortcuts}
            </button>
          ) : (
            <p class="setting-more">{texts.changeShortcutsHow}</p>
          )}
        </div>
      )}
      <p class="version">{texts.version(version)}</p>
    </Section>
  );
}
