import type { Library } from "../../data/library.ts";
import { localize } from "../../data/localize.ts";
import { SourceLink } from "../design/source-link.tsx";
import "./source-mentions.css";

type Props = { ids: readonly string[]; library: Library; language: string };

/** Where something is taken from: the publishers, each a link to the page. */
export function SourceMentions({ ids, library, language }: Props) {
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
