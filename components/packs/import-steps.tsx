import type { ComponentChildren } from "preact";
import { localize } from "../../data/localize.ts";
import { dateInWords } from "../design/dates.ts";
import { Icon } from "../design/icons.tsx";
import { useLanguage } from "../design/language.ts";
import type { ImportState, RefusedStep } from "./import-state.ts";
import { PackFacts } from "./pack-facts.tsx";
import { packStrings } from "./strings.ts";

type ProgressProps = {
  label: string;
  /** Undefined where nobody knows how long it takes. */
  share?: number;
  onCancel?: () => void;
};

export function ImportProgress({ label, share, onCancel }: ProgressProps) {
  const texts = packStrings(useLanguage()).add;
  return (
    <div class="import-progress">
      <p>{label}</p>
      <progress aria-label={label} max={1} {...(share === undefined ? {} : { value: share })} />
      {onCancel && (
        <button type="button" class="button button-quiet" onClick={onCancel}>
          {texts.cancel}
        </button>
      )}
    </div>
  );
}

type RefusedProps = {
  title: string;
  refusal: RefusedStep;
  onClose: () => void;
  /** The way to what has been mended. */
  children: ComponentChildren;
};

/** Everything that is wrong, each with the place and the way to mend it. */
export function RefusedFile({ title, refusal, onClose, children }: RefusedProps) {
  const language = useLanguage();
  const texts = packStrings(language).add;
  return (
    <>
      <p class="pack-warning">
        <Icon name="warning" /> {title}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls has to be reached by keyboard. */}
      <ol class="import-problems" tabIndex={0} aria-label={title}>
        {refusal.problems.map((problem, index) => (
          <li key={index}>
            {problem.path !== "" && <code>{problem.path}</code>}{" "}
            {texts.problem(refusal.inWords(problem, language))}
          </li>
        ))}
      </ol>
      <p class="button-row">
        {children}
        <button type="button" class="button button-quiet" onClick={onClose}>
          {texts.close}
        </button>
      </p>
    </>
  );
}

type OfferedProps = Omit<Extract<ImportState, { step: "offered" }>, "step"> & {
  language: string;
  onAccept: () => void;
  onCancel: () => void;
};

/** What the pack is and what it would change. Nothing is stored yet. */
export function OfferedPack({ about, effect, language, onAccept, onCancel }: OfferedProps) {
  const strings = packStrings(language);
  const texts = strings.add;
  return (
    <div class="import-offer">
      <div>
        <h4>{localize(about.title, language)}</h4>
        <p class="setting-more">
          {[strings.version(about.version), strings.asOf(dateInWords(about.asOf, language))].join(" · ")}
        </p>
      </div>
      <PackFacts about={about} language={language} />
      <ul class="import-effect">
        <li>{texts.replaces(effect)}</li>
        {effect.shared.map(({ title, names }) => (
          <li key={localize(title, language)}>{texts.shared(localize(title, language), names)}</li>
        ))}
      </ul>
      <p class="button-row">
        <button type="button" class="button" onClick={onAccept}>
          {texts.accept[effect.direction]}
        </button>
        <button type="button" class="button button-quiet" onClick={onCancel}>
          {texts.cancel}
        </button>
      </p>
    </div>
  );
}
