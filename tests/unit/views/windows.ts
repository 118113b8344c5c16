import { vi } from "vitest";

/** Windows in which our pages are read, by the width and the letters that decide what fits. */
export const windows = [
  { window: "a popup", width: 400, letters: "14px", isNarrow: false },
  { window: "a popup with the largest letters", width: 400, letters: "18.2px", isNarrow: true },
  { window: "Firefox’s sidebar as it first opens", width: 252, letters: "14px", isNarrow: true },
];

/** Has the next view drawn in such a window. */
export function readIn({ width, letters }: { width: number; letters: string }): void {
  vi.stubGlobal("innerWidth", width);
  document.body.style.fontSize = letters;
}
