import { differentEntities } from "../../data/page/page-state.ts";
import { listableSite } from "../../data/settings/listable-site.ts";
import type { Settings } from "../../data/settings/settings.ts";
import { isSiteOn } from "../../data/settings/settings-changes.ts";
import { useLanguage } from "../design/language.ts";
import { Switch } from "../switch/switch.tsx";
import { pageStrings } from "./strings.ts";
import type { TabView } from "./tab-view.ts";
import "./page-status.css";

type Props = {
  page: TabView;
  settings: Settings;
  onSiteSwitch: (host: string, on: boolean) => void;
};

/** The state of the page in one line, and the switch for its site. */
export function PageStatus({ page, settings, onSiteSwitch }: Props) {
  const language = useLanguage();
  const host = page.kind === "answering" ? page.state.host : "";
  const site = listableSite(host);
  return (
    <div class="page-status" data-state={stateName(page)}>
      <p class="page-status-line" role="status">
        {statusLine(page, language)}
      </p>
      {site !== null && (
        <Switch
          on={isSiteOn(settings, host)}
          label={pageStrings(language).siteSwitch(site)}
          onChange={(on) => onSiteSwitch(host, on)}
        >
          <span class="page-status-site">{site}</span>
        </Switch>
      )}
    </div>
  );
}

/** The state of a page in a few words. */
export function statusLine(page: TabView, language: string): string {
  const strings = pageStrings(language);
  switch (page.kind) {
    case "looking":
      return strings.looking;
    case "silent":
      return strings.line[page.reason];
    case "answering": {
      const { status, mentions } = page.state;
      if (status !== "annotated" || mentions.length === 0) return strings.line[status];
      return strings.annotated(mentions.length, differentEntities(mentions));
    }
  }
}

function stateName(page: TabView): "active" | "waiting" | "quiet" {
  if (page.kind === "looking") return "waiting";
  if (page.kind === "silent") return "quiet";
  if (page.state.status === "starting") return "waiting";
  return page.state.status === "annotated" && page.state.mentions.length > 0 ? "active" : "quiet";
}
