import { useState } from "preact/hooks";
import type { CardContent } from "../../data/card-content.ts";
import { Icon, type IconName } from "../design/icons.tsx";
import { useLanguage } from "../design/language.ts";
import { cardStrings } from "./strings.ts";

export type CardActionHandlers = {
  onCopy: (format: "plain" | "markdown") => Promise<boolean>;
  onTopic: (on: boolean) => void;
  onSite: (on: boolean) => void;
  onOptions: () => void;
  /** Absent where the browser has no side panel. */
  onPanel?: (() => void) | undefined;
};

/** What the bar at the foot says about the last action. */
type Notice = { text: string; undo?: () => void };

/** What a reader can do with a card. Whatever changes the page can be undone right here. */
export function CardActions({ content, ...on }: { content: CardContent } & CardActionHandlers) {
  const strings = cardStrings(useLanguage());
  const [open, setOpen] = useState(false);
  const [notice, setNotice] = useState<Notice | null>(null);
  const topic = content.topic.name;

  const copy = (format: "plain" | "markdown") => {
    setOpen(false);
    void on
      .onCopy(format)
      .then((copied) => setNotice({ text: copied ? strings.copied : strings.copyFailed }));
  };
  const change = (set: (on: boolean) => void, text: string) => {
    setOpen(false);
    set(false);
    setNotice({
      text,
      undo: () => {
        set(true);
        setNotice(null);
      },
    });
  };

  return (
    <footer class="card-actions">
      {open && (
        <ul class="card-more" id="sidelight-more">
          <Action icon="copy" text={strings.copyMarkdown} onClick={() => copy("markdown")} />
          <Action
            icon="hide"
            text={strings.hideTopic(topic)}
            onClick={() => change(on.onTopic, strings.topicHidden(topic))}
          />
          <Action
            icon="site-off"
            text={strings.hideSite}
            onClick={() => change(on.onSite, strings.siteHidden)}
          />
          <Action icon="options" text={strings.options} onClick={on.onOptions} />
        </ul>
      )}
      <div class="card-notice" role="status">
        {notice && <span>{notice.text}</span>}
      </div>
      {notice?.undo ? (
        <button type="button" class="text-button card-undo" onClick={notice.undo}>
          <Icon name="undo" size={14} />
          {strings.undo}
        </button>
      ) : (
        <>
          {!notice && (
            <button type="button" class="text-button" onClick={() => copy("plain")}>
              <Icon name="copy" size={14} />
              {strings.copy}
            </button>
          )}
          <button
            type="button"
            class="text-button"
            aria-expanded={open}
            aria-controls="sidelight-more"
            onClick={() => setOpen(!open)}
          >
            <Icon name="more" size={14} />
            {strings.more}
          </button>
          {on.onPanel && (
            <button
              type="button"
              class="text-button card-panel"
              title={strings.openPanel}
              onClick={on.onPanel}
            >
              {content.factCount > content.facts.length
                ? strings.allFacts(content.factCount)
                : strings.openPanel}
              <Icon name="panel" size={14} />
            </button>
          )}
        </>
      )}
    </footer>
  );
}

function Action({ icon, text, onClick }: { icon: IconName; text: string; onClick: () => void }) {
  return (
    <li>
      <button type="button" class="text-button card-action" onClick={onClick}>
        <Icon name={icon} size={14} />
        {text}
      </button>
    </li>
  );
}
