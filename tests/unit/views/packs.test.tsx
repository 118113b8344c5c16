// @vitest-environment jsdom
import { useState } from "preact/hooks";
import { describe, expect, it, vi } from "vitest";
import { useFocusKept } from "../../../components/focus/use-focus-kept.ts";
import type { ImportState, PackOffer } from "../../../components/packs/import-state.ts";
import { PacksSection } from "../../../components/packs/packs-section.tsx";
import { importEffect } from "../../../data/packs/import-effect.ts";
import { inWords } from "../../../data/packs/in-words.ts";
import { aboutPack } from "../../../data/packs/pack-about.ts";
import type { Problem } from "../../../data/packs/problem.ts";
import { smallPack } from "../data/small-pack.ts";
import { validPack } from "../data/valid-pack.ts";
import { expectAccessible } from "./accessible.ts";
import { click, find, library, show, type } from "./view.tsx";

const markup = "<img src=x onerror=alert(1)>";

function small(part: object = {}) {
  return validPack({ ...smallPack(), ...part });
}

const actions = {
  onSwitch: vi.fn(),
  onMove: vi.fn(),
  onExport: vi.fn(),
  onRemove: vi.fn(),
  onOffer: vi.fn(),
  onAccept: vi.fn(),
  onCancel: vi.fn(),
};

async function open(importing: ImportState = { step: "waiting" }, isReadable = true, language = "en") {
  const packs = [...library.packs, small({ title: markup })].map((pack, index) => ({
    about: aboutPack(pack, 2000),
    isBundled: index === 0,
    isOn: true,
    isDamaged: index === 1,
  }));
  await show(null);
  return show(
    <PacksSection
      packs={packs}
      isReadable={isReadable}
      importing={importing}
      language={language}
      {...actions}
    />,
  );
}

describe("packs", () => {
  it("show markup in their texts as text, and say when one is damaged or all are out of reach", async () => {
    const root = await open({ step: "waiting" }, false);
    expect(root.querySelector("img")).toBeNull();
    expect(root.textContent).toContain(markup);
    expect(root.textContent).toContain("This pack was damaged");
    expect(root.textContent).toContain("Imported packs cannot be read here");
    await expectAccessible(root);
  });

  it("follow one Japanese sentence by the next without a blank", async () => {
    const root = await open({ step: "waiting" }, true, "ja");
    const texts = [...root.querySelectorAll("p")].map((paragraph) => paragraph.textContent?.trim() ?? "");
    expect(texts.join("")).toContain("25MB");
    expect(texts.filter((text) => /。\s/.test(text))).toEqual([]);
  });

  it("can be moved, and only imported ones removed", async () => {
    const root = await open();
    await click(root, `Move ${markup} up`);
    expect(actions.onMove).toHaveBeenCalledWith(expect.objectContaining({ id: "harbour-bridge" }), -1);
    expect(root.querySelectorAll('[aria-label^="Remove "]')).toHaveLength(1);
  });

  it("can be exported, but for one that was damaged, of which there is nothing to save", async () => {
    const root = await open();
    expect(root.querySelectorAll('[aria-label^="Export "]')).toHaveLength(1);
  });

  it.each<[ImportState, string]>([
    [{ step: "checking", name: "a.json", share: 0.4 }, "Checking a.json"],
    [{ step: "storing", name: "a.json" }, "Storing a.json"],
    [{ step: "failed", name: "a.json", reason: "full" }, "not enough room"],
    [
      {
        step: "refused",
        name: "a.json",
        problems: [{ path: "asOf", kind: "broken", found: markup, wanted: { kind: "rule", rule: "date" } }],
        inWords,
      },
      "a.json is not imported: 1 problem",
    ],
  ])("tell how far an import is: %j", async (importing, text) => {
    const root = await open(importing);
    expect(root.querySelector(".add-pack")?.textContent).toContain(text);
    expect(root.querySelector("img")).toBeNull();
    await expectAccessible(root);
  });

  it("take the mended file right where it was refused", async () => {
    const root = await open({ step: "refused", name: "a.json", problems: [], inWords });
    find(root, "Choose a file");
    const field = root.querySelector<HTMLInputElement>(".add-pack input[type=file]");
    // jsdom has no way to choose a file.
    Object.defineProperty(field, "files", { value: [new File(["{}"], "a.json")] });
    field?.dispatchEvent(new Event("change", { bubbles: true }));
    expect(actions.onOffer).toHaveBeenCalledOnce();
  });

  it("show what a pack is and would change before it is accepted", async () => {
    const [before, after] = [small(), small({ version: "1.10.0" })];
    const root = await open({
      step: "offered",
      name: "a.json",
      about: aboutPack(after, 2000),
      effect: importEffect(after, [before]),
    });
    const text = root.querySelector(".add-pack")?.textContent;
    expect(text).toContain("Version 1.10.0");
    expect(text).toContain("It updates version 1.0.0: the same names");
    await expectAccessible(root);
    await click(root, "Update");
    expect(actions.onAccept).toHaveBeenCalledOnce();
  });
});

describe("a pasted text", () => {
  /** Packs whose every offer is refused until it is closed. */
  function Refusing() {
    useFocusKept();
    const [importing, setImporting] = useState<ImportState>({ step: "waiting" });
    const refuse = ([offer]: readonly PackOffer[]) => {
      const problems: Problem[] = [{ path: "", kind: "not-json", place: null }];
      setImporting({ step: "refused", name: offer?.name ?? "", problems, inWords });
    };
    const callbacks = { ...actions, onOffer: refuse, onCancel: () => setImporting({ step: "waiting" }) };
    return <PacksSection packs={[]} isReadable importing={importing} language="en" {...callbacks} />;
  }

  async function paste(text: string) {
    await show(null);
    const root = await show(<Refusing />);
    find(root, "Paste its text").focus();
    await click(root, "Paste its text");
    await type(field(), text);
    return root;
  }
  const field = () => document.querySelector("textarea") as HTMLTextAreaElement;

  it("goes into the field that opens for it, without another click", async () => {
    const root = await paste("");
    expect(document.activeElement).toBe(field());
    await click(root, "Cancel");
    expect(document.activeElement).toBe(find(root, "Paste its text"));
  });

  it("can be mended where it is refused: the way back leads to it as it was", async () => {
    const root = await paste('{ "format": "sidelight-pack",, }');
    await click(root, "Check");
    await expectAccessible(root);
    await click(root, "Back to the text");
    expect(field().value).toBe('{ "format": "sidelight-pack",, }');
    expect(document.activeElement).toBe(field());
  });

  it("is gone once its refusal is closed", async () => {
    const root = await paste("{");
    await click(root, "Check");
    await click(root, "Close");
    expect(field()).toBeNull();
    await click(root, "Paste its text");
    expect(field().value).toBe("");
  });

  it("outlives a file that is refused in between, which has no text to go back to", async () => {
    const root = await paste("{ half a pack");
    const drop = new Event("drop", { bubbles: true, cancelable: true });
    Object.assign(drop, { dataTransfer: { files: [new File(["{"], "a.json")] } });
    root.querySelector(".add-pack")?.dispatchEvent(drop);
    await vi.waitFor(() => expect(root.textContent).toContain("a.json is not imported"));
    expect(root.textContent).not.toContain("Back to the text");
    await click(root, "Close");
    expect(field().value).toBe("{ half a pack");
  });
});
