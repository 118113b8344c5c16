import type { Settings } from "../../data/settings/settings.ts";
import { LanguageContext } from "../design/language.ts";
import { PageStatus } from "../page-summary/page-status.tsx";
import type { TabView } from "../page-summary/tab-view.ts";
import { Waiting } from "../page-summary/waiting.tsx";
import { PacksBroken } from "./packs-broken.tsx";
import { readerStrings } from "./strings.ts";
import "./reader.css";

type Props = {
  page: TabView;
  settings: Settings | null;
  language: string;
  onSiteSwitch: (host: string, on: boolean) => void;
};

/** What stands there where the packs cannot be opened at all. */
export function ReaderBroken({ language }: { language: string }) {
  const strings = readerStrings(language);
  return (
    <LanguageContext value={language}>
      <div class="reader">
        <header class="reader-bar">
          <h1 class="wordmark">{strings.name}</h1>
        </header>
        <main class="reader-opening">
          <PacksBroken language={language} />
        </main>
      </div>
    </LanguageContext>
  );
}

/** What stands there before the packs are open: the state of the page needs none of them. */
export function ReaderOpening({ page, settings, language, onSiteSwitch }: Props) {
  const strings = readerStrings(language);
  return (
    <LanguageContext value={language}>
      <div class="reader" aria-busy="true">
        <header>
          <div class="reader-bar">
            <h1 class="wordmark">{strings.name}</h1>
          </div>
          {settings && <PageStatus page={page} settings={settings} onSiteSwitch={onSiteSwitch} />}
        </header>
        <main class="reader-opening" aria-label={strings.loading}>
          <Waiting />
        </main>
      </div>
    </LanguageContext>
  );
}
