import { useEffect, useRef } from "preact/hooks";
import { darkScheme } from "../../annotator/page/marks/ground.ts";
import { markStyleSheets } from "../../annotator/page/marks/mark-style.ts";
import type { Topic } from "../../data/format/topic.ts";
import type { Settings } from "../../data/settings/settings.ts";
import { useLanguage } from "../design/language.ts";
import { topicPalette } from "../design/topic-palette.ts";
import { previewMentions, previewStory } from "./preview-text.ts";
import { settingsStrings } from "./strings.ts";
import "./marks-preview.css";

type Props = {
  topics: readonly Topic[];
  markStyle: Settings["markStyle"];
  occurrences: Settings["occurrences"];
  theme: Settings["card"]["theme"];
};

/** A few lines of an invented story, marked exactly as a news page would be. */
export function MarksPreview({ topics, markStyle, occurrences, theme }: Props) {
  const language = useLanguage();
  const text = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // Marks are highlights here too: the preview cannot drift from the real thing.
    const root = text.current;
    if (!root || typeof Highlight === "undefined") return;
    const shown = topics.slice(0, 3);
    const sheet = new CSSStyleSheet();
    const styles = shown.map(({ id, colour }) => markStyleSheets(id, topicPalette[colour], markStyle, false));
    const scheme = matchMedia(darkScheme);
    const paint = () => {
      const ground = theme === "auto" ? (scheme.matches ? "dark" : "light") : theme;
      sheet.replaceSync(styles.map((style) => style[ground]).join(""));
    };
    paint();
    scheme.addEventListener("change", paint);
    document.adoptedStyleSheets.push(sheet);
    const ranges = mentionRanges(root, occurrences, language);
    for (const [name, topic] of shown.entries()) {
      CSS.highlights.set(`sidelight-${topic.id}`, new Highlight(...(ranges.get(name) ?? [])));
    }
    return () => {
      scheme.removeEventListener("change", paint);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
      for (const topic of shown) CSS.highlights.delete(`sidelight-${topic.id}`);
    };
  }, [topics, markStyle, occurrences, theme, language]);

  return (
    <figure class="marks-preview">
      <figcaption>{settingsStrings(language).marks.preview}</figcaption>
      <div ref={text}>
        {previewStory(language).paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </figure>
  );
}

function mentionRanges(
  root: Element,
  occurrences: Settings["occurrences"],
  language: string,
): Map<number, Range[]> {
  const ranges = new Map<number, Range[]>();
  for (const { paragraph, start, end, name } of previewMentions(occurrences, language)) {
    const node = root.children[paragraph]?.firstChild;
    if (!node) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    ranges.set(name, [...(ranges.get(name) ?? []), range]);
  }
  return ranges;
}
