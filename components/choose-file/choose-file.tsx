import { useRef } from "preact/hooks";

type Props = { label: string; isQuiet?: boolean; onChoose: (files: readonly File[]) => void };

/** A button that lets a reader choose a pack or a backup from the files of the computer. */
export function ChooseFile({ label, isQuiet = false, onChoose }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          const chosen = [...(event.currentTarget.files ?? [])];
          if (chosen.length > 0) onChoose(chosen);
          // So that the same file, mended, can be chosen again.
          event.currentTarget.value = "";
        }}
      />
      <button
        type="button"
        class={isQuiet ? "button button-quiet" : "button"}
        onClick={() => input.current?.click()}
      >
        {label}
      </button>
    </>
  );
}
