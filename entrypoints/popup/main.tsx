import { render } from "preact";
import { browser } from "wxt/browser";
import { ReaderOpening } from "../../components/reader/reader-opening.tsx";
import { ReaderApp } from "../shared/views/reader-app.tsx";
import { sidePanelOpener } from "../shared/views/side-panel.ts";
import { languageOf } from "../shared/views/use-language.ts";
import { askedSubject } from "./asked-subject.ts";
import "../../components/design/tokens.css";
import "../../components/design/pieces.css";
import "../../components/page-base/page-base.css";
import "./popup.css";

void start();

async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (!root) return;
  const asked = askedTab();
  // The popup proper has a size of its own; opened in a tab it takes what it is given.
  if (asked !== null) document.documentElement.dataset.in = "tab";
  // Something stands there at once; which tab it is about is a question to the browser.
  render(
    <ReaderOpening
      page={{ kind: "looking" }}
      settings={null}
      language={languageOf(null)}
      onSiteSwitch={() => {}}
    />,
    root,
  );
  const [tabId, openPanel] = await Promise.all([asked ?? activeTab(), sidePanelOpener()]);
  render(
    <ReaderApp
      tabId={tabId}
      subject={askedSubject()}
      onOpenPanel={
        openPanel &&
        (() => {
          openPanel();
          if (asked === null) window.close();
        })
      }
    />,
    root,
  );
}

/** The tab named in the address (`popup.html?tab=12`), for opening the popup in a tab of its own. */
function askedTab(): number | null {
  const tab = new URLSearchParams(location.search).get("tab");
  return tab !== null && /^\d+$/.test(tab) ? Number(tab) : null;
}

async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
