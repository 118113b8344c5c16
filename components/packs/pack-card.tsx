import { localize } from "../../data/localize.ts";
import type { PackAbout } from "../../data/packs/pack-about.ts";
import { dateInWords } from "../design/dates.ts";
import { IconButton } from "../design/icon-button.tsx";
import { Icon } from "../design/icons.tsx";
import { Switch } from "../switch/switch.tsx";
import { PackFacts } from "./pack-facts.tsx";
import { packStrings } from "./strings.ts";

/** A pack as the list shows it. */
export type PackView = { about: PackAbout; isBundled: boolean; isOn: boolean; isDamaged: boolean };

export type PackActions = {
  onSwitch: (pack: PackAbout, on: boolean) => void;
  onMove: (pack: PackAbout, by: -1 | 1) => void;
  onExport: (pack: PackAbout) => void;
  onRemove: (pack: PackAbout) => void;
};

type Props = PackActions & { pack: PackView; language: string; isFirst: boolean; isLast: boolean };

export function PackCard({ pack, language, isFirst, isLast, ...actions }: Props) {
  const strings = packStrings(language);
  const { about, isBundled, isOn, isDamaged } = pack;
  const title = localize(about.title, language);
  return (
    <article class="panel pack" data-off={!isOn || undefined} data-pack={about.id}>
      <header class="pack-head">
        <div>
          <h3>{title}</h3>
          <p class="setting-more">
            {[
              isBundled ? strings.bundled : strings.imported,
              strings.version(about.version),
              strings.asOf(dateInWords(about.asOf, language)),
            ].join(" · ")}
          </p>
        </div>
        <Switch on={isOn} label={strings.use(title)} onChange={(on) => actions.onSwitch(about, on)} />
      </header>
      {isDamaged && (
        <p class="pack-warning">
          <Icon name="warning" /> {strings.damaged}
        </p>
      )}
      <PackFacts about={about} language={language} />
      <footer class="pack-actions">
        {!(isFirst && isLast) && (
          <span class="pack-order">
            <IconButton
              icon="down"
              size={14}
              label={strings.up(title)}
              class="pack-up"
              disabled={isFirst}
              onClick={() => actions.onMove(about, -1)}
            />
            <IconButton
              icon="down"
              size={14}
              label={strings.down(title)}
              disabled={isLast}
              onClick={() => actions.onMove(about, 1)}
            />
          </span>
        )}
        {!isDamaged && (
          <button
            type="button"
            class="text-button"
            aria-label={strings.exportLabel(title)}
            onClick={() => actions.onExport(about)}
          >
            {strings.exportPack}
          </button>
        )}
        {!isBundled && (
          <button
            type="button"
            class="text-button"
            aria-label={strings.removeLabel(title)}
            onClick={() => actions.onRemove(about)}
          >
            {strings.remove}
          </button>
        )}
      </footer>
    </article>
  );
}
