import { useState } from "preact/hooks";
import type { CardContent } from "../../data/facts/card-content.ts";
import { type CardActionHandlers, CardActions } from "./card-actions.tsx";
import { CardAttributes, CardNotes } from "./card-attributes.tsx";
import { CardFacts } from "./card-facts.tsx";
import { CardBar, CardTitle } from "./card-header.tsx";
import { CardRelatedTrail } from "./card-related.tsx";

type Props = {
  content: CardContent;
  /** The name to go back to, where the reader followed a relation. */
  cameFrom: string | null;
  pinned: boolean;
  /** Whether the card was opened by hovering. */
  isHoverer: boolean;
  /** The related entity whose card is on its way. */
  arriving: string | null;
  problem: string | null;
  onBack: (byKey: boolean) => void;
  onClose: () => void;
  onPin: (pinned: boolean) => void;
  onFollow: (entity: string, byKey: boolean) => void;
  actions: CardActionHandlers;
};

/** Everything about one entity at a glance, and one step to everything else. */
export function Card({ content, cameFrom, pinned, isHoverer, arriving, problem, actions, ...on }: Props) {
  const [scrolled, setScrolled] = useState(false);
  return (
    <div class="card-frame" data-topic-colour={content.topic.colour} data-scrolled={scrolled || undefined}>
      <CardBar
        content={content}
        cameFrom={cameFrom}
        pinned={pinned}
        isHoverer={isHoverer}
        onBack={on.onBack}
        onClose={on.onClose}
        onPin={on.onPin}
      />
      <div class="card-scroll" onScroll={({ currentTarget }) => setScrolled(currentTarget.scrollTop > 0)}>
        <CardTitle content={content} cameFrom={cameFrom} />
        <p class="card-description" lang={content.language}>
          {content.description}
        </p>
        <CardAttributes attributes={content.attributes} lang={content.language} />
        <CardFacts facts={content.facts} lang={content.language} />
        <CardRelatedTrail related={content.related} arriving={arriving} onFollow={on.onFollow} />
        <CardNotes attributes={content.attributes} />
        {problem && (
          <p class="card-problem" role="alert">
            {problem}
          </p>
        )}
      </div>
      <CardActions key={content.entity} content={content} {...actions} />
    </div>
  );
}
