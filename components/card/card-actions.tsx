import { useEffect, useRef, useState } from "preact/hooks";
import type { CardContent } from "../../data/facts/card-content.ts";
import { Icon, type IconName } from "../design/icons.tsx";
import { useLanguage } from "../design/language.ts";
import { designStrings } from "../design/strings.ts";
import { cardStrings } from "./strings.ts";
import { useFocusInBar } from "./use-focus-in-bar.ts";

export type CardActionHandlers = {
  onCopy: (format: "plain" | "markdown") => Promise<boolean>;
  /** These three answer whether it could be stored. Absent where single names cannot be hidden. */
  onName?: ((on: boolean) => Promise<boolean>) | undefined;
  onTopic: (on: boolean) => Promise<boolean>;
  /** Absent where there is no site to leave out. */
  onSite?: ((on: boolean) => Promise<boolean>) | undefined;
  onOptions: () => void;
  /** Absent where there is nothing more to open. */
  onPanel?: (() => void) | undefined;
  panelIsTab?: boolean | undefined;
};

/** What the bar at the foot says about the last action. That it has copied stands on the button itself. */
type Notice = { text: string; isOnButton?: boolean; undo?: () => Promise<void> };

/** Long enough to read one line, in milliseconds. After that the bar is as it was: a pinned card stays for long. */
export const saidFor = 6000;

/** What a reader can do with a card. Whatever changes the page can be undone right here. */
export function CardActions({ content, ...on }: { content: CardContent } & CardActionHandlers) {
  const language = useLanguage();
  const strings = cardStrings(language);
  const [open, setOpen] = useState(false);
  const [notice, setNotice] = useState<Notice | null>(null);
  const bar = useRef<HTMLElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const { name } = content;
  const topic = content.topic.name;
  const { onName, onSite } = on;
  const [openThere, factsThere] = on.panelIsTab
    ? [strings.openTab, strings.factsInTab]
    : [strings.openPanel, strings.factsInPanel];

  useFocusInBar(bar);

  useEffect(() => {
    if (!notice || notice.undo) return;
    const timer = setTimeout(() => setNotice(null), saidFor);
    return () => clearTimeout(timer);
  }, [notice]);

  useEffect(() => {
    if (!open) return;
    const card = menu.current?.closest(".card");
    const leave = ({ target }: Event) => {
      if (!menu.current?.contains(target as Node)) setOpen(false);
    };
    card?.addEventListener("click", leave);
    return () => card?.removeEventListener("click", leave);
  }, [open]);

  const copy = (format: "plain" | "markdown") => {
    setOpen(false);
    void on
      .onCopy(format)
      .then((copied) =>
        setNotice(copied ? { text: strings.copied, isOnButton: true } : { text: strings.copyFailed }),
      );
  };
  const change = async (set: (on: boolean) => Promise<boolean>, text: string) => {
    setOpen(false);
    const undo = async () => setNotice((await set(true)) ? null : { text: strings.notStored, undo });
    setNotice((await set(false)) ? { text, undo } : { text: strings.notStored });
  };

  const isCopied = notice?.isOnButton === true;
  return (
    <footer class="card-actions" ref={bar}>
      <div class={isCopied ? "card-notice visually-hidden" : "card-notice"} role="status">
        {notice && <span class="own-words">{notice.text}</span>}
      </div>
      {notice?.undo ? (
        <button type="button" class="text-button card-undo" onClick={() => void notice.undo?.()}>
          <Icon name="undo" size={14} />
          {designStrings(language).undo}
        </button>
      ) : (
        <>
          {(!notice || isCopied) && (
            <button
              type="button"
              class="text-button card-copy"
              aria-label={isCopied ? strings.copied : strings.copy}
              onClick={() => copy("plain")}
            >
              <span data-shown={!isCopied}>
                <Icon name="copy" size={14} />
                {strings.copy}
              </span>
              <span data-shown={isCopied}>{strings.copied}</span>
            </button>
          )}
          <div ref={menu}>
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
            {open && (
              <ul
                class="card-more"
                id="sidelight-more"
                style={{ "--card-foot": `${bar.current?.offsetHeight}px` }}
              >
                <Action icon="copy" text={strings.copyMarkdown} onClick={() => copy("markdown")} />
                {onName && (
                  <Action
                    icon="hide"
                    text={strings.hideName(name)}
                    onClick={() => void change(onName, strings.nameHidden(name))}
                  />
                )}
                <Action
                  icon="hide"
                  text={strings.hideTopic(topic)}
                  onClick={() => void change(on.onTopic, strings.topicHidden(topic))}
                />
                {onSite && (
                  <Action
                    icon="site-off"
                    text={strings.hideSite}
                    onClick={() => void change(onSite, strings.siteHidden)}
                  />
                )}
                <Action
                  icon="options"
                  text={strings.options}
                  onClick={() => {
                    setOpen(false);
                    on.onOptions();
                  }}
                />
              </ul>
            )}
          </div>
          {on.onPanel && (
            <button type="button" class="text-button card-panel" onClick={on.onPanel}>
              {content.factCount > content.facts.length ? factsThere(content.factCount) : openThere}
              <Icon name={on.panelIsTab ? "external" : "panel"} size={14} />
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
      <button type="button" class="text-button card-action own-words" onClick={onClick}>
        <Icon name={icon} size={14} />
        {text}
      </button>
    </li>
  );
}
