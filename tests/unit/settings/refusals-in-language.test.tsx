// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { LanguageContext } from "../../../components/design/language.ts";
import { type PacksProps, PacksSection } from "../../../components/packs/packs-section.tsx";
import { BackupSection } from "../../../components/settings/backup-section.tsx";
import { SiteList } from "../../../components/settings/site-list.tsx";
import { defaultSettings } from "../../../data/settings/settings.ts";
import { useBackup } from "../../../entrypoints/options/use-backup.ts";
import { usePacks } from "../../../entrypoints/options/use-packs.ts";
import { click, show, type } from "../views/view.tsx";

/** A reader who does not read a refusal’s language changes the language, and looks at it again. */

let packs: PacksProps | null;
let backup: ReturnType<typeof useBackup>;

function Page({ language }: { language: string }) {
  packs = usePacks({ settings: defaultSettings, language, onChange: vi.fn(), say: vi.fn() });
  backup = useBackup("the-bundled-one", language, vi.fn());
  const sync = { on: false, trouble: null, agreedAt: null, onSwitch: vi.fn(), onForget: vi.fn() };
  return (
    <LanguageContext value={language}>
      {packs && <PacksSection {...packs} language={language} />}
      <BackupSection {...backup} arePacksReadable losses={null} sync={sync} language={language} />
    </LanguageContext>
  );
}

const japanese = /[ぁ-ん]/;
const text = "no pack, and no backup";
const list = () => document.querySelector<HTMLElement>(".import-problems");
const problems = () => [...document.querySelectorAll(".import-problems li")].map((item) => item.textContent);

/** Looks at what was refused in English, then in Japanese: nothing but its words changes. */
async function expectBothLanguages(): Promise<void> {
  await vi.waitFor(() => expect(problems()).not.toEqual([]));
  for (const problem of problems()) expect(problem).not.toMatch(japanese);
  const before = list();
  await show(<Page language="ja" />);
  for (const problem of problems()) expect(problem).toMatch(japanese);
  expect(list()).toBe(before);
}

beforeEach(async () => {
  fakeBrowser.reset();
  await show(null);
  await show(<Page language="en" />);
  await vi.waitFor(() => expect(packs).not.toBeNull());
});

it("a file that is no pack, which is read once", async () => {
  const bytes = vi.fn(async () => new TextEncoder().encode(text).buffer);
  packs?.onOffer([{ name: "notes.txt", size: text.length, bytes }]);
  await expectBothLanguages();
  expect(packs?.importing).toMatchObject({ step: "refused", name: "notes.txt" });
  expect(bytes).toHaveBeenCalledOnce();
});

it("several files at once", async () => {
  const offer = { name: "one.json", size: 2, bytes: async () => new ArrayBuffer(2) };
  packs?.onOffer([offer, offer]);
  await vi.waitFor(() =>
    expect(document.body.textContent).toContain("one.json … is not imported: 1 problem"),
  );
  await expectBothLanguages();
});

it("a pasted text, which has no name but what it is", async () => {
  await click(document, "Paste its text");
  await type(document.querySelector(".add-pack textarea") as HTMLTextAreaElement, text);
  await click(document, "Check");
  await expectBothLanguages();
  expect(document.querySelector(".add-pack")?.textContent).toContain("貼り付けたテキストは取り込めません");
});

it("a file that is no backup, which is read once", async () => {
  const read = vi.fn(async () => text);
  backup.onOffer({ name: "notes.txt", size: text.length, text: read as File["text"] } as File);
  await expectBothLanguages();
  expect(backup.restoring).toMatchObject({ step: "refused", name: "notes.txt" });
  expect(read).toHaveBeenCalledOnce();
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
