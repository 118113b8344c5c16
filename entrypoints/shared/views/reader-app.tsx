import { useCallback, useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { actionStrings } from "../../../components/actions/strings.ts";
import { copyText } from "../../../components/card/copy-text.ts";
import { dayOf } from "../../../components/design/day-of.ts";
import { pageStrings } from "../../../components/page-summary/strings.ts";
import type { TabView } from "../../../components/page-summary/tab-view.ts";
import { Reader } from "../../../components/reader/reader.tsx";
import { ReaderBroken, ReaderOpening } from "../../../components/reader/reader-opening.tsx";
import { readerStrings } from "../../../components/reader/strings.ts";
import { Toast, type ToastMessage } from "../../../components/toast/toast.tsx";
import { WhatsNew } from "../../../components/whats-new/whats-new.tsx";
import { localize } from "../../../data/localize.ts";
import { setSite, setTopic } from "../../../data/settings/settings-changes.ts";
import type { MessageToPage } from "../messages.ts";
import type { PanelSubject } from "../storage/panel-subject.ts";
import { pauseForAnHour, resume } from "../storage/pause.ts";
import { changeSettings } from "../storage/settings-storage.ts";
import { askForAccess } from "./access.ts";
import { askPage, followPage } from "./page-connection.ts";
import { readPageText, showSentence } from "./page-text.ts";
import { saveFile } from "./save-file.ts";
import { usePageLanguage } from "./use-language.ts";
import { useLibrary } from "./use-library.ts";
import { useNews } from "./use-news.ts";
import { usePause } from "./use-pause.ts";
import { useSettings, useTheme } from "./use-settings.ts";

type Props = {
  /** The tab to speak of; null where there is none. */
  tabId: number | null;
  /** What to begin with. */
  subject?: PanelSubject | undefined;
  onOpenPanel?: (() => void) | undefined;
};

/** Popup and side panel: the reader's view, fed by tab, storage and packs. */
export function ReaderApp({ tabId, subject, onOpenPanel }: Props) {
  const settings = useSettings();
  const library = useLibrary();
  const page = usePage(tabId);
  const news = useNews();
  const pausedUntil = usePause();
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const dropToast = useCallback(() => setToast(null), []);
  useTheme(settings);
  const language = usePageLanguage(settings, pageTitle);
  const strings = readerStrings(language);
  const words = actionStrings(language);
  // A pause may also be ended from the page’s own view, or another window.
  useEffect(() => {
    if (pausedUntil === 0) setToast((now) => (now?.about === "pause" ? null : now));
  }, [pausedUntil]);

  if (library === "broken") return <ReaderBroken language={language} />;
  const sayNotStored = () => setToast({ text: strings.notStored });
  const onSiteSwitch = (host: string, on: boolean) => {
    // What was said of a topic is over: on a site that is off, its way back would show nothing.
    setToast(null);
    void changeSettings((now) => setSite(now, host, on)).catch(sayNotStored);
  };
  if (!settings || !library)
    return <ReaderOpening page={page} settings={settings} language={language} onSiteSwitch={onSiteSwitch} />;

  const { gone, notAnswering, switchedOff } = pageStrings(language);
  /** Where the page has done nothing, this says why. */
  const sayIfInVain = (answer: unknown) => {
    if (answer !== true) setToast({ text: answer === false ? gone : notAnswering });
  };
  const tell = (message: MessageToPage) =>
    tabId === null ? Promise.resolve(undefined) : askPage(tabId, message);
  const switchTopic = async (id: string, on: boolean): Promise<void> => {
    await changeSettings((now) => setTopic(now, id, on));
    const topic = library.topics.find((topic) => topic.id === id);
    const back = () => void switchTopic(id, !on).catch(sayNotStored);
    setToast(on || !topic ? null : { text: switchedOff(localize(topic.name, language)), undo: back });
  };
  const readPage = () => (tabId === null ? Promise.resolve(null) : readPageText(tabId));
  return (
    <>
      <Reader
        page={page}
        library={library}
        settings={settings}
        language={language}
        today={dayOf(new Date())}
        pausedUntil={pausedUntil}
        entity={subject?.entity}
        words={subject?.words}
        onJump={async (mention) => {
          const entity = page.kind === "answering" ? page.state.mentions[mention]?.entity : undefined;
          if (entity) sayIfInVain(await tell({ type: "page/jump", mention, entity }));
        }}
        onTopicSwitch={(topic, on) => void switchTopic(topic, on).catch(sayNotStored)}
        onSiteSwitch={onSiteSwitch}
        onAnnotateAnyway={async () => sayIfInVain(await tell({ type: "page/annotate-anyway" }))}
        onReadPage={readPage}
        onShowSentence={async (sentence) => {
          if (tabId !== null) sayIfInVain(await showSentence(tabId, sentence));
        }}
        onGrant={askForAccess}
        onReload={() => tabId !== null && void browser.tabs.reload(tabId)}
        onPause={(paused) => {
          const sayPaused = () =>
            setToast({
              text: words.paused,
              about: "pause",
              undo: () => void resume().catch(sayNotStored),
              undoLabel: words.resume,
            });
          void (paused ? pauseForAnHour().then(sayPaused) : resume()).catch(sayNotStored);
        }}
        onCopyBrief={async (state) => {
          const { pageBrief } = await import("../../../data/page/page-brief.ts");
          const brief = pageBrief({
            state,
            address: await addressOf(tabId, state.host),
            reading: await readPage(),
            library,
            language,
            words: words.briefWords,
            today: dayOf(new Date()),
          });
          const isCopied = await copyText(brief);
          setToast({ text: isCopied ? words.copied : words.notCopied });
        }}
        onSave={saveFile}
        onOpenSource={(address) => void browser.tabs.create({ url: address })}
        onOpenOptions={() => void browser.runtime.openOptionsPage()}
        onOpenPanel={onOpenPanel}
        note={news.isThere && <WhatsNew onDismiss={news.dismiss} />}
      />
      <Toast message={toast} language={language} onDone={dropToast} />
    </>
  );
}

const pageTitle = (language: string) => readerStrings(language).name;

async function addressOf(tabId: number | null, host: string): Promise<string> {
  const tab = tabId === null ? undefined : await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.url ?? `https://${host}/`;
}

function usePage(tabId: number | null): TabView {
  const [page, setPage] = useState<TabView>({ kind: "looking" });
  useEffect(() => {
    if (tabId === null) return setPage({ kind: "silent", reason: "no-page" });
    const stop = new AbortController();
    setPage({ kind: "looking" });
    followPage(tabId, setPage, stop.signal);
    return () => stop.abort();
  }, [tabId]);
  return page;
}
