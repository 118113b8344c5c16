import type { ComponentChildren } from "preact";
import type { Topic } from "../../data/format/topic.ts";
import { listableSite } from "../../data/settings/listable-site.ts";
import { timeInWords } from "../design/dates.ts";
import { Icon } from "../design/icons.tsx";
import { useLanguage } from "../design/language.ts";
import { TopicName } from "../topic-name/topic-name.tsx";
import { pageStrings } from "./strings.ts";
import type { TabView } from "./tab-view.ts";
import { Waiting } from "./waiting.tsx";
import "./silent-page.css";

/** A popup of large packs stays a page, not a list; the tab has them all. */
const mostTopics = 8;

type Props = {
  page: TabView;
  /** The titles of the stories that Sidelight knows. */
  stories: readonly string[];
  /** When the pause ends, in milliseconds since 1970, where there is one. */
  pausedUntil?: number | undefined;
  onAnnotateAnyway: () => void;
  onGrant: () => void;
  onReload: () => void;
  onResume: () => void;
  onOpenOptions: () => void;
  /** What a reader can do about it, where that is more than one button. */
  children?: ComponentChildren;
  /** What the packs are about, which can be read anywhere. */
  topics: readonly Topic[];
  onOpenTopic: (topic: string) => void;
};

/** Why nothing is listed, what would change that, and what can be read all the same. */
export function SilentPage({
  page,
  stories,
  pausedUntil = 0,
  onAnnotateAnyway,
  onGrant,
  onReload,
  onResume,
  onOpenOptions,
  children,
  topics,
  onOpenTopic,
}: Props) {
  const language = useLanguage();
  const strings = pageStrings(language);
  if (page.kind === "looking" || (page.kind === "answering" && page.state.status === "starting")) {
    return <Waiting />;
  }
  const isPaused = page.kind === "answering" && page.state.status === "paused" && pausedUntil > 0;
  const [title, more] = wordsFor(page, strings, stories);
  const canBeAdded =
    page.kind === "answering" && page.state.status === "not-listed" && listableSite(page.state.host) !== null;
  const act = actionFor(page);
  const actions = {
    annotateAnyway: onAnnotateAnyway,
    grant: onGrant,
    reload: onReload,
    resume: onResume,
    openOptions: onOpenOptions,
  };
  return (
    <div class="silent-page">
      <h2>{isPaused ? strings.pausedUntil(timeInWords(pausedUntil, language)) : title}</h2>
      {more !== "" && <p>{more}</p>}
      {canBeAdded && <p>{strings.addAbove}</p>}
      {act && (
        <button type="button" class="button" onClick={actions[act]}>
          {strings[act]}
        </button>
      )}
      {children}
      {topics.length > 0 && (
        <section class="silent-page-topics">
          <h3>{strings.readAnyway}</h3>
          <ul>
            {topics.slice(0, mostTopics).map((topic) => (
              <li key={topic.id}>
                <button type="button" onClick={() => onOpenTopic(topic.id)}>
                  <TopicName topic={topic} language={language} />
                  <Icon name="forward" size={14} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function wordsFor(
  page: Exclude<TabView, { kind: "looking" }>,
  strings: ReturnType<typeof pageStrings>,
  stories: readonly string[],
): [title: string, more: string] {
  if (page.kind === "silent") return [strings.silent[page.reason], strings.silentMore[page.reason]];
  const { status } = page.state;
  const more = status === "nothing-found" ? strings.nothingFoundMore(stories) : strings.statusMore[status];
  return [strings.status[status], more];
}

type Action = "annotateAnyway" | "grant" | "reload" | "resume" | "openOptions";

function actionFor(page: TabView): Action | null {
  if (page.kind === "answering" && page.state.status === "not-news") return "annotateAnyway";
  if (page.kind === "answering" && page.state.status === "paused") return "resume";
  if (page.kind === "answering" && ["page-off", "annotated"].includes(page.state.status))
    return "openOptions";
  if (page.kind !== "silent") return null;
  if (page.reason === "permission") return "grant";
  return page.reason === "reload" || page.reason === "unreadable" ? "reload" : null;
}
