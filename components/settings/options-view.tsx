import type { Library } from "../../data/library.ts";
import { AboutSection, type Shortcut } from "./about-section.tsx";
import { KeptSettings } from "./kept-settings.tsx";
import { MarksSection } from "./marks-section.tsx";
import { PacksSection } from "./packs-section.tsx";
import type { SectionProps } from "./settings-change.ts";
import { strings } from "./strings.ts";
import { TopicsSection } from "./topics-section.tsx";
import { WhereSection } from "./where-section.tsx";
import "./settings.css";

type Props = SectionProps & {
  library: Library;
  language: string;
  version: string;
  shortcuts: readonly Shortcut[];
  onChangeShortcuts?: (() => void) | undefined;
  /** Settings that could not be read and were set aside, if any. */
  rejected: { reason: "damaged" | "newer"; kept: unknown } | null;
  onDismissRejected: () => void;
};

const sections = ["topics", "where", "marks", "packs", "about"] as const;

/** All settings on one page, with a way to each part. */
export function OptionsView(props: Props) {
  const { settings, onChange, library, language, rejected } = props;
  return (
    <div class="options">
      <header class="options-head">
        <p class="wordmark">{strings.name}</p>
        <nav aria-label={strings.nav}>
          <ul>
            {sections.map((section) => (
              <li key={section}>
                <a href={`#${section}`}>{strings[section].title}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main class="options-main">
        <h1>{strings.title}</h1>
        <p class="options-lead">{strings.atOnce}</p>
        {rejected && <KeptSettings {...rejected} onDismiss={props.onDismissRejected} />}
        <TopicsSection settings={settings} onChange={onChange} library={library} language={language} />
        <WhereSection settings={settings} onChange={onChange} />
        <MarksSection settings={settings} onChange={onChange} topics={library.topics} />
        <PacksSection packs={library.packs} language={language} />
        <AboutSection
          version={props.version}
          shortcuts={props.shortcuts}
          onChangeShortcuts={props.onChangeShortcuts}
        />
      </main>
    </div>
  );
}
