import type { ComponentChildren } from "preact";
import { useLanguage } from "../design/language.ts";
import { settingsStrings } from "./strings.ts";
import "./section.css";

type Props = {
  id: string;
  title: string;
  lead?: string;
  /** Present where the section differs from the first day. */
  onReset?: (() => void) | undefined;
  children: ComponentChildren;
};

/** A part of the options that the navigation leads to. */
export function Section({ id, title, lead, onReset, children }: Props) {
  const strings = settingsStrings(useLanguage());
  return (
    <section class="section" id={id} aria-labelledby={`${id}-title`} tabIndex={-1}>
      <div class="section-head">
        <h2 id={`${id}-title`}>{title}</h2>
        {onReset && (
          <button type="button" class="text-button" aria-label={strings.resetLabel(title)} onClick={onReset}>
            {strings.reset}
          </button>
        )}
      </div>
      {lead && <p class="section-lead">{lead}</p>}
      {children}
    </section>
  );
}

type RowProps = { label: string; more?: string; htmlFor?: string; children: ComponentChildren };

/** One setting: what it is on the left, its control on the right. */
export function SettingRow({ label, more, htmlFor, children }: RowProps) {
  return (
    <div class="setting-row">
      <div class="setting-text">
        {htmlFor ? <label for={htmlFor}>{label}</label> : <span>{label}</span>}
        {more && <p class="setting-more">{more}</p>}
      </div>
      <div class="setting-control">{children}</div>
    </div>
  );
}
