import { spoken } from "../../data/language/spoken.ts";

/** Keys that browsers name in English, whatever their own language. */
const en = { keys: { Comma: "Comma", Period: "Period" } as Record<string, string> };

const ja: typeof en = { keys: { Comma: "カンマ", Period: "ピリオド" } };

export const shortcutStrings = spoken({ en, ja });
