import { useLayoutEffect, useRef } from "preact/hooks";
import type { JudgedFact } from "../../data/facts/telling-facts.ts";
import type { Library } from "../../data/library.ts";
import { localize } from "../../data/localize.ts";
import { useAsLeft } from "../as-left/as-left.ts";
import { AgreementBadge } from "../design/agreement-badge.tsx";
import { dateInWords } from "../design/dates.ts";
import { Icon } from "../design/icons.tsx";
import { EntityChips } from "../entity-name/entity-chips.tsx";
import { ClaimVersion } from "./claim-version.tsx";
import { claimViews, decisiveDifference } from "./claim-views.ts";
import { factStrings } from "./strings.ts";
import "./fact-item.css";

type Props = {
  judged: JudgedFact;
  library: Library;
  language: string;
  open?: boolean;
  onOpenEntity: (entity: string) => void;
};

/** A fact in one line with how far its sources agree; opened, every source's version side by side. */
export function FactItem({
  judged: { fact, agreement },
  library,
  language,
  open = false,
  onOpenEntity,
}: Props) {
  const strings = factStrings(language);
  const [isOpen, setOpen] = useAsLeft(`fact ${fact.id}`, open);
  const colour = library.topic(fact.topic)?.colour;
  const item = useRef<HTMLLIElement>(null);

  // A fact that was asked for may stand far down a long list.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the list is first drawn.
  useLayoutEffect(() => {
    if (open) item.current?.scrollIntoView?.({ block: "start" });
  }, []);

  return (
    <li
      ref={item}
      class="fact"
      id={`fact-${fact.id}`}
      data-topic-colour={colour}
      data-status={agreement.status}
    >
      <button type="button" class="fact-head" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span class="fact-text">{localize(fact.text, language)}</span>
        <Icon name="down" />
        <span class="fact-facts">
          <AgreementBadge agreement={agreement} />
          <span class="fact-date">{strings.asOf(dateInWords(fact.asOf, language, "short"))}</span>
        </span>
      </button>
      {isOpen && (
        <FactDetails
          judged={{ fact, agreement }}
          library={library}
          language={language}
          onOpenEntity={onOpenEntity}
        />
      )}
    </li>
  );
}

/** Every source's version of a fact side by side, and the names it is about. */
export function FactDetails({ judged, onOpenEntity, ...context }: Omit<Props, "open">) {
  return (
    <>
      <FactVersions judged={judged} {...context} />
      <p class="fact-entities">
        <EntityChips ids={judged.fact.entities} {...context} onOpen={onOpenEntity} />
      </p>
    </>
  );
}

type VersionsProps = Pick<Props, "judged" | "library" | "language">;

function FactVersions({ judged: { fact, agreement }, library, language }: VersionsProps) {
  const strings = factStrings(language);
  const decisive = decisiveDifference(agreement);
  return (
    <div class="fact-versions">
      <p class="fact-witnesses">{strings.witnesses(agreement.outlets, agreement.origins)}</p>
      {decisive && (
        <p class="fact-difference">
          {decisive.name !== "" && decisive.by !== "sources"
            ? strings.differenceIn(
                strings.difference[decisive.by],
                localize(library.word(decisive.name), language),
              )
            : strings.difference[decisive.by]}
        </p>
      )}
      <ul class="claims">
        {claimViews(fact, agreement, library, language).map((view, index) => (
          <ClaimVersion key={index} view={view} language={language} />
        ))}
      </ul>
    </div>
  );
}
