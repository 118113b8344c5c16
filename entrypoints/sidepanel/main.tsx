import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { type PanelSubject, watchPanelSubject } from "../shared/storage/panel-subject.ts";
import { ReaderApp } from "../shared/views/reader-app.tsx";
import "../../components/design/tokens.css";
import "../../components/design/pieces.css";
import "../../components/page-base/page-base.css";
import "./sidepanel.css";

const root = document.getElementById("root");
if (root) render(<Panel />, root);

/** The reader's view beside the page, following whichever tab of its window is in front. */
function Panel() {
  const tabId = useActiveTab();
  const asked = useAsked();
  return asked && <ReaderApp key={asked.times} tabId={tabId} subject={asked.subject} />;
}

type Asked = { times: number; subject: PanelSubject };

/** What a card has last asked this panel for, and how often one has; null until that is known. */
function useAsked(): Asked | null {
  const [asked, setAsked] = useState<Asked | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const open = (subject: PanelSubject) =>
      setAsked((before) => ({ times: (before?.times ?? 0) + 1, subject }));
    const watch = async () => {
      const { id } = await browser.windows.getCurrent();
      if (id !== undefined) await watchPanelSubject(id, open, stop.signal);
    };
    void watch().finally(() => setAsked((known) => known ?? { times: 0, subject: {} }));
    return () => stop.abort();
  }, []);
  return asked;
}

function useActiveTab(): number | null {
  const [tabId, setTabId] = useState<number | null>(null);
  useEffect(() => {
    let ownWindow: number | undefined;
    const onActivated = ({ tabId: activated, windowId }: { tabId: number; windowId: number }) => {
      if (windowId === ownWindow) setTabId(activated);
    };
    browser.tabs.onActivated.addListener(onActivated);
    void browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
      ownWindow = tab?.windowId;
      setTabId(tab?.id ?? null);
    });
    return () => browser.tabs.onActivated.removeListener(onActivated);
  }, []);
  return tabId;
}
