import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { askedEntity } from "../shared/asked-entity.ts";
import { ReaderApp } from "../shared/reader-app.tsx";
import "../../components/design/tokens.css";
import "../../components/design/pieces.css";
import "../../components/page-base/page-base.css";
import "./sidepanel.css";

const root = document.getElementById("root");
if (root) render(<Panel />, root);

/** The reader's view beside the page, following whichever tab of its window is in front. */
function Panel() {
  const tabId = useActiveTab();
  return <ReaderApp tabId={tabId} entity={askedEntity()} />;
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
