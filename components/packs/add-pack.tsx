import { useState } from "preact/hooks";
import { ChooseFile } from "../choose-file/choose-file.tsx";
import type { ImportState, PackOffer } from "./import-state.ts";
import { ImportProgress, OfferedPack, RefusedFile } from "./import-steps.tsx";
import { packStrings } from "./strings.ts";

export type ImportActions = {
  onOffer: (offers: readonly PackOffer[]) => void;
  onAccept: () => void;
  onCancel: () => void;
};

type Props = ImportActions & { importing: ImportState; language: string };

/** Where packs come in: dropped, chosen or pasted; checked; shown; and only then accepted. */
export function AddPack({ importing, language, ...actions }: Props) {
  const texts = packStrings(language).add;
  const [isOver, setOver] = useState(false);
  return (
    <section
      class="panel add-pack"
      aria-label={texts.title}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length > 0) actions.onOffer(files.map(offerOf));
      }}
    >
      <h3>{isOver ? texts.drop : texts.title}</h3>
      <div aria-live="polite">
        <Step importing={importing} language={language} {...actions} />
      </div>
    </section>
  );
}

function Step({ importing, language, onOffer, onAccept, onCancel }: Props) {
  const texts = packStrings(language).add;
  switch (importing.step) {
    case "waiting":
      return <Waiting language={language} onOffer={onOffer} />;
    case "checking":
      return (
        <ImportProgress label={texts.checking(importing.name)} share={importing.share} onCancel={onCancel} />
      );
    case "storing":
      return <ImportProgress label={texts.storing(importing.name)} />;
    case "refused":
      return (
        <RefusedFile
          title={texts.refused(importing.name, importing.problems.length)}
          problems={importing.problems}
          onClose={onCancel}
        />
      );
    case "offered":
      return <OfferedPack {...importing} language={language} onAccept={onAccept} onCancel={onCancel} />;
    case "failed":
      return (
        <>
          <p class="pack-warning">{texts.failures[importing.reason]}</p>
          <button type="button" class="button button-quiet" onClick={onCancel}>
            {texts.close}
          </button>
        </>
      );
  }
}

function Waiting({ language, onOffer }: Pick<Props, "language" | "onOffer">) {
  const texts = packStrings(language).add;
  const [pasted, setPasted] = useState<string | null>(null);
  return (
    <>
      <p class="setting-more">
        {texts.lead} {texts.limits}
      </p>
      <p class="add-pack-actions">
        <ChooseFile label={texts.choose} onChoose={(files) => onOffer(files.map(offerOf))} />
        {pasted === null && (
          <button type="button" class="button button-quiet" onClick={() => setPasted("")}>
            {texts.paste}
          </button>
        )}
      </p>
      {pasted !== null && (
        <form
          class="add-pack-paste"
          onSubmit={(event) => {
            event.preventDefault();
            onOffer([offerOf(new File([pasted], texts.pasted))]);
          }}
        >
          <textarea
            rows={5}
            aria-label={texts.pasteLabel}
            placeholder={texts.pasteExample}
            spellcheck={false}
            value={pasted}
            onInput={(event) => setPasted(event.currentTarget.value)}
          />
          <p class="add-pack-actions">
            <button type="submit" class="button" disabled={pasted.trim() === ""}>
              {texts.check}
            </button>
            <button type="button" class="button button-quiet" onClick={() => setPasted(null)}>
              {texts.cancel}
            </button>
          </p>
        </form>
      )}
    </>
  );
}

function offerOf(file: File): PackOffer {
  return { name: file.name, size: file.size, bytes: () => file.arrayBuffer() };
}
