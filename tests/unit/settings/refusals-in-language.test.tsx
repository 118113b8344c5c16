// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { LanguageContext } from "../../../components/design/language.ts";
import type { PacksProps } from "../../../components/packs/packs-section.tsx";
import { SiteList } from "../../../components/settings/site-list.tsx";
import { defaultSettings } from "../../../data/settings/settings.ts";
import { useBackup } from "../../../entrypoints/options/use-backup.ts";
import { usePacks } from "../../../entrypoints/options/use-packs.ts";
import { click, show, type } from "../views/view.tsx";

/** A reader who does not read a refusal’s language changes the language, and looks at it again. */

let packs: PacksProps | null;
let backup: ReturnType<typeof useBackup>;

function Hooks({ language }: { language: string }) {
  packs = usePacks({ settings: defaultSettings, language, onChange: vi.fn(), say: vi.fn() });
  backup = useBackup("the-bundled-one", language, vi.fn());
  return null;
}

const japanese = /[ぁ-ん]/;
const text = "no pack, and no backup";

beforeEach(async () => {
  fakeBrowser.reset();
  await show(null);
});

it("a file that is no pack", async () => {
  await show(<Hooks language="en" />);
  await vi.waitFor(() => expect(packs).not.toBeNull());
  const bytes = async () => new TextEncoder().encode(text).buffer;
  packs?.onOffer([{ name: "notes.txt", size: text.length, bytes }]);
  await vi.waitFor(() => expect(packs?.importing.step).toBe("refused"));
  expect(JSON.stringify(packs?.importing)).not.toMatch(japanese);
  await show(<Hooks language="ja" />);
  await vi.waitFor(() => expect(JSON.stringify(packs?.importing)).toMatch(japanese));
  expect(packs?.importing).toMatchObject({ step: "refused", name: "notes.txt" });
});

it("several files at once", async () => {
  await show(<Hooks language="en" />);
  await vi.waitFor(() => expect(packs).not.toBeNull());
  const offer = { name: "one.json", size: 2, bytes: async () => new ArrayBuffer(2) };
  packs?.onOffer([offer, offer]);
  await vi.waitFor(() => expect(packs?.importing.step).toBe("refused"));
  await show(<Hooks language="ja" />);
  await vi.waitFor(() => expect(JSON.stringify(packs?.importing)).toMatch(japanese));
});

it("a file that is no backup", async () => {
  await show(<Hooks language="en" />);
  backup.onOffer({ name: "notes.txt", size: text.length, text: async () => text } as File);
  await vi.waitFor(() => expect(backup.restoring.step).toBe("refused"));
  expect(JSON.stringify(backup.restoring)).not.toMatch(japanese);
  await show(<Hooks language="ja" />);
  await vi.waitFor(() => expect(JSON.stringify(backup.restoring)).toMatch(japanese));
  expect(backup.restoring).toMatchObject({ step: "refused", name: "notes.txt" });
});

it("what is no site, or listed already", async () => {
  const list = (language: string) => (
    <LanguageContext value={language}>
      <SiteList
        title="Always"
        more=""
        sites={["news.example"]}
        suggestion={null}
        onAdd={vi.fn()}
        onRemove={vi.fn()}
      />
    </LanguageContext>
  );
  const root = await show(list("en"));
  await type(root.querySelector("textarea") as HTMLTextAreaElement, "site! news.example");
  await click(root, /^Add/);
  const problems = () => [...root.querySelectorAll(".site-problems p")].map((line) => line.textContent ?? "");
  expect(problems()).toHaveLength(2);
  expect(problems().join("")).not.toMatch(japanese);
  await show(list("ja"));
  for (const problem of problems()) expect(problem).toMatch(japanese);
});
