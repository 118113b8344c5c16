import type { Library } from "../../data/library.ts";
import { localize } from "../../data/localize.ts";
import { useLanguage } from "../design/language.ts";
import { SourceLink } from "../design/source-link.tsx";

/** Where something is taken from: the publishers, each a link to the page. */
export function SourceMentions({ ids, library }: { ids: readonly string[]; library: Library }) {
  const language = useLanguage();
  return (
    <span class="source-mentions">
      {ids.map((id) => {
        const source = library.source(id);
        if (!source) return null;
        return (
          <SourceLink key={id} href={source.url} language={source.language}>
            {localize(library.word(source.publisher), language)}
          </SourceLink>
        );
      })}
    </span>
  );
}
