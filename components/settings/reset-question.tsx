import { useLayoutEffect, useRef } from "preact/hooks";
import type { LocalizedText } from "../../data/format/text.ts";
import { localize } from "../../data/localize.ts";
import type { SettingsSection } from "../../data/settings/setting-kinds.ts";
import { settingsStrings } from "./strings.ts";

/** What a reset takes away for good once its Undo has gone. */
export type Losses = {
  packs: readonly LocalizedText[];
  sections: readonly SettingsSection[];
  keptAside: boolean;
  /** Settings travel: the reader’s other browsers lose them, too. */
  isSynced: boolean;
};

type Props = {
  losses: Losses;
  language: string;
  onSave: () => void;
  onReset: () => void;
  onCancel: () => void;
};

/** Asked in place of the button that was pressed, with the answer that changes nothing at hand. */
export function ResetQuestion({ losses, language, onSave, onReset, onCancel }: Props) {
  const { backup: texts } = settingsStrings(language);
  const cancel = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => cancel.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms.
    <div
      role="group"
      aria-labelledby="reset-question"
      aria-describedby="reset-losses"
      data-focus-name="reset"
      onKeyDown={({ key }) => key === "Escape" && onCancel()}
    >
      <h3 id="reset-question">{texts.question.title}</h3>
      <div class="reset-losses" id="reset-losses">
        <ul class="backup-effect">
          {linesOf(losses, language).map((line) => (
            <li key={line} class="own-words">
              {line}
            </li>
          ))}
        </ul>
        <p class="setting-more">{texts.question.undo}</p>
      </div>
      <p class="button-row">
        <button type="button" class="button" onClick={onReset}>
          {texts.question.accept}
        </button>
        <button type="button" class="button button-quiet" ref={cancel} onClick={onCancel}>
          {texts.cancel}
        </button>
        <button type="button" class="button button-quiet" onClick={onSave}>
          {texts.save}
        </button>
      </p>
    </div>
  );
}

function linesOf({ packs, sections, keptAside, isSynced }: Losses, language: string): string[] {
  const { sections: names, question } = settingsStrings(language).backup;
  return [
    ...(packs.length > 0 ? [question.packs(packs.map((title) => localize(title, language)))] : []),
    ...(sections.length > 0
      ? [
          question.sections(
            sections.map((section) => names[section]),
            isSynced,
          ),
        ]
      : []),
    ...(keptAside ? [question.keptAside] : []),
  ];
}
