import { useId } from "preact/hooks";
import { useLanguage } from "../design/language.ts";
import { entriesOf } from "./choice.tsx";
import { Section } from "./section.tsx";
import { resetting, type SectionProps } from "./settings-change.ts";
import { SiteList } from "./site-list.tsx";
import { settingsStrings } from "./strings.ts";
import "./where-section.css";

type Props = SectionProps & {
  /** The site of the page that the reader had before them last. */
  currentSite: string | null;
};

/** Which pages are annotated: a rule, and two lists of sites that stand above it. */
export function WhereSection({ settings, onChange, currentSite }: Props) {
  const strings = settingsStrings(useLanguage());
  const texts = strings.where;
  const name = useId();
  const isListed = settings.where === "listed";
  return (
    <Section
      id="where"
      title={texts.title}
      lead={texts.lead}
      onReset={resetting({ settings, onChange }, "where", strings.resetSaid(texts.title))}
    >
      <fieldset class="panel">
        <legend class="visually-hidden">{texts.label}</legend>
        {entriesOf(texts.choices).map(([where, { label, more }]) => (
          <label key={where} class="where-choice">
            <input
              type="radio"
              name={name}
              checked={settings.where === where}
              onChange={() =>
                onChange({ apply: (now) => ({ ...now, where }), said: strings.said(texts.label, label) })
              }
            />
            <span>
              {label}
              <span class="setting-more">{more}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="site-lists">
        <SiteList
          title={isListed ? texts.includeListed : texts.include}
          more={isListed ? texts.includeListedMore : texts.includeMore}
          sites={settings.include}
          suggestion={currentSite}
          onAdd={(sites) =>
            onChange({
              apply: (now) => ({ ...now, include: joined(now.include, sites) }),
              said: texts.added(sites),
            })
          }
          onRemove={(site) =>
            onChange({
              apply: (now) => ({ ...now, include: now.include.filter((other) => other !== site) }),
              said: texts.removed(site),
            })
          }
        />
        <SiteList
          title={texts.exclude}
          more={texts.excludeMore}
          sites={settings.exclude}
          suggestion={currentSite}
          onAdd={(sites) =>
            onChange({
              apply: (now) => ({ ...now, exclude: joined(now.exclude, sites) }),
              said: texts.added(sites),
            })
          }
          onRemove={(site) =>
            onChange({
              apply: (now) => ({ ...now, exclude: now.exclude.filter((other) => other !== site) }),
              said: texts.removed(site),
            })
          }
        />
      </div>
    </Section>
  );
}

function joined(list: readonly string[], more: readonly string[]): string[] {
  return [...new Set([...list, ...more])];
}
