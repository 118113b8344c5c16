import { useId, useState } from "preact/hooks";
import { type ReadSites, readSites } from "../../data/settings/site-list.ts";
import { IconButton } from "../design/icon-button.tsx";
import { Icon } from "../design/icons.tsx";
import { useLanguage } from "../design/language.ts";
import { settingsStrings } from "./strings.ts";
import "./site-list.css";

type Props = {
  title: string;
  more: string;
  sites: readonly string[];
  /** A site that can be added by one click. */
  suggestion: string | null;
  onAdd: (sites: string[]) => void;
  onRemove: (site: string) => void;
};

/** What was not added: no sites, and those that were in the list before. */
type Kept = { refused: ReadSites["refused"]; known: readonly string[] };

const nothing: Kept = { refused: [], known: [] };

/** A list of sites that takes one or many at once; what it cannot take stays in the field, with the reason. */
export function SiteList({ title, more, sites, suggestion, onAdd, onRemove }: Props) {
  const texts = settingsStrings(useLanguage()).where;
  const id = useId();
  const [text, setText] = useState("");
  const [{ refused, known }, setKept] = useState<Kept>(nothing);
  const problems = [
    ...refused.map(({ line, problem }) => texts.refused(line, texts.problem(problem))),
    ...known.map(texts.alreadyThere),
  ];

  function add() {
    const read = readSites(text);
    const fresh = read.sites.filter((site) => !sites.includes(site));
    const known = read.sites.filter((site) => sites.includes(site));
    if (fresh.length > 0) onAdd(fresh);
    setText(read.refused.map(({ line }) => line).join("\n"));
    setKept({ refused: read.refused, known });
  }

  return (
    <section class="panel site-list" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{title}</h3>
      <p class="setting-more">{more}</p>
      <form
        class="site-add"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <textarea
          rows={1}
          aria-label={texts.addLabel(title)}
          aria-describedby={`${id}-hint ${id}-problems`}
          aria-invalid={problems.length > 0}
          placeholder={texts.placeholder}
          autocapitalize="off"
          autocomplete="off"
          spellcheck={false}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setKept(nothing);
          }}
          onKeyDown={(event) => {
            // Enter adds, as in any one-line field; with Shift it begins a new line.
            if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            add();
          }}
        />
        <button
          type="submit"
          class="button button-quiet"
          aria-label={texts.addTo(texts.add, title)}
          disabled={text.trim() === ""}
        >
          {texts.add}
        </button>
      </form>
      <p class="site-hint" id={`${id}-hint`}>
        {texts.hint}
      </p>
      <div class="site-problems" id={`${id}-problems`} role="alert">
        {problems.map((problem) => (
          <p key={problem}>{problem}</p>
        ))}
      </div>
      {suggestion !== null && !sites.includes(suggestion) && (
        <button
          type="button"
          class="text-button site-suggestion"
          aria-label={texts.addTo(texts.addCurrent(suggestion), title)}
          onClick={() => onAdd([suggestion])}
        >
          <Icon name="add" size={12} /> {texts.addCurrent(suggestion)}
        </button>
      )}
      {sites.length === 0 ? (
        <p class="site-empty">{texts.empty}</p>
      ) : (
        <ul class="sites">
          {sites.map((site) => (
            <li key={site}>
              <span>{site}</span>
              <IconButton icon="close" size={13} label={texts.remove(site)} onClick={() => onRemove(site)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
