import type { ComponentChild } from "preact";
import type { SilentReason, TabView } from "../../components/page-summary/tab-view.ts";
import { Reader } from "../../components/reader/reader.tsx";
import { ReaderBroken, ReaderOpening } from "../../components/reader/reader-opening.tsx";
import { readerStrings } from "../../components/reader/strings.ts";
import { Toast } from "../../components/toast/toast.tsx";
import { WhatsNew } from "../../components/whats-new/whats-new.tsx";
import { bundledPack } from "../../data/bundled.ts";
import { createLibrary, type Library } from "../../data/library.ts";
import { completePack } from "../../data/packs/complete-pack.ts";
import type { PageReading } from "../../data/page/page-comparison.ts";
import type { PageMention, PageState, PageStatus } from "../../data/page/page-state.ts";
import { defaultSettings, type Settings } from "../../data/settings/settings.ts";

/** A state of popup and side panel, and what a reader presses to get there. */
export type State = {
  name: string;
  view: (language: string) => ComponentChild;
  press?: readonly string[];
  search?: string;
  /** What is there when the state is. */
  until?: string;
};

const library = createLibrary([completePack(bundledPack)]);
const noLibrary = createLibrary([]);
const factless = createLibrary([{ ...completePack(bundledPack), facts: [], timeline: [], id: "names-only" }]);

const article = [
  "Takaichi prepares for Trump in Tokyo",
  "Prime Minister Sanae Takaichi meets US President Donald Trump in Tokyo next week, on his first visit to Japan since his re-election.",
  "Under the agreement, Japan is to invest up to $500 billion in the United States.",
  "The tariff on Japanese cars was cut to 15 percent in return.",
  "Japan will also buy more liquefied natural gas from the United States.",
];

const mentions: PageMention[] = (
  [
    ["sanae-takaichi", 0.02, true],
    ["donald-trump", 0.03, true],
    ["sanae-takaichi", 0.1],
    ["donald-trump", 0.12],
    ["tokyo-summit", 0.15],
    ["investment-deal", 0.3],
    ["auto-tariffs", 0.42],
    ["us-lng", 0.55],
    ["sanae-takaichi", 0.6],
    ["shigeru-ishiba", 0.74],
    ["investment-deal", 0.8],
    ["emperor-naruhito", 0.95],
  ] as const
).map(([entity, position, inHeadline = false]) => ({
  entity,
  topic: library.entity(entity)?.topic ?? "",
  text: entity,
  position,
  inHeadline,
}));

function page(status: PageStatus, more: Partial<PageState> = {}): TabView {
  const state = { status, host: "www.courier.example", title: "A page", language: "en", mentions: [] };
  return { kind: "answering", state: { ...state, ...more } };
}

const annotated = page("annotated", { mentions });

type Options = {
  library?: Library;
  settings?: Partial<Settings>;
  reading?: () => Promise<PageReading | null>;
  news?: boolean;
};

const nothing = () => {};

function reader(view: TabView, options: Options = {}): (language: string) => ComponentChild {
  return (language) => (
    <Reader
      page={view}
      library={options.library ?? library}
      settings={{ ...defaultSettings, ...options.settings }}
      language={language}
      today="2025-10-29"
      onJump={nothing}
      onTopicSwitch={nothing}
      onSiteSwitch={nothing}
      onAnnotateAnyway={nothing}
      onReadPage={options.reading ?? (async () => ({ passages: article, date: "2025-10-23" }))}
      onShowSentence={nothing}
      onGrant={nothing}
      onReload={nothing}
      onPause={nothing}
      onCopyBrief={nothing}
      onSave={nothing}
      onOpenSource={nothing}
      onOpenOptions={nothing}
      onOpenPanel={nothing}
      note={options.news && <WhatsNew onDismiss={nothing} />}
    />
  );
}

const tab = (nth: number) => `[role=tab]:nth-child(${nth})`;
/** In narrow windows facts begin in full. */
const glance = ".facts-view .chip:nth-of-type(1)";
const compared = ".page-views .chip:nth-of-type(2)";

const silent = (
  [
    "no-page",
    "own-page",
    "browser-page",
    "store",
    "pdf",
    "not-html",
    "file",
    "permission",
    "unreadable",
    "reload",
  ] satisfies SilentReason[]
).map((reason): State => ({ name: `silent-${reason}`, view: reader({ kind: "silent", reason }) }));

const quiet = (["nothing-found", "not-news", "page-off", "paused"] satisfies PageStatus[]).map(
  (status): State => ({ name: status, view: reader(page(status)) }),
);

/** Every state in which popup and side panel can be found, the empty, waiting and broken ones above all. */
export const states: readonly State[] = [
  { name: "page", view: reader(annotated), until: ".mention-row" },
  {
    name: "page-with-topics-off",
    view: reader(annotated, { settings: { topicsOff: ["defense", "alliance"] } }),
    until: ".topics-off",
  },
  { name: "page-compared", view: reader(annotated), press: [compared], until: ".compared-fact" },
  {
    name: "compared-waiting",
    view: reader(annotated, { reading: () => new Promise(nothing) }),
    press: [compared],
    until: ".waiting",
  },
  {
    name: "compared-unread",
    view: reader(annotated, { reading: async () => null }),
    press: [compared],
    until: ".empty-note",
  },
  {
    name: "compared-other-language",
    view: reader(page("annotated", { mentions, language: "de" })),
    press: [compared],
    until: ".empty-note",
  },
  {
    name: "compared-nothing",
    view: reader(annotated, { library: factless }),
    press: [compared],
    until: ".empty-note",
  },
  { name: "background", view: reader(annotated), press: [tab(2)], until: ".entity-row" },
  { name: "entity", view: reader(annotated), press: [tab(2), ".entity-row"], until: ".entity-background" },
  { name: "sources", view: reader(annotated), press: [tab(3), glance], until: ".matrix-row" },
  {
    name: "sources-opened",
    view: reader(annotated),
    press: [tab(3), glance, ".matrix-row"],
    until: ".matrix-details",
  },
  {
    name: "sources-in-full",
    view: reader(annotated),
    press: [tab(3), ".facts-view .chip:nth-of-type(2)"],
    until: ".fact-list",
  },
  {
    name: "sources-none-left",
    view: reader(page("annotated", { mentions: mentions.slice(-1) })),
    press: [tab(3), ".filters .chip:nth-of-type(1)", ".filters .chip:nth-of-type(2)"],
    until: ".empty-note",
  },
  { name: "timeline", view: reader(annotated), press: [tab(4)], until: ".timeline-drawing" },
  { name: "menu", view: reader(annotated), press: [".action-menu button"], until: ".action-list" },
  { name: "search", view: reader(annotated), search: "soybeens", until: ".search-hit" },
  { name: "search-nothing", view: reader(annotated), search: "xylophone", until: ".empty-note" },
  { name: "news", view: reader(annotated, { news: true }), until: ".whats-new" },
  {
    name: "told",
    view: (language) => (
      <>
        {reader(annotated)(language)}
        <Toast message={{ text: readerStrings(language).notStored }} language={language} onDone={nothing} />
      </>
    ),
    until: ".toast",
  },
  {
    name: "opening",
    view: (language) => (
      <ReaderOpening
        page={{ kind: "looking" }}
        settings={defaultSettings}
        language={language}
        onSiteSwitch={nothing}
      />
    ),
  },
  { name: "looking", view: reader({ kind: "looking" }) },
  { name: "starting", view: reader(page("starting")) },
  ...quiet,
  { name: "not-listed", view: reader(page("not-listed"), { settings: { where: "listed" } }) },
  { name: "topics-off", view: reader(page("annotated"), { settings: { topicsOff: ["summit"] } }) },
  { name: "site-off", view: reader(page("site-off"), { settings: { exclude: ["courier.example"] } }) },
  ...silent,
  {
    name: "no-background",
    view: reader(page("nothing-found"), { library: noLibrary }),
    press: [tab(2)],
    until: ".empty-note",
  },
  {
    name: "no-facts",
    view: reader(page("nothing-found"), { library: noLibrary }),
    press: [tab(3)],
    until: ".empty-note",
  },
  {
    name: "no-events",
    view: reader(page("nothing-found"), { library: noLibrary }),
    press: [tab(4)],
    until: ".empty-note",
  },
  {
    name: "broken",
    view: (language) => <ReaderBroken language={language} />,
  },
];
