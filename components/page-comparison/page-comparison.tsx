import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { type Agreement, agreementOf } from "../../data/facts/agreement.ts";
import { localizeValue } from "../../data/facts/localize-value.ts";
import type { PartialDate } from "../../data/format/text.ts";
import type { Library } from "../../data/library.ts";
import { localize } from "../../data/localize.ts";
import {
  comparedLanguages,
  compareWithPage,
  type FactOnPage,
  type PageReading,
  type ReadPage,
} from "../../data/page/page-comparison.ts";
import type { PageState } from "../../data/page/page-state.ts";
import type { Sentence } from "../../data/page/sentences.ts";
import { useUnfolded } from "../as-left/as-left.ts";
import { AgreementBadge } from "../design/agreement-badge.tsx";
import { dateInWords } from "../design/dates.ts";
import { Icon } from "../design/icons.tsx";
import { languageName } from "../design/language-name.ts";
import { valueInWords } from "../design/values.ts";
import { EmptyNote } from "../empty-note/empty-note.tsx";
import { Waiting } from "../page-summary/waiting.tsx";
import { ListPage } from "../windowed/list-page.tsx";
import { Windowed } from "../windowed/windowed.tsx";
import { comparisonStrings } from "./strings.ts";
import "./page-comparison.css";

type Props = {
  state: PageState;
  library: Library;
  language: string;
  /** What the page says, or null where it cannot be read. */
  onReadPage: () => Promise<PageReading | null>;
  onShowSentence: (sentence: Sentence) => void;
  onOpenFact: (fact: string) => void;
};

/** With the names that the page had when it was read. */
type Reading = ReadPage | "waiting" | "unread";

/** What the page reports of what the packs know: other figures first, then what is there, then what is not. */
export function PageComparison({ state, library, language, onReadPage, onShowSentence, onOpenFact }: Props) {
  const strings = comparisonStrings(language);
  const [reading, setReading] = useState<Reading>("waiting");
  const languages = useMemo(() => comparedLanguages(library), [library]);
  const isOurs = isAmong(languages, state.language);
  const { mentions } = state;

  // biome-ignore lint/correctness/useExhaustiveDependencies: read again when the page has changed, not when the view is drawn.
  useEffect(() => {
    let isCurrent = true;
    const note = (read: PageReading | null) => {
      if (isCurrent) setReading(read ? { ...read, mentions } : "unread");
    };
    if (isOurs) void onReadPage().then(note);
    return () => {
      isCurrent = false;
    };
  }, [mentions, isOurs]);

  const found = useMemo(
    () => (typeof reading === "string" ? [] : judged(compareWithPage(reading, library), library)),
    [reading, library],
  );

  if (!isOurs)
    return (
      <EmptyNote title={strings.otherLanguage}>
        {strings.otherLanguageMore([...languages].map((tag) => languageName(tag, language)))}
      </EmptyNote>
    );
  return (
    <div class="page-comparison">
      {/* There from the first moment, so that what comes of it is read aloud. */}
      <div role="status">
        <Outcome reading={reading} found={found} language={language} />
      </div>
      {reading === "waiting" && <Waiting />}
      {found.length > 0 && typeof reading !== "string" && (
        <ComparedFacts
          found={found}
          date={reading.date}
          pageLanguage={state.language}
          library={library}
          language={language}
          onShowSentence={onShowSentence}
          onOpenFact={onOpenFact}
        />
      )}
    </div>
  );
}

type OutcomeProps = Pick<Props, "language"> & { reading: Reading; found: readonly JudgedOnPage[] };

function Outcome({ reading, found, language }: OutcomeProps) {
  const strings = comparisonStrings(language);
  if (reading === "waiting") return <p class="visually-hidden">{strings.reading}</p>;
  if (reading === "unread") return <EmptyNote title={strings.unread}>{strings.unreadMore}</EmptyNote>;
  if (found.length === 0) return <EmptyNote title={strings.none}>{strings.noneMore}</EmptyNote>;
  const count = (kind: FactOnPage["kind"]) => ofKind(found, kind).length;
  const disputed = ofKind(found, "reported").filter(isDisputed).length;
  return (
    <p class="page-comparison-summary">
      {strings.summary(count("reported"), count("differs"), count("not-found"))}
      {disputed > 0 && strings.disputed(disputed)}
    </p>
  );
}

/** With whether the sources agree on it. */
type JudgedOnPage = FactOnPage & { agreement: Agreement };

/** As among all facts, those come first on which the sources differ. */
function judged(found: readonly FactOnPage[], library: Library): JudgedOnPage[] {
  return found
    .map((one) => ({ ...one, agreement: agreementOf(one.fact, library) }))
    .sort((a, b) => Number(isDisputed(b)) - Number(isDisputed(a)));
}

function isDisputed({ agreement }: JudgedOnPage): boolean {
  return agreement.status === "differs";
}

function ofKind<Kind extends FactOnPage["kind"]>(found: readonly JudgedOnPage[], kind: Kind) {
  return found.filter((one): one is JudgedOnPage & { kind: Kind } => one.kind === kind);
}

type ComparedProps = Pick<Props, "library" | "language" | "onShowSentence" | "onOpenFact"> & {
  found: readonly JudgedOnPage[];
  /** When the page came out, if it says so. */
  date: PartialDate | null;
  pageLanguage: string;
};

function ComparedFacts({ found, date, pageLanguage, ...context }: ComparedProps) {
  const { library, language } = context;
  const strings = comparisonStrings(language);
  const later = ofKind(found, "later");
  const view = useRef<HTMLDivElement>(null);
  const titles = {
    differs: strings.differs,
    reported: strings.reported,
    "not-found": strings.missing,
    later: date === null ? "" : strings.later(dateInWords(date, language)),
  } satisfies Record<FactOnPage["kind"], string>;
  const [, ...below] = (["differs", "reported", "not-found", "later"] as const).filter(
    (kind) => ofKind(found, kind).length > 0,
  );
  return (
    <div ref={view}>
      <p class="page-comparison-caution">{strings.caution}</p>
      {/* Dozens may be reported, and what the page leaves out would stand unseen below them. */}
      <p class="page-comparison-below">
        {below.map((kind) => (
          <button key={kind} type="button" class="text-button" onClick={() => goTo(view.current, kind)}>
            <Icon name="down" size={12} />
            {titles[kind]} <span class="count">{ofKind(found, kind).length}</span>
          </button>
        ))}
      </p>
      <Section kind="differs" title={titles.differs} items={ofKind(found, "differs")} isOpen>
        {(one) => (
          <Item key={one.fact.id} one={one} {...context}>
            <dl class="figures">
              <div>
                <dt>{strings.pageSays}</dt>
                <dd>{one.page.text}</dd>
              </div>
              <div>
                <dt>{strings.sourcesSay}</dt>
                <dd>
                  {strings.values(
                    one.sources.map((value) =>
                      valueInWords(localizeValue(value, library, language), language),
                    ),
                  )}
                </dd>
              </div>
            </dl>
          </Item>
        )}
      </Section>
      <Section kind="reported" title={titles.reported} items={ofKind(found, "reported")} isOpen>
        {(one) => (
          <Item key={one.fact.id} one={one} {...context}>
            <blockquote class="page-sentence" lang={pageLanguage || undefined}>
              {one.sentence.text}
            </blockquote>
          </Item>
        )}
      </Section>
      <Section kind="not-found" title={titles["not-found"]} items={ofKind(found, "not-found")} isOpen>
        {(one) => <Item key={one.fact.id} one={one} {...context} />}
      </Section>
      <Section kind="later" title={titles.later} items={later}>
        {(one) => <Item key={one.fact.id} one={one} {...context} />}
      </Section>
    </div>
  );
}

/** Opens a section of a view, and leads eyes and keys there. */
function goTo(view: HTMLElement | null, kind: FactOnPage["kind"]): void {
  const section = view?.querySelector<HTMLDetailsElement>(`[data-kind=${kind}]`);
  if (!section) return;
  section.open = true;
  section.scrollIntoView?.({ block: "start" });
  section.querySelector("summary")?.focus({ preventScroll: true });
}

/** A page that does not say what language it is in is given the benefit of the doubt. */
function isAmong(languages: ReadonlySet<string>, language: string): boolean {
  const plain = (tag: string) => tag.toLowerCase().split("-")[0] ?? "";
  return (
    languages.size === 0 ||
    plain(language) === "" ||
    [...languages].some((known) => plain(known) === plain(language))
  );
}

type SectionProps<One> = {
  kind: FactOnPage["kind"];
  title: string;
  items: readonly One[];
  isOpen?: boolean;
  children: (item: One) => ComponentChildren;
};

function Section<One>({ kind, title, items, isOpen = false, children }: SectionProps<One>) {
  const unfolded = useUnfolded(kind, isOpen);
  if (items.length === 0) return null;
  return (
    <details {...unfolded} data-kind={kind}>
      <summary>
        <h2>{title}</h2> <span class="count">{items.length}</span>
      </summary>
      <Windowed
        items={items}
        pageSize={40}
        itemHeight={96}
        page={(frame) => <ListPage key={frame.key} frame={frame} name="compared-facts" />}
      >
        {children}
      </Windowed>
    </details>
  );
}

type ItemProps = Pick<Props, "library" | "language" | "onShowSentence" | "onOpenFact"> & {
  one: JudgedOnPage;
  children?: ComponentChildren;
};

function Item({ one, library, language, onShowSentence, onOpenFact, children }: ItemProps) {
  const { fact, agreement } = one;
  const strings = comparisonStrings(language);
  const text = localize(fact.text, language);
  return (
    <li class="compared-fact" data-topic-colour={library.topic(fact.topic)?.colour}>
      <button
        type="button"
        class="compared-fact-text"
        onClick={() => onOpenFact(fact.id)}
        title={strings.open}
      >
        {text}
      </button>
      {children}
      <p class="compared-fact-rest">
        <AgreementBadge agreement={agreement} />
        {"sentence" in one && (
          <button
            type="button"
            class="text-button"
            aria-label={strings.showLabel(text)}
            onClick={() => onShowSentence(one.sentence)}
          >
            <Icon name="search" size={12} />
            {strings.show}
          </button>
        )}
      </p>
    </li>
  );
}
