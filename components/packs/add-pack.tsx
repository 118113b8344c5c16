import { useState } from "preact/hooks";
import { ChooseFile } from "../choose-file/choose-file.tsx";
import type { ImportState, PackOffer } from "./import-state.ts";
import { ImportProgress, OfferedPack, RefusedFile } from "./import-steps.tsx";
import { PasteForm } from "./paste-form.tsx";
import { packStrings } from "./strings.ts";

export type ImportActions = {
  onOffer: (offers: readonly PackOffer[]) => void;
  onAccept: () => void;
  onCancel: () => void;
};

type Props = ImportActions & { importing: ImportState; language: string };

/** Where packs come in: dropped, chosen or pasted; checked; shown; and only then accepted. */
export function AddPack({ importing, language, onOffer, onAccept, onCancel }: Props) {
  const texts = packStrings(language).add;
  const [isOver, setOver] = useState(false);
  // What is in the field for pasting, or null while there is none. A refused text is mended, not pasted anew.
  const [pasted, setPasted] = useState<string | null>(null);
  const [isPastedOffered, setPastedOffered] = useState(false);

  function offerFiles(files: readonly File[]) {
    setPastedOffered(false);
    onOffer(files.map(offerOf));
  }

  function offerPasted(text: string) {
    setPastedOffered(true);
    onOffer([offerOf(new File([text], ""))]);
  }

  /** The reader is done with what was offered; text that was typed before a file came stays. */
  function dropping(answer: () => void) {
    return () => {
      if (isPastedOffered) setPasted(null);
      answer();
    };
  }

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
        if (files.length > 0) offerFiles(files);
      }}
    >
      <h3>{isOver ? texts.drop : texts.title}</h3>
      <div aria-live="polite">
        {importing.step === "waiting" ? (
          <Waiting
            language={language}
            pasted={pasted}
            onPaste={setPasted}
            onChoose={offerFiles}
            onCheck={offerPasted}
          />
        ) : (
          <Step
            importing={importing}
            language={language}
            onStop={onCancel}
            onBack={isPastedOffered ? onCancel : undefined}
            onChoose={offerFiles}
            onAccept={dropping(onAccept)}
            onClose={dropping(onCancel)}
          />
        )}
      </div>
    </section>
  );
}

type StepProps = {
  importing: Exclude<ImportState, { step: "waiting" }>;
  language: string;
  onStop: () => void;
  /** Present where there is a text to go back to. */
  onBack: (() => void) | undefined;
  onChoose: (files: readonly File[]) => void;
  onAccept: () => void;
  onClose: () => void;
};

function Step({ importing, language, onStop, onBack, onChoose, onAccept, onClose }: StepProps) {
  const texts = packStrings(language).add;
  const name = onBack ? texts.pasted : importing.name;
  switch (importing.step) {
    case "checking":
      return <ImportProgress label={texts.checking(name)} share={importing.share} onCancel={onStop} />;
    case "storing":
      return <ImportProgress label={texts.storing(name)} />;
    case "refused":
      return (
        <RefusedFile
          title={texts.refused(name, importing.problems.length)}
          refusal={importing}
          onClose={onClose}
        >
          {onBack ? (
            <button type="button" class="button" onClick={onBack}>
              {texts.back}
            </button>
          ) : (
            <ChooseFile label={texts.choose} onChoose={onChoose} />
          )}
        </RefusedFile>
      );
    case "offered":
      return <OfferedPack {...importing} language={language} onAccept={onAccept} onCancel={onClose} />;
    case "failed":
      return (
        <>
          <p class="pack-warning">{texts.failures[importing.reason]}</p>
          <button type="button" class="button button-quiet" onClick={onClose}>
            {texts.close}
          </button>
        </>
      );
  }
}

type WaitingProps = {
  language: string;
  pasted: string | null;
  onPaste: (text: string | null) => void;
  onChoose: (files: readonly File[]) => void;
  onCheck: (text: string) => void;
};

function Waiting({ language, pasted, onPaste, onChoose, onCheck }: WaitingProps) {
  const texts = packStrings(language).add;
  return (
    <>
      <p class="setting-more">{texts.lead()}</p>
      <p class="button-row">
        <ChooseFile label={texts.choose} onChoose={onChoose} />
        {pasted === null && (
          <span data-focus-name="paste">
            <button type="button" class="button button-quiet" onClick={() => onPaste("")}>
              {texts.paste}
            </button>
          </span>
        )}
      </p>
      {pasted !== null && <PasteForm text={pasted} language={language} onPaste={onPaste} onCheck={onCheck} />}
    </>
  );
}

function offerOf(file: File): PackOffer {
  return { name: file.name, size: file.size, bytes: () => file.arrayBuffer() };
}
