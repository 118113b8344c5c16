import type { Library } from "../../data/library.ts";
import type { PageReading } from "../../data/page/page-comparison.ts";
import type { PageState } from "../../data/page/page-state.ts";
import type { Sentence } from "../../data/page/sentences.ts";
import type { Settings } from "../../data/settings/settings.ts";
import { Chip } from "../chip/chip.tsx";
import { lazily } from "../lazily/lazily.tsx";
import { comparisonStrings } from "../page-comparison/strings.ts";
import { PageSummary } from "../page-summary/page-summary.tsx";

const PageComparison = lazily(() =>
  import("../page-comparison/page-comparison.tsx").then((module) => module.PageComparison),
);

const views = ["names", "compared"] as const;
export type PageViewName = (typeof views)[number];

type Props = {
  state: PageState;
  library: Library;
  language: string;
  settings: Settings;
  view: PageViewName;
  onView: (view: PageViewName) => void;
  onJump: (mention: number) => void;
  onTopicSwitch: (topic: string, on: boolean) => void;
  onReadPage: () => Promise<PageReading | null>;
  onShowSentence: (sentence: Sentence) => void;
  onOpenEntity: (entity: string) => void;
  onOpenFact: (fact: string) => void;
};

/** A page that mentions something: its names, or what it reports of what is known about them. */
export function ThisPage({ view, onView, ...rest }: Props) {
  const { language } = rest;
  const strings = comparisonStrings(language);
  return (
    <>
      <fieldset class="page-views">
        <legend class="visually-hidden">{strings.view}</legend>
        {views.map((name) => (
          <Chip key={name} on={view === name} onChange={() => onView(name)}>
            {strings[name]}
          </Chip>
        ))}
      </fieldset>
      {view === "names" ? <PageSummary {...rest} /> : <PageComparison {...rest} />}
    </>
  );
}
