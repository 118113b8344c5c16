import { useLanguage } from "../design/language.ts";
import { type Shortcut, ShortcutList } from "../shortcuts/shortcut-list.tsx";
import { Section } from "./section.tsx";
import { settingsStrings } from "./strings.ts";
import "./about-section.css";

type Props = {
  version: string;
  shortcuts: readonly Shortcut[];
  /** Absent where the browser has no page to lead to. */
  onChangeShortcuts?: (() => void) | undefined;
};

/** Privacy in three sentences, the shortcuts, the version. */
export function AboutSection({ version, shortcuts, onChangeShortcuts }: Props) {
  const texts = settingsStrings(useLanguage()).about;
  return (
    <Section id="about" title={texts.title}>
      <p class="privacy">{texts.privacy}</p>
      {shortcuts.length > 0 && (
        <div class="panel shortcuts">
          <h3>{texts.shortcuts}</h3>
          <ShortcutList shortcuts={shortcuts} none={texts.shortcutNone} />
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
