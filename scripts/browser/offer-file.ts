import type { BrowserPage } from "./session.ts";
import { until } from "./until.ts";

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
