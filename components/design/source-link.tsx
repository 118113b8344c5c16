import type { ComponentChildren } from "preact";
import { Icon } from "./icons.tsx";
import { useLanguage } from "./language.ts";
import { designStrings } from "./strings.ts";

/** A link into a source. It opens in a new tab and tells the site nothing about where the reader came from. */
export function SourceLink({
  href,
  language,
  title,
  children,
}: {
  href: string;
  language?: string;
  title?: string;
  children: ComponentChildren;
}) {
  const strings = designStrings(useLanguage());
  return (
    <a
      class="source-link"
      href={href}
      target="_blank"
      rel="noreferrer noopener"
      hreflang={language}
      title={title ? strings.titleOfLink(title) : strings.opensInNewTab}
    >
      {children}
      <Icon name="external" size={11} />
    </a>
  );
}
