import { useMemo } from "preact/hooks";
import { storiesOf } from "../../data/facts/stories.ts";
import type { Library } from "../../data/library.ts";
import { localize } from "../../data/localize.ts";
import type { Settings } from "../../data/settings/settings.ts";
import { Icon } from "../design/icons.tsx";
import { LanguageContext } from "../design/language.ts";
import { useFocusKept } from "../focus/use-focus-kept.ts";
import { type Shortcut, ShortcutList } from "../shortcuts/shortcut-list.tsx";
import { Switch } from "../switch/switch.tsx";
import { TopicName } from "../topic-name/topic-name.tsx";
import { CardDemo } from "./card-demo.tsx";
import { demoSentence } from "./demo-sentence.ts";
import { welcomeStrings } from "./strings.ts";
import "./welcome.css";

/** Where a new button is found: Firefox puts ours into the toolbar, the others all of them into a menu. */
export type ButtonPlace = "toolbar" | "menu";

type Props = {
  settings: Settings;
  library: Library;
  language: string;
  hasAccess: boolean;
  /** Answers whether it could be stored. */
  onTopicSwitch: (topic: string, on: boolean) => Promise<boolean>;
  onGrant: () => void;
  onOpenOptions: () => void;
  buttonPlace: ButtonPlace;
  shortcuts: readonly Shortcut[];
};

/** The first minute with Sidelight: what it does, whether it may, about what, and what becomes of one's data. */
export function WelcomeView(props: Props) {
  useFocusKept();
  const { library, language, settings, hasAccess } = props;
  const strings = welcomeStrings(language);
  const shortcuts = props.shortcuts.filter(({ keys }) => keys !== "");
  const stories = storiesOf(library, language);
  const sentence = useMemo(() => demoSentence(library, language), [library, language]);
  return (
    <LanguageContext value={language}>
      <main class="welcome">
        <h1>{strings.title}</h1>
        <p class="welcome-lead">{strings.lead}</p>
        {stories.length > 0 && (
          <p class="welcome-lead">{strings.stories(stories.map(({ title }) => title))}</p>
        )}

        {sentence && (
          <section aria-labelledby="try">
            <h2 id="try">{strings.tryTitle}</h2>
            <p class="welcome-more">{strings.tryHint}</p>
            <CardDemo
              sentence={sentence}
              library={library}
              language={language}
              card={settings.card}
              onTopicSwitch={props.onTopicSwitch}
              onOpenOptions={props.onOpenOptions}
            />
          </section>
        )}

        <section aria-labelledby="button">
          <h2 id="button">{strings.buttonTitle}</h2>
          <p>{strings.buttonOpens}</p>
          <p>{strings.buttonAt[props.buttonPlace]}</p>
          {shortcuts.length > 0 && (
            <div class="welcome-keys">
              <h3>{strings.keys}</h3>
              <ShortcutList shortcuts={shortcuts} none="" />
            </div>
          )}
        </section>

        <section aria-labelledby="access" class={hasAccess ? "" : "welcome-missing"}>
          <h2 id="access">{strings.accessTitle}</h2>
          <p>
            <Icon name={hasAccess ? "check" : "warning"} />{" "}
            {hasAccess ? strings.accessGranted : strings.accessMissing}
          </p>
          {!hasAccess && (
            <button type="button" class="button" onClick={props.onGrant}>
              {strings.grant}
            </button>
          )}
        </section>

        <section aria-labelledby="topics">
          <h2 id="topics">{strings.topicsTitle}</h2>
          <p class="welcome-more">{strings.topicsLead}</p>
          {stories.map(({ id, title, topics }) => (
            <div key={id} class="welcome-story">
              <h3 id={`story-${id}`}>{title}</h3>
              <ul class="welcome-topics" aria-labelledby={`story-${id}`}>
                {topics.map((topic) => (
                  <li key={topic.id}>
                    <Switch
                      on={!settings.topicsOff.includes(topic.id)}
                      label={strings.mark(localize(topic.name, language))}
                      onChange={(on) => void props.onTopicSwitch(topic.id, on)}
                    >
                      <TopicName topic={topic} language={language} />
                    </Switch>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>

        <section aria-labelledby="privacy">
          <h2 id="privacy">{strings.privacyTitle}</h2>
          <ul class="welcome-privacy">
            {strings.privacy.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>

        <p>
          <button type="button" class="button button-quiet" onClick={props.onOpenOptions}>
            {strings.done}
          </button>
        </p>
      </main>
    </LanguageContext>
  );
}
