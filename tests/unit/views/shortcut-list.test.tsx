// @vitest-environment jsdom
import { expect, it } from "vitest";
import { LanguageContext } from "../../../components/design/language.ts";
import { ShortcutList } from "../../../components/shortcuts/shortcut-list.tsx";
import { show } from "./view.tsx";

it.each([
  { language: "en", keys: ["Alt+Shift+Period", "Alt+Shift+Comma", "Alt+Shift+L"] },
  { language: "ja", keys: ["Alt+Shift+ピリオド", "Alt+Shift+カンマ", "Alt+Shift+L"] },
])("keys are named in the reader’s language ($language)", async ({ language, keys }) => {
  const shortcuts = ["Period", "Comma", "L"].map((key) => ({
    name: key,
    description: "",
    keys: `Alt+Shift+${key}`,
  }));
  const root = await show(
    <LanguageContext.Provider value={language}>
      <ShortcutList shortcuts={shortcuts} none="" />
    </LanguageContext.Provider>,
  );
  expect([...root.querySelectorAll("kbd")].map(({ textContent }) => textContent)).toEqual(keys);
});
