import type { BrowserPage } from "../../scripts/browser/session.ts";
import { until } from "../../scripts/browser/until.ts";
import { press } from "./press.ts";

/** Pastes the text of a pack and has it checked. */
export async function pastePack(options: Pick<BrowserPage, "evaluate">, text: string): Promise<void> {
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
