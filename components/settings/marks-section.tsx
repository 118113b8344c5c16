import { useMemo } from "preact/hooks";
import type { Topic } from "../../data/format/topic.ts";
import type { Settings } from "../../data/settings/settings.ts";
import { useLanguage } from "../design/language.ts";
import { Switch } from "../switch/switch.tsx";
import { Choice } from "./choice.tsx";
import { Delay } from "./delay.tsx";
import { MarksPreview } from "./marks-preview.tsx";
import { Section, SettingRow } from "./section.tsx";
import { resetting, type SectionProps } from "./settings-change.ts";
import { settingsStrings } from "./strings.ts";

type Props = SectionProps & { topics: readonly Topic[] };

/** How marks look and when cards open, with a text to see it on. */
export function MarksSection({ settings, onChange, topics }: Props) {
  const strings = settingsStrings(useLanguage());
  const texts = strings.marks;
  const { card } = settings;
  const shown = useMemo(() => previewTopics(topics, settings), [topics, settings]);
  const change = (what: string, value: string, part: Partial<Settings>) =>
    onChange({ apply: (now) => ({ ...now, ...part }), said: strings.said(what, value) });
  const changeCard = (what: string, value: string, part: Partial<Settings["card"]>) =>
    onChange({
      apply: (now) => ({ ...now, card: { ...now.card, ...part } }),
      said: strings.said(what, value),
    });
  return (
    <Section
      id="marks"
      title={texts.title}
      lead={texts.lead}
      onReset={resetting({ settings, onChange }, "marks", strings.resetSaid(texts.title))}
    >
      <MarksPreview
        topics={shown}
        markStyle={settings.markStyle}
        occurrences={settings.occurrences}
        theme={card.theme}
      />
      <div class="panel">
        <SettingRow label={texts.style}>
          <Choice
            label={texts.style}
            choices={texts.styles}
            value={settings.markStyle}
            onChange={(markStyle) => change(texts.style, texts.styles[markStyle], { markStyle })}
          />
        </SettingRow>
        <SettingRow label={texts.occurrences}>
          <Choice
            label={texts.occurrences}
            choices={texts.occurrencesChoices}
            value={settings.occurrences}
            onChange={(occurrences) =>
              change(texts.occurrences, texts.occurrencesChoices[occurrences], { occurrences })
            }
          />
        </SettingRow>
        <SettingRow label={texts.openBy}>
          <Choice
            label={texts.openBy}
            choices={texts.openByChoices}
            value={card.openBy}
            onChange={(openBy) => changeCard(texts.openBy, texts.openByChoices[openBy], { openBy })}
          />
        </SettingRow>
        {(card.openBy === "hover" || card.openBy === "modifier") && (
          <Delay
            label={texts.showDelay}
            more={texts.showDelayMore}
            least={0}
            value={card.showDelay}
            onChange={(showDelay) => changeCard(texts.showDelay, texts.seconds(showDelay), { showDelay })}
          />
        )}
        <Delay
          label={texts.grace}
          more={texts.graceMore}
          least={100}
          value={card.grace}
          onChange={(grace) => changeCard(texts.grace, texts.seconds(grace), { grace })}
        />
        <SettingRow label={texts.language} more={texts.languageMore}>
          <Choice
            label={texts.language}
            choices={texts.languages}
            value={card.language}
            onChange={(language) =>
              onChange({
                apply: (now) => ({ ...now, card: { ...now.card, language } }),
                said: (spoken) => settingsStrings(spoken).marks.languageSaid[language],
              })
            }
          />
        </SettingRow>
        <SettingRow label={texts.theme}>
          <Choice
            label={texts.theme}
            choices={texts.themes}
            value={card.theme}
            onChange={(theme) => changeCard(texts.theme, texts.themes[theme], { theme })}
          />
        </SettingRow>
        <SettingRow label={texts.textSize}>
          <Choice
            label={texts.textSize}
            choices={texts.textSizes}
            value={card.textSize}
            onChange={(textSize) => changeCard(texts.textSize, texts.textSizes[textSize], { textSize })}
          />
        </SettingRow>
        <SettingRow label={texts.badge} more={texts.badgeMore}>
          <Switch
            on={settings.badge}
            label={texts.badge}
            onChange={(badge) => change(texts.badge, badge ? texts.on : texts.off, { badge })}
          />
        </SettingRow>
      </div>
    </Section>
  );
}

/** What the preview shows in colour: topics that are marked, and those first whose colour the reader chose. */
function previewTopics(topics: readonly Topic[], { topicsOff, colours }: Settings): Topic[] {
  const isChosen = ({ id }: Topic) => Number(Object.hasOwn(colours, id));
  return topics.filter(({ id }) => !topicsOff.includes(id)).sort((a, b) => isChosen(b) - isChosen(a));
}
