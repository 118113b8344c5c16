// @vitest-environment jsdom
import { useState } from "preact/hooks";
import { act } from "preact/test-utils";
import { describe, expect, it, vi } from "vitest";
import type { PacksProps } from "../../../components/packs/packs-section.tsx";
import type { BackupProps } from "../../../components/settings/backup-section.tsx";
import type { NoticesProps } from "../../../components/settings/notices.tsx";
import { OptionsView } from "../../../components/settings/options-view.tsx";
import { previewMentions, previewStory } from "../../../components/settings/preview-text.ts";
import topics from "../../../data/bundled/topics.json" with { type: "json" };
import { createLibrary, type Library } from "../../../data/library.ts";
import { aboutPack } from "../../../data/packs/pack-about.ts";
import { defaultSettings, Settings } from "../../../data/settings/settings.ts";
import { smallPack } from "../data/small-pack.ts";
import { validPack } from "../data/valid-pack.ts";
import { expectAccessible } from "./accessible.ts";
import { click, find, library, press, show, type } from "./view.tsx";

const packs: Omit<PacksProps, "packs"> = {
  isReadable: true,
  importing: { step: "waiting" },
  onSwitch: vi.fn(),
  onMove: vi.fn(),
  onExport: vi.fn(),
  onRemove: vi.fn(),
  onOffer: vi.fn(),
  onAccept: vi.fn(),
  onCancel: vi.fn(),
};

const backup: BackupProps = {
  arePacksReadable: true,
  restoring: { step: "waiting" },
  onSave: vi.fn(),
  onOffer: vi.fn(),
  onAccept: vi.fn(),
  onCancel: vi.fn(),
  onReset: vi.fn(),
  sync: { on: false, trouble: null, agreedAt: null, onSwitch: vi.fn(), onForget: vi.fn() },
};

/** As the options list them: the first one came with Sidelight. */
const viewsOf = ({ packs }: Library) =>
  packs.map((pack, index) => ({
    about: aboutPack(pack, 500_000),
    isBundled: index === 0,
    isOn: true,
    isDamaged: false,
  }));

function withImported(part: object = {}): Library {
  return createLibrary([...library.packs, validPack({ ...smallPack(), ...part })]);
}

/** The options over settings that live in memory; `seen` follows every change. */
async function open(
  start: Settings = defaultSettings,
  notices: Partial<NoticesProps> = {},
  arePacksReadable = true,
  known: Library = library,
) {
  const seen: { settings: Settings; said: string }[] = [];
  function Page() {
    const [settings, setSettings] = useState(start);
    return (
      <OptionsView
        settings={settings}
        onChange={({ apply, said }) => {
          const next = Settings.parse(apply(settings));
          seen.push({ settings: next, said: typeof said === "string" ? said : said(next.card.language) });
          setSettings(next);
        }}
        library={known}
        language="en"
        packs={{ ...packs, packs: viewsOf(known), isReadable: arePacksReadable }}
        backup={{ ...backup, arePacksReadable }}
        currentSite="courier.example"
        version="0.1.0"
        shortcuts={[{ name: "next-mention", description: "", keys: "Alt+N" }]}
        notices={{
          rejected: null,
          onDismissRejected: vi.fn(),
          markingTrouble: null,
          pausedUntil: 0,
          onResume: vi.fn(),
          ...notices,
        }}
      />
    );
  }
  await show(null);
  const root = await show(<Page />);
  return { root, seen, last: () => seen.at(-1) };
}

async function choose(root: HTMLElement, value: string) {
  root.querySelector<HTMLInputElement>(`input[value=${value}]`)?.click();
  await new Promise((resolve) => setTimeout(resolve));
}

describe("options", () => {
  it("tell a change of the language in the language chosen", async () => {
    const { root, last } = await open();
    await choose(root, "ja");
    expect(last()?.said).toBe("言語：日本語");
    await choose(root, "en");
    expect(last()?.said).toBe("Language: English");
  });

  it("tell what was chosen as part of a sentence, and a key by the name that it has", async () => {
    const { root, last } = await open();
    await choose(root, "tint");
    expect(last()?.said).toBe("Mark style: tinted");
    await choose(root, "modifier");
    expect(last()?.said).toBe("Open a card by: Alt + hovering");
  });

  it("have nothing axe objects to, also with everything unfolded", async () => {
    const { root } = await open({ ...defaultSettings, exclude: ["example.com"], topicsOff: ["defense"] });
    for (const button of root.querySelectorAll<HTMLElement>(".topic-open"))
      await click(button.parentElement ?? root, /names/);
    expect(root.querySelectorAll(".topic-entities li")).toHaveLength(library.entities.length);
    await expectAccessible(root);
  });

  it("switch a topic and a single name, and say so", async () => {
    const { root, last } = await open();
    await click(root, "Mark Defense");
    expect(last()).toMatchObject({
      settings: { topicsOff: ["defense"] },
      said: "Defense is no longer marked",
    });
    await click(root, /^The alliance/);
    await click(root, "Mark NATO");
    expect(last()?.settings.entitiesOff).toEqual(["nato"]);
  });

  it("list topics under the title of the story they are part of", async () => {
    const { root } = await open(defaultSettings, {}, true, withImported());
    const stories = [...root.querySelectorAll("#topics .story")].map((story) => [
      story.querySelector("h3")?.textContent,
      story.querySelectorAll(".topic-row").length,
    ]);
    expect(stories).toEqual([
      ["Japan and the United States", library.topics.length],
      ["The harbour bridge", 1],
    ]);
    await expectAccessible(root);
  });

  it("say before it happens that resetting everything takes imported packs away", async () => {
    const { root } = await open();
    const id = find(root, "Reset everything").getAttribute("aria-describedby");
    expect(root.querySelector(`#${id}`)?.textContent).toContain("removes the packs you imported");
  });

  it("reset at once where all of it is as on the first day", async () => {
    const { root } = await open();
    vi.mocked(backup.onReset).mockClear();
    await click(root, "Reset everything");
    expect(backup.onReset).toHaveBeenCalledOnce();
    expect(root.querySelector(".backup")?.textContent).not.toContain("Cancel");
  });

  it("ask before a reset that takes something away, say what, and have Cancel at hand", async () => {
    const settings = { ...defaultSettings, topicsOff: ["defense"], exclude: ["example.com"] };
    const rejected = { reason: "damaged", kept: {} } as const;
    const { root } = await open(settings, { rejected }, true, withImported());
    vi.mocked(backup.onReset).mockClear();
    find(root, "Reset everything").focus();
    await click(root, "Reset everything");
    const question = root.querySelector(".backup [role=group]") as HTMLElement;
    const lines = [...question.querySelectorAll("li")].map(({ textContent }) => textContent);
    expect(lines).toEqual([
      "1 imported pack: The harbour bridge",
      "What you chose under “Topics” and “Where”",
      "The settings kept aside because they could not be read",
    ]);
    expect(document.activeElement).toBe(find(question, "Cancel"));
    await expectAccessible(root);
    await press(find(question, "Cancel"), "Escape");
    expect(document.activeElement).toBe(find(root, "Reset everything"));
    await click(root, "Reset everything");
    await click(root, "Cancel");
    expect(backup.onReset).not.toHaveBeenCalled();
    await click(root, "Reset everything");
    await click(root, "Reset");
    expect(backup.onReset).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(find(root, "Reset everything"));
  });

  it("ask no more about a reset once there is nothing to lose, also when there is again", async () => {
    const { root } = await open({ ...defaultSettings, topicsOff: ["defense"] });
    const topic = topics.find(({ id }) => id === "defense")?.name.en;
    const isAsked = () => root.querySelector(".backup [role=group]") !== null;
    await click(root, "Reset everything");
    expect(isAsked()).toBe(true);
    await click(root, `Mark ${topic}`);
    expect(isAsked()).toBe(false);
    await click(root, `Mark ${topic}`);
    expect(isAsked()).toBe(false);
  });

  it("take many sites at once and keep what is no site in the field, with the reason", async () => {
    const { root, last } = await open();
    const field = find(root, "Sites to add to “Never mark”") as HTMLTextAreaElement;
    await type(field, "example.com\nhttps://www.news.test/story\nnot/a site!\nexample.com");
    await press(field, "Enter");
    expect(last()).toMatchObject({ settings: { exclude: ["example.com", "news.test"] } });
    expect(field.value).toBe("not/a\nsite!");
    expect(field.closest(".site-list")?.querySelector(".site-problems")?.textContent).toContain("“site!”");
    await click(root, "Remove example.com");
    expect(last()?.settings.exclude).toEqual(["news.test"]);
  });

  it("leave Enter alone while Japanese is being composed", async () => {
    const { root, seen } = await open();
    const field = find(root, "Sites to add to “Never mark”") as HTMLTextAreaElement;
    await type(field, "example.com");
    await press(field, "Enter", { isComposing: true });
    expect(seen).toEqual([]);
  });

  it("change how marks look and when cards open", async () => {
    const { root, last } = await open();
    const choose = async (label: string) => {
      const input = [...root.querySelectorAll<HTMLElement>(".choice-segment")].find(
        (segment) => segment.textContent === label,
      );
      await click(input ?? root, "");
    };
    await choose("Tinted");
    await choose("Every time");
    await choose("Clicking");
    expect(last()?.settings).toMatchObject({
      markStyle: "tint",
      occurrences: "all",
      card: { openBy: "click" },
    });
    expect(root.textContent).not.toContain("Wait before a card opens");
  });

  it("show both waiting times on one scale, on which no card closes before a pointer can reach it", async () => {
    const { root, last } = await open();
    const [opens, closes] = [...root.querySelectorAll<HTMLInputElement>("input[type=range]")];
    const scaleOf = (slider?: HTMLInputElement) => [slider?.min, slider?.max, slider?.value];
    expect(scaleOf(closes)).toEqual(scaleOf(opens));
    const slide = async (slider: HTMLInputElement | undefined, value: string) => {
      if (slider) slider.value = value;
      await act(() => {
        slider?.dispatchEvent(new Event("input", { bubbles: true }));
        slider?.dispatchEvent(new Event("change", { bubbles: true }));
      });
    };
    await slide(opens, "0");
    expect(last()?.settings.card.showDelay).toBe(0);
    await slide(closes, "100");
    await slide(closes, "0");
    expect(last()?.settings.card.grace).toBe(100);
    expect(closes?.value).toBe("100");
  });

  it("give a topic another colour, and add the site at hand by one click", async () => {
    const { root, last } = await open();
    await click(root, /^The alliance/);
    await click(root, "Pink");
    expect(last()).toMatchObject({ settings: { colours: { alliance: "pink" } }, said: "The alliance: pink" });
    await click(root, "Add courier.example to “Always mark”");
    expect(last()?.settings.include).toEqual(["courier.example"]);
  });

  it("name each button of the two lists of sites by its list: what they do is opposite", async () => {
    const { root } = await open();
    for (const list of ["Always mark", "Never mark"]) {
      expect(find(root, `Add courier.example to “${list}”`).textContent?.trim()).toBe("Add courier.example");
      expect(find(root, `Add to “${list}”`).textContent).toBe("Add");
    }
  });

  it("can be reset section by section, where there is anything to reset", async () => {
    const { root, last } = await open({ ...defaultSettings, markStyle: "tint", topicsOff: ["defense"] });
    expect(root.querySelectorAll(".section-head button")).toHaveLength(2);
    await click(root, "Reset Marks and cards");
    expect(last()?.settings).toEqual({ ...defaultSettings, topicsOff: ["defense"] });
    expect(root.querySelectorAll(".section-head button")).toHaveLength(1);
  });

  it("say what went wrong where nobody was looking, and hand back what could not be read", async () => {
    const onDismissRejected = vi.fn();
    const rejected = { reason: "damaged", kept: { where: "nowhere" } } as const;
    const { root } = await open(defaultSettings, { rejected, onDismissRejected, markingTrouble: "full" });
    const alerts = [...root.querySelectorAll("[role=alert]")].map((alert) => alert.textContent).join("\n");
    expect(alerts).toContain("could not be read");
    expect(alerts).toContain("no room left");
    await expectAccessible(root);
    await click(root, "Show them");
    expect(root.querySelector(".kept-settings pre")?.textContent).toContain("nowhere");
    await click(root, "Discard them");
    expect(onDismissRejected).toHaveBeenCalledOnce();
  });

  it("can put packs back into their first order, all of them in use", async () => {
    const { root, last } = await open({
      ...defaultSettings,
      packsOff: ["a-pack"],
      packOrder: ["b", "a-pack"],
    });
    await click(root, "Reset Packs");
    expect(last()?.settings).toEqual(defaultSettings);
  });

  it("offer nothing that needs the imported packs where those are out of reach, and say why", async () => {
    const { root } = await open(defaultSettings, {}, false);
    expect(root.querySelector(".packs")?.textContent).not.toContain("Add a pack");
    expect(root.querySelectorAll(".backup button")).toHaveLength(0);
    expect(root.querySelector(".backup")?.textContent).toContain("cannot be read here");
    await expectAccessible(root);
  });

  it("show the pack with its counts", async () => {
    const { root } = await open();
    expect(root.querySelector(".pack-counts")?.textContent).toContain(`${library.facts.length} facts`);
  });
});

describe("the preview", () => {
  it("marks by the same three rules as a page", () => {
    const words = (rule: Settings["occurrences"]) =>
      previewMentions(rule, "en").map(({ paragraph, start, end }) =>
        previewStory("en").paragraphs[paragraph]?.slice(start, end),
      );
    expect(words("page")).toEqual(["Ilse Brandt", "Harbor Tunnel", "Alder Line"]);
    expect(words("paragraph")).toEqual([
      "Ilse Brandt",
      "Harbor Tunnel",
      "Alder Line",
      "Harbor Tunnel",
      "Alder Line",
      "Brandt",
    ]);
    expect(words("all")).toHaveLength(7);
  });
});
