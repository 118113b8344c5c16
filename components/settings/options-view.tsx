import type { Library } from "../../data/library.ts";
import { defaultSettings } from "../../data/settings/settings.ts";
import { differingSections } from "../../data/settings/settings-changes.ts";
import { LanguageContext } from "../design/language.ts";
import { useFocusKept } from "../focus/use-focus-kept.ts";
import { type PacksProps, PacksSection } from "../packs/packs-section.tsx";
import { packStrings } from "../packs/strings.ts";
import type { Shortcut } from "../shortcuts/shortcut-list.tsx";
import { AboutSection } from "./about-section.tsx";
import { type BackupProps, BackupSection } from "./backup-section.tsx";
import { MarksSection } from "./marks-section.tsx";
import { Notices, type NoticesProps } from "./notices.tsx";
import type { Losses } from "./reset-question.tsx";
import { resetting, type SectionProps } from "./settings-change.ts";
import { settingsStrings } from "./strings.ts";
import { TopicsSection } from "./topics-section.tsx";
import { WhereSection } from "./where-section.tsx";
import "./options-view.css";

type Props = SectionProps & {
  library: Library;
  language: string;
  packs: PacksProps;
  backup: BackupProps;
  currentSite: string | null;
  version: string;
  shortcuts: readonly Shortcut[];
  onChangeShortcuts?: (() => void) | undefined;
  notices: NoticesProps;
};

/** All settings on one page, with a way to each part. */
export function OptionsView(props: Props) {
  useFocusKept();
  const { settings, onChange, library, language } = props;
  const strings = settingsStrings(language);
  const { topics, where, marks, backup, about } = strings;
  const sections = { topics, where, marks, packs: packStrings(language), backup, about };
  return (
    <LanguageContext value={language}>
      <div class="options">
        <header class="options-head">
          <p class="wordmark">{strings.name}</p>
          <nav aria-label={strings.nav}>
            <ul>
              {Object.entries(sections).map(([section, { title }]) => (
                <li key={section}>
                  <a href={`#${section}`}>{title}</a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main class="options-main">
          <h1>{strings.title}</h1>
          <p class="options-lead">{strings.atOnce}</p>
          <Notices {...props.notices} />
          <TopicsSection settings={settings} onChange={onChange} library={library} language={language} />
          <WhereSection settings={settings} onChange={onChange} currentSite={props.currentSite} />
          <MarksSection settings={settings} onChange={onChange} topics={library.topics} />
          <PacksSection
            {...props.packs}
            language={language}
            onReset={resetting(props, "packs", strings.resetSaid(sections.packs.title))}
          />
          <BackupSection {...props.backup} losses={lossesOf(props)} language={language} />
          <AboutSection
            version={props.version}
            shortcuts={props.shortcuts}
            onChangeShortcuts={props.onChangeShortcuts}
          />
        </main>
      </div>
    </LanguageContext>
  );
}

/** What is not as on the first day, and has no other way back than Undo. */
function lossesOf({ settings, packs, notices, backup }: Props): Losses | null {
  const losses = {
    packs: packs.packs.filter(({ isBundled }) => !isBundled).map(({ about }) => about.title),
    sections: differingSections(settings, defaultSettings),
    keptAside: notices.rejected !== null,
    isSynced: backup.sync.on,
  };
  const isNothing = losses.packs.length === 0 && losses.sections.length === 0 && !losses.keptAside;
  return isNothing ? null : losses;
}
