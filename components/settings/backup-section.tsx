import { useState } from "preact/hooks";
import { localize } from "../../data/localize.ts";
import type { BackupEffect } from "../../data/settings/backup.ts";
import { ChooseFile } from "../choose-file/choose-file.tsx";
import type { RefusedStep } from "../packs/import-state.ts";
import { ImportProgress, RefusedFile } from "../packs/import-steps.tsx";
import { type Losses, ResetQuestion } from "./reset-question.tsx";
import { Section } from "./section.tsx";
import { settingsStrings } from "./strings.ts";
import { SyncPanel, type SyncProps } from "./sync-panel.tsx";
import "./backup-section.css";

/** How far restoring has come. Nothing changes before the reader has seen what would. */
export type RestoreState =
  | { step: "waiting" }
  | { step: "checking"; name: string; share: number }
  | RefusedStep
  | { step: "offered"; name: string; effect: BackupEffect };

export type BackupProps = {
  /** False where imported packs are out of reach: all of this has to do with them. */
  arePacksReadable: boolean;
  restoring: RestoreState;
  onSave: () => void;
  onOffer: (file: File) => void;
  onAccept: () => void;
  onCancel: () => void;
  onReset: () => void;
  sync: SyncProps;
};

/** With what a reset would take away, or null where that is nothing. */
type Resettable = { losses: Losses | null; language: string };

/** Everything in one file, back from it, or back to the first day; and along to the reader’s other browsers. */
export function BackupSection({ language, losses, ...props }: BackupProps & Resettable) {
  const texts = settingsStrings(language).backup;
  const [isResetAsked, setResetAsked] = useState(false);
  const { restoring } = props;
  const isWaiting = props.arePacksReadable && restoring.step === "waiting";
  // Elsewhere everything was reset meanwhile: the question must not come back by itself with the next change.
  if (isResetAsked && !losses) setResetAsked(false);
  return (
    <Section id="backup" title={texts.title} lead={texts.lead}>
      <div class="panel backup" aria-live="polite">
        {!props.arePacksReadable && <p class="setting-more">{texts.unreadable}</p>}
        {isWaiting && losses && isResetAsked && (
          <ResetQuestion
            losses={losses}
            language={language}
            onSave={props.onSave}
            onReset={() => {
              setResetAsked(false);
              props.onReset();
            }}
            onCancel={() => setResetAsked(false)}
          />
        )}
        {isWaiting && !isResetAsked && (
          <>
            <p class="button-row">
              <button type="button" class="button" onClick={props.onSave}>
                {texts.save}
              </button>
              <ChooseFile
                label={texts.restore}
                isQuiet
                onChoose={([chosen]) => chosen && props.onOffer(chosen)}
              />
              <span data-focus-name="reset">
                <button
                  type="button"
                  class="button button-quiet"
                  aria-describedby="reset-more"
                  onClick={() => (losses ? setResetAsked(true) : props.onReset())}
                >
                  {texts.reset}
                </button>
              </span>
            </p>
            <p class="setting-more" id="reset-more">
              {texts.resetMore}
            </p>
          </>
        )}
        {restoring.step === "checking" && (
          <ImportProgress
            label={texts.checking(restoring.name)}
            share={restoring.share}
            onCancel={props.onCancel}
          />
        )}
        {restoring.step === "refused" && (
          <RefusedFile
            title={texts.refused(restoring.name, restoring.problems.length)}
            refusal={restoring}
            onClose={props.onCancel}
          >
            <ChooseFile label={texts.restore} onChoose={([chosen]) => chosen && props.onOffer(chosen)} />
          </RefusedFile>
        )}
        {restoring.step === "offered" && (
          <>
            <h3>{texts.offered(restoring.name)}</h3>
            <ul class="backup-effect">
              {linesOf(restoring.effect, language).map((line) => (
                <li key={line} class="own-words">
                  {line}
                </li>
              ))}
            </ul>
            <p class="button-row">
              <button type="button" class="button" onClick={props.onAccept}>
                {texts.accept}
              </button>
              <button type="button" class="button button-quiet" onClick={props.onCancel}>
                {texts.cancel}
              </button>
            </p>
          </>
        )}
      </div>
      <SyncPanel {...props.sync} />
    </Section>
  );
}

function linesOf({ sections, added, replaced, removed }: BackupEffect, language: string): string[] {
  const texts = settingsStrings(language).backup;
  const names = (titles: typeof added) => titles.map((title) => localize(title, language));
  const lines = [
    ...sections.map((section) => texts.effects.section(texts.sections[section])),
    ...names(added).map(texts.effects.added),
    ...names(replaced).map(texts.effects.replaced),
    ...names(removed).map(texts.effects.removed),
  ];
  return lines.length > 0 ? lines : [texts.effects.nothing];
}
