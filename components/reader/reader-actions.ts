import type { Library } from "../../data/library.ts";
import type { PageState } from "../../data/page/page-state.ts";
import type { Action } from "../actions/action-menu.tsx";
import { actionStrings } from "../actions/strings.ts";
import { type FactFilter, filterFacts } from "../facts/filter-facts.ts";
import { judgeAll } from "../facts/judge-all.ts";
import type { TabView } from "../page-summary/tab-view.ts";

type Situation = {
  page: TabView;
  library: Library;
  language: string;
  /** Saved are the facts that it lets through. */
  filter: FactFilter;
  pageEntities: ReadonlySet<string>;
  pausedUntil?: number | undefined;
  onPause: (paused: boolean) => void;
  onCopyBrief: (state: PageState) => void;
  onSave: (name: string, type: string, text: string) => void;
};

/** What a reader can do from the menu: pause, copy a brief of the page, save the facts. */
export function readerActions(situation: Situation): Action[] {
  const { page, library, language, pausedUntil = 0, onPause, onCopyBrief, onSave } = situation;
  const words = actionStrings(language);
  const state = page.kind === "answering" ? page.state : null;
  // Pages of the browser cannot tell.
  const isPaused = state?.status === "paused" || pausedUntil > 0;
  const pause: Action = {
    name: "pause",
    label: isPaused ? words.resume : words.pause,
    icon: isPaused ? "update" : "hide",
    onChoose: () => onPause(!isPaused),
  };
  const saving: Action[] = [
    {
      name: "json",
      label: words.json,
      icon: "save",
      onChoose: async () => {
        const { factsAsJson } = await import("../../data/facts/export-facts.ts");
        onSave("facts.json", "application/json", factsAsJson(chosenFacts(situation), library));
      },
    },
    {
      name: "csv",
      label: words.csv,
      icon: "save",
      onChoose: async () => {
        const { factsAsCsv } = await import("../../data/facts/export-facts.ts");
        onSave("facts.csv", "text/csv", factsAsCsv(chosenFacts(situation), library, language));
      },
    },
  ];
  if (!state || state.mentions.length === 0) return [pause, ...saving];
  const brief: Action = {
    name: "brief",
    label: words.brief,
    icon: "copy",
    onChoose: () => onCopyBrief(state),
  };
  return [pause, brief, ...saving];
}

function chosenFacts({ library, filter, pageEntities }: Situation) {
  return filterFacts(judgeAll(library), filter, library, pageEntities).map(({ fact }) => fact);
}
