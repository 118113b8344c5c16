import { Icon } from "../design/icons.tsx";
import { Section } from "../settings/section.tsx";
import { AddPack, type ImportActions } from "./add-pack.tsx";
import type { ImportState } from "./import-state.ts";
import { type PackActions, PackCard, type PackView } from "./pack-card.tsx";
import { packStrings } from "./strings.ts";
import "./packs.css";

export type PacksProps = PackActions &
  ImportActions & {
    packs: readonly PackView[];
    /** False where imported packs are out of reach: no more can come in. */
    isReadable: boolean;
    importing: ImportState;
    /** Present where a pack is off, or not in its first place. */
    onReset?: (() => void) | undefined;
  };

/** The packs a reader has, in their order, and the way to more. */
export function PacksSection({
  packs,
  isReadable,
  importing,
  language,
  onReset,
  ...actions
}: PacksProps & { language: string }) {
  const strings = packStrings(language);
  return (
    <Section id="packs" title={strings.title} lead={strings.lead} onReset={onReset}>
      {!isReadable && (
        <p class="pack-warning" role="alert">
          <Icon name="warning" /> {strings.unreadable}
        </p>
      )}
      <div class="packs">
        {packs.map((pack, index) => (
          <PackCard
            key={pack.about.id}
            pack={pack}
            language={language}
            isFirst={index === 0}
            isLast={index === packs.length - 1}
            {...actions}
          />
        ))}
        {isReadable && <AddPack importing={importing} language={language} {...actions} />}
      </div>
    </Section>
  );
}
