import type { BrowserPage } from "../../scripts/browser/session.ts";
import { until } from "../../scripts/browser/until.ts";
import { press } from "./press.ts";

/** Hands a file to a part of the options (`.add-pack`, `.backup`), as if it had been chosen there. */
export async function offerFile(
  options: BrowserPage,
  panel: string,
  file: string | Uint8Array,
): Promise<void> {
  await until(`a field for a file in ${panel}`, () =>
    options.evaluate(
      (panel, base64) => {
        const input = document.querySelector<HTMLInputElement>(`${panel} input[type=file]`);
        if (!input) return false;
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const transfer = new DataTransfer();
        transfer.items.add(new File([bytes], "file.json"));
        input.files = transfer.files;
        input.dispatchEvent(new Event("change", { bubbles: true }));
        return true;
      },
      panel,
      Buffer.from(file).toString("base64"),
    ),
  );
}

/** Pastes the text of a pack and has it checked. */
export async function pastePack(options: BrowserPage, text: string): Promise<void> {
  await press(options, "Paste its text");
  await until("the field for the text", () =>
    options.evaluate((text) => {
      const field = document.querySelector<HTMLTextAreaElement>(".add-pack textarea");
      if (!field) return false;
      field.value = text;
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      return true;
    }, text),
  );
  await press(options, "Check");
}

/** Catches what the page saves from now on, in place of a download. */
export async function catchSaved(options: BrowserPage): Promise<() => Promise<string>> {
  await options.evaluate(() => {
    const saved: Blob[] = [];
    Object.assign(globalThis, { saved });
    URL.createObjectURL = (blob) => {
      saved.push(blob as Blob);
      return "#nowhere";
    };
  });
  return () =>
    until("the saved file", () =>
      options.evaluate(() => (globalThis as unknown as { saved: Blob[] }).saved.pop()?.text()),
    );
}
