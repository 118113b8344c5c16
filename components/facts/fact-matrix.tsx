import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { JudgedFact } from "../../data/facts/telling-facts.ts";
import type { Library } from "../../data/library.ts";
import { localize } from "../../data/localize.ts";
import { useAsLeft } from "../as-left/as-left.ts";
import { dateInWords } from "../design/dates.ts";
import { windowWidth } from "../design/window-width.ts";
import { type PageFrame, Windowed } from "../windowed/windowed.tsx";
import { versionLetter } from "./claim-views.ts";
import { FactDetails } from "./fact-item.tsx";
import { gridKeys } from "./grid-keys.ts";
import { type MatrixRow, type SourceMatrix, sourceMatrix, type Voice } from "./source-matrix.ts";
import { factStrings } from "./strings.ts";
import "./fact-matrix.css";

/** What fits beside facts that can still be read; the rest is counted in a last column, and one press away. */
const columnsFor = (width: number) =>
  Math.max(4, Math.floor((Math.min(width, widestReader) * 0.6 - scrollbar) / 33) - 1);
const widestReader = 860;
const scrollbar = 8;
const rowsAtOnce = 40;
const headRows = 2;

type Props = {
  facts: readonly JudgedFact[];
  library: Library;
  language: string;
  openFact: string | null;
  onOpenEntity: (entity: string) => void;
};

/** Facts by sources: who says it, who says it differently, who is silent. A row opens into every version. */
export function FactMatrix({ facts, library, language, openFact, onOpenEntity }: Props) {
  const strings = factStrings(language);
  const [open, setOpen] = useAsLeft("row", openFact);
  const [isWide, setWide] = useAsLeft("isWide", false);
  const [chosen, setChosen] = useState({ row: 0, column: 0 });
  const grid = useRef<HTMLTableElement>(null);
  const isWalking = useRef(false);
  const fitting = useFittingColumns();
  const matrix = useMemo(
    () => sourceMatrix(facts, library, isWide ? Number.POSITIVE_INFINITY : fitting, language),
    [facts, library, language, isWide, fitting],
  );
  const size = { rows: facts.length, columns: matrix.columns.length + 1 };
  // A filter may take away what had the focus last: the tab stop is the closest that is left.
  const focused = {
    row: Math.min(chosen.row, size.rows - 1),
    column: Math.min(chosen.column, size.columns - 1),
  };
  const columnCount = size.columns + (matrix.hidden > 0 ? 1 : 0);
  const openRow = facts.findIndex(({ fact }) => fact.id === open);

  // An opened row is read from its top, as much of it as fits into the window.
  useLayoutEffect(() => {
    if (open === openFact) return;
    for (const part of [".matrix-details > td", ".matrix-row[data-open] > th"])
      grid.current?.querySelector(part)?.scrollIntoView?.({ block: "nearest" });
  }, [open, openFact]);

  // The row may have to be drawn first: it is by now.
  useLayoutEffect(() => {
    if (isWalking.current)
      grid.current?.querySelector<HTMLElement>(`[data-cell="${chosen.row} ${chosen.column}"]`)?.focus();
    isWalking.current = false;
  }, [chosen]);

  function focusCell(row: number, column: number) {
    isWalking.current = true;
    setChosen({ row, column });
  }

  function onKeyDown(event: KeyboardEvent) {
    const cell = (event.target as Element).closest?.<HTMLElement>("[data-cell]");
    // Links and buttons inside an opened row keep their keys.
    if (!cell || cell !== event.target) return;
    const [row = 0, column = 0] = (cell.dataset.cell ?? "").split(" ").map(Number);
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      const id = facts[row]?.fact.id;
      if (id) setOpen(open === id ? null : id);
      return;
    }
    const to = gridKeys(event, { row, column }, size);
    if (!to) return;
    event.preventDefault();
    focusCell(to.row, to.column);
  }

  return (
    <div class="matrix">
      <div class="matrix-scroller">
        <table
          ref={grid}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table one can walk through.
          role="grid"
          aria-label={strings.matrix}
          aria-rowcount={headRows + facts.length + (openRow === -1 ? 0 : 1)}
          onKeyDown={onKeyDown}
        >
          <Head matrix={matrix} language={language} />
          <Windowed
            items={facts}
            pageSize={rowsAtOnce}
            itemHeight={58}
            keep={focused.row}
            page={(frame) => <RowsPage key={frame.key} frame={frame} columns={columnCount} />}
          >
            {(judged, index) => (
              <Row
                key={judged.fact.id}
                row={matrix.rowOf(judged)}
                index={index}
                number={headRows + 1 + index + (openRow !== -1 && index > openRow ? 1 : 0)}
                matrix={matrix}
                language={language}
                library={library}
                focused={focused.row === index ? focused.column : null}
                isOpen={open === judged.fact.id}
                onToggle={() => setOpen(open === judged.fact.id ? null : judged.fact.id)}
                onFocus={(column) => setChosen({ row: index, column })}
                onOpenEntity={onOpenEntity}
              />
            )}
          </Windowed>
        </table>
      </div>
      {(matrix.hidden > 0 || isWide) && (
        <button type="button" class="text-button" aria-pressed={isWide} onClick={() => setWide(!isWide)}>
          {isWide ? strings.fewerSources : strings.allSources(matrix.hidden + matrix.columns.length)}
        </button>
      )}
    </div>
  );
}

/** How many columns fit, now and after each change: a side panel is as wide as its reader draws it. */
function useFittingColumns(): number {
  const [columns, setColumns] = useState(() => columnsFor(windowWidth()));
  useEffect(() => {
    const follow = () => setColumns(columnsFor(windowWidth()));
    addEventListener("resize", follow);
    return () => removeEventListener("resize", follow);
  }, []);
  return columns;
}

/** A page of rows, as a part of the table. */
function RowsPage({ frame: { ref, height, children }, columns }: { frame: PageFrame; columns: number }) {
  return (
    <tbody ref={ref} aria-hidden={height === undefined ? undefined : true}>
      {height === undefined ? (
        children
      ) : (
        <tr>
          <td colSpan={columns} style={{ blockSize: `${height}px` }} />
        </tr>
      )}
    </tbody>
  );
}

/** Two lines of heads: the stories, and under each the sources that tell it. */
function Head({ matrix, language }: { matrix: SourceMatrix; language: string }) {
  const strings = factStrings(language);
  return (
    <thead>
      <tr class="matrix-origins" aria-rowindex={1}>
        <td class="matrix-corner" rowSpan={2}>
          <Legend language={language} />
        </td>
        {matrix.groups.map(({ origin, sources }) => (
          <th
            key={origin?.id ?? ""}
            scope="colgroup"
            colSpan={sources.length}
            data-own={origin === null || undefined}
            title={origin ? localize(origin.label, language) : strings.ownStoryMore}
          >
            <span>{origin ? localize(origin.label, language) : strings.ownStory}</span>
          </th>
        ))}
        {matrix.hidden > 0 && <td />}
      </tr>
      <tr class="matrix-sources" aria-rowindex={headRows}>
        {matrix.groups.flatMap(({ sources }) =>
          sources.map((source, index) => (
            <th
              key={source.id}
              scope="col"
              data-first={index === 0 || undefined}
              title={strings.column(
                source.publisher,
                localize(source.label, language),
                dateInWords(source.date, language),
              )}
            >
              <span>{source.publisher}</span>
            </th>
          )),
        )}
        {matrix.hidden > 0 && (
          <th scope="col" data-first="">
            <span>{strings.others(matrix.hidden)}</span>
          </th>
        )}
      </tr>
    </thead>
  );
}

/** What the signs mean. They are for the eye; cells say theirs in words. */
function Legend({ language }: { language: string }) {
  const strings = factStrings(language);
  return (
    <p class="matrix-legend" aria-hidden="true">
      <Key voice={{ kind: "says" }} text={strings.said} />
      <Key voice={{ kind: "version", version: 0 }} text={strings.versions} second />
      <Key voice={{ kind: "adds" }} text={strings.adds} />
      <Key voice={{ kind: "newer" }} text={strings.newer} />
      <Key voice={null} text={strings.silent} />
    </p>
  );
}

type RowProps = Pick<Props, "library" | "language" | "onOpenEntity"> & {
  row: MatrixRow;
  index: number;
  /** Among all rows of the table, those of its head and an opened one included. */
  number: number;
  matrix: SourceMatrix;
  focused: number | null;
  isOpen: boolean;
  onToggle: () => void;
  onFocus: (column: number) => void;
};

function Row({ row, index, number, matrix, focused, isOpen, onToggle, onFocus, ...context }: RowProps) {
  const { fact, agreement } = row.judged;
  const { columns, starts, hidden } = matrix;
  const cell = (column: number) => ({
    "data-cell": `${index} ${column}`,
    tabIndex: focused === column ? 0 : -1,
    onFocus: () => onFocus(column),
  });
  return (
    <>
      <tr
        class="matrix-row"
        aria-rowindex={number}
        data-open={isOpen || undefined}
        data-status={agreement.status}
        onClick={onToggle}
      >
        <th scope="row" aria-expanded={isOpen} {...cell(0)}>
          <span
            class="matrix-fact"
            data-topic-colour={context.library.topic(fact.topic)?.colour}
            title={localize(fact.text, context.language)}
          >
            {localize(fact.text, context.language)}
          </span>
        </th>
        {row.voices.map((voice, column) => (
          <td
            key={columns[column]?.id}
            aria-label={factStrings(context.language).voice(
              columns[column]?.publisher ?? "",
              voiceInWords(voice, context.language),
            )}
            data-first={starts.has(column) || undefined}
            {...cell(column + 1)}
          >
            <VoiceSign voice={voice} />
          </td>
        ))}
        {hidden > 0 && (
          <td
            class="matrix-others"
            aria-label={row.others > 0 ? factStrings(context.language).others(row.others) : undefined}
            data-first=""
          >
            {row.others > 0 ? `+${row.others}` : ""}
          </td>
        )}
      </tr>
      {isOpen && (
        <tr class="matrix-details" aria-rowindex={number + 1}>
          <td colSpan={columns.length + (hidden > 0 ? 2 : 1)}>
            <div>
              <FactDetails judged={row.judged} {...context} />
            </div>
          </td>
        </tr>
      )}
    </>
  );
}

/** Told apart by shape as well as colour: a full dot, a lettered square, an arrow, a short stroke. */
function VoiceSign({ voice }: { voice: Voice | null }) {
  if (voice === null) return <span class="voice" data-voice="silent" aria-hidden="true" />;
  return (
    <span
      class="voice"
      data-voice={voice.kind}
      data-version={voice.kind === "version" ? Math.min(voice.version, 3) : undefined}
      aria-hidden="true"
    >
      {voice.kind === "version" ? versionLetter(voice.version) : voice.kind === "newer" ? "↻" : ""}
    </span>
  );
}

function voiceInWords(voice: Voice | null, language: string): string {
  const strings = factStrings(language);
  if (voice === null) return strings.silent;
  switch (voice.kind) {
    case "says":
      return strings.said;
    case "adds":
      return strings.adds;
    case "newer":
      return strings.newer;
    case "version":
      return strings.saysVersion(versionLetter(voice.version));
  }
}

function Key({ voice, text, second = false }: { voice: Voice | null; text: string; second?: boolean }) {
  return (
    <span class="matrix-key">
      <VoiceSign voice={voice} />
      {second && <VoiceSign voice={{ kind: "version", version: 1 }} />}
      {text}
    </span>
  );
}
