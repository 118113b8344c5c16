import { useEffect, useRef } from "preact/hooks";
import { markStyleSheets } from "../../annotator/page/mark-style.ts";
import type { Topic } from "../../data/format/topic.ts";
import type { Settings } from "../../data/settings.ts";
import { topicPalette } from "../design/topic-palette.ts";
import { previewMentions, previewParagraphs } from "./preview-text.ts";
import { strings } from "./strings.ts";

type Props = {
  topics: readonly Topic[];
  markStyle: Settings["markStyle"];
  occurrences: Settings["occurrences"];
  theme: Settings["card"]["theme"];
};

/** A few lines of an invented story, marked exactly as a news page would be. */
export function MarksPreview({ topics, markStyle, occurrences, theme }: Props) {
  const text = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // Marks are highlights here too: the preview cannot drift from the real thing.
    const root = text.current;
    if (!root || typeof Highlight === "undefined") return;
    const shown = topics.slice(0, 3);
    const sheet = new CSSStyleSheet();
    const styles = shown.map(({ id, colour }) => markStyleSheets(id, topicPalette[colour], markStyle));
    const scheme = matchMedia("(prefers-color-scheme: dark)");
    const paint = () => {
      const ground = theme === "auto" ? (scheme.matches ? "dark" : "light") : theme;
      sheet.replaceSync(styles.map((style) => style[ground]).join(""));
    };
    paint();
    scheme.addEventListener("change", paint);
    document.adoptedStyleSheets.push(sheet);
    const ranges = mentionRanges(root, occurrences);
    for (const [entity, topic] of shown.entries()) {
      CSS.highlights.set(`sidelight-${topic.id}`, new Highlight(...(ranges.get(entity) ?? [])));
    }
    return () => {
      scheme.removeEventListener("change", paint);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
      for (const topic of shown) CSS.highlights.delete(`sidelight-${topic.id}`);
    };
  }, [topics, markStyle, occurrences, theme]);

  return (
    <figure class="marks-preview">
      <figcaption>{strings.marks.preview}</figcaption>
      <div ref={text}>
        {previewParagraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </figure>
  );
}

function mentionRanges(root: Element, occurrences: Settings["occurrences"]): Map<number, Range[]> {
  const ranges = new Map<number, Range[]>();
  for (const { paragraph, start, end, entity } of previewMentions(occurrences)) {
    const node = root.children[paragraph]?.firstChild;
    if (!node) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    ranges.set(entity, [...(ranges.get(entity) ?? []), range]);
  }
  return ranges;
}
