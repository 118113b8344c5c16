// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CardView } from "../../../components/card/card-view.tsx";
import type { CardRequest, CardServices } from "../../../components/card/presenter.ts";
import type { CardContent } from "../../../data/facts/card-content.ts";
import { expectAccessible } from "../views/accessible.ts";
import { adasCard } from "./story.ts";

let root: HTMLElement;
let onPinned: (pinned: boolean) => void;

beforeEach(() => {
  root = document.createElement("div");
  document.body.append(root);
  onPinned = vi.fn();
});
afterEach(() => {
  render(null, root);
  root.remove();
  vi.useRealTimers();
  Reflect.deleteProperty(navigator, "clipboard");
});

const bridge: CardContent = { ...adasCard(), entity: "harbour-bridge", name: "Harbour bridge", related: [] };

function services(more: Partial<CardServices> = {}): CardServices {
  return {
    load: vi.fn(async () => bridge),
    setEntity: vi.fn(async () => true),
    setTopic: vi.fn(async () => true),
    setSite: vi.fn(async () => true),
    openOptions: vi.fn(),
    acting: vi.fn(),
    pin: vi.fn(),
    close: vi.fn(),
    gone: vi.fn(),
    ...more,
  };
}

function show(request: Partial<CardRequest>): void {
  const mark = { rects: () => [], line: 0, element: null };
  const whole: CardRequest = {
    content: adasCard(),
    entity: "ada-quill",
    opener: "pointer",
    theme: "auto",
    textSize: "normal",
    language: "en",
    text: "Quill",
    mark,
    services: services(),
    ...request,
  };
  render(<CardView request={whole} onPinned={onPinned} />, root);
}

const text = () => root.textContent ?? "";
const button = (name: string): HTMLButtonElement => {
  const found = [...root.querySelectorAll("button")].find(
    (one) => one.getAttribute("aria-label") === name || one.textContent?.trim() === name,
  );
  if (!found) throw new Error(`no button “${name}” among ${text()}`);
  return found;
};
const click = async (name: string) => {
  button(name).click();
  await new Promise((resolve) => setTimeout(resolve, 0));
};

describe("a card", () => {
  it("is a dialog with a name, and says what there is to say", () => {
    show({});
    const dialog = root.querySelector("[role=dialog]");
    const label = root.querySelector(`#${dialog?.getAttribute("aria-labelledby")}`);
    expect(label?.textContent).toBe("Ada Quill 羽根 絵田");
    expect(root.querySelector("[lang=ja]")?.textContent).toBe("羽根 絵田");
    for (const said of ["The bridge", "as of Jan 2026", "Engineer", "She drew the bridge.", "City engineer"])
      expect(text()).toContain(said);
    expect(text()).toContain("Sources differ: figure");
    expect(text()).toContain("2 outlets · 2 origins");
    expect(text()).toContain("Puts the length at 420 metres.");
  });

  it("is in the language that Sidelight speaks, and the pack’s texts are in theirs", () => {
    show({ language: "de", content: { ...adasCard(), language: "fr" } });
    const languageOf = (part: string) => root.querySelector(part)?.closest("[lang]")?.getAttribute("lang");
    for (const own of [".card-bar", ".card-heading", ".card-actions"])
      expect(languageOf(own), own).toBe("en");
    for (const told of [".card-role", ".card-description", ".card-attributes dd", ".card-fact-text"])
      expect(languageOf(told), told).toBe("fr");
  });

  it("numbers its notes as they first come up, and names those of a detail in that order", () => {
    const source = (id: string) => ({
      id,
      publisher: id,
      label: id,
      address: `https://${id}.example/`,
      date: "2026",
      language: "en",
    });
    const attributes = [
      { label: "Size", value: "420 metres", sources: [source("courier"), source("record")] },
      { label: "Opened", value: "2025", sources: [source("herald"), source("record"), source("gazette")] },
    ];
    show({ content: { ...adasCard(), attributes } });
    const marks = [...root.querySelectorAll(".card-notes")].map((notes) => notes.textContent);
    expect(marks).toEqual(["12", "234"]);
    const notes = [...root.querySelectorAll(".card-note-list li")].map((note) => note.textContent);
    expect(notes.map((note) => note?.slice(0, 4))).toEqual(["1cou", "2rec", "3her", "4gaz"]);
  });

  it.each([
    { language: "en", told: "The Courier, The Gull 400 metres" },
    { language: "ja", told: "The Courier、The Gull 400 metres" },
  ])("parts the publishers of one version: $told", ({ language, told }) => {
    const content = adasCard();
    const [fact] = content.facts;
    const [version] = fact?.versions ?? [];
    const [source] = version?.sources ?? [];
    if (!fact || !version || !source) throw new Error("the card’s first fact has versions");
    const sources = [source, { ...source, publisher: "The Gull", address: "https://gull.example/" }];
    show({ language, content: { ...content, facts: [{ ...fact, versions: [{ ...version, sources }] }] } });
    expect(root.querySelector(".card-version")?.textContent).toBe(told);
  });

  it("speaks Japanese to a Japanese reader", () => {
    show({ language: "ja-JP" });
    expect(root.querySelector("[role=dialog]")?.getAttribute("lang")).toBe("ja");
    for (const said of [
      "2026年1月時点",
      "情報源が伝えること",
      "食い違い：数値",
      "情報源2件・出所2件",
      "コピー",
    ])
      expect(text()).toContain(said);
    expect(button("閉じる")).toBeTruthy();
  });

  it.each(["en", "ja"])("has no fault that axe finds, in %s", async (language) => {
    show({ language });
    await expectAccessible(root);
  });

  it("says plainly that a selection holds no name", () => {
    show({ content: null, entity: null, text: "the harbour" });
    expect(text()).toContain("the harbour");
    expect(text()).toContain("Sidelight knows no name in your selection.");
  });

  it.each([
    ["en", false, "Search facts and timeline in side panel"],
    ["en", true, "Search facts and timeline in a tab"],
    ["ja", false, "事実と年表をパネルで検索"],
  ])("offers to search for words that are no name, in %s, tab: %s", async (language, panelIsTab, name) => {
    const search = vi.fn();
    const given = services({ search, panelIsTab });
    show({ content: null, entity: null, text: "the harbour", language, services: given });
    await click(name);
    expect(search).toHaveBeenCalledExactlyOnceWith("the harbour");
    await expectAccessible(root);
  });

  it.each([
    ["a whole passage", { entity: null, text: "harbour ".repeat(9) }],
    ["no words", { entity: null, text: "" }],
    ["a name that no pack has any more", { entity: "ada-quill" }],
    ["a background that is gone", { entity: null, content: undefined }],
  ])("offers no search for %s", (_, request) => {
    show({ content: null, ...request, services: services({ search: vi.fn() }) });
    expect([...root.querySelectorAll("button")].map((one) => one.ariaLabel)).toEqual(["Close"]);
    expect(root.querySelector("h2")?.textContent?.length).toBeLessThan(62);
  });

  it.each([
    ["en", "Nothing is selected", "Select a name on the page"],
    ["ja", "何も選択されていません", "名前を選択して"],
  ])("says plainly that nothing is selected, in %s", (language, name, remedy) => {
    show({ content: null, entity: null, text: "", language });
    expect(root.querySelector("h2")?.textContent).toBe(name);
    expect(text()).toContain(remedy);
  });

  it("links into sources in a new tab that learns nothing about the reader", () => {
    show({});
    const links = [...root.querySelectorAll("a")];
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) {
      expect(link.target).toBe("_blank");
      expect(link.rel).toContain("noreferrer");
      expect(link.textContent || link.getAttribute("aria-label")).toBeTruthy();
    }
    expect(links.some(({ href }) => href.includes("#:~:text="))).toBe(true);
  });

  it("carries no styles in its markup, which a strict page would drop", () => {
    show({});
    expect(root.innerHTML).not.toMatch(/<style|<script|javascript:/);
  });

  it("follows a relation and comes back", async () => {
    const given = services();
    show({ services: given });
    const follow = [...root.querySelectorAll("button")].find((one) =>
      one.textContent?.includes("Harbour bridge"),
    );
    follow?.click();
    await vi.waitFor(() => expect(root.querySelector("h2")?.textContent).toContain("Harbour bridge"));
    expect(given.load).toHaveBeenCalledWith("harbour-bridge");
    await click("Back to Ada Quill");
    expect(root.querySelector("h2")?.textContent).toContain("Ada Quill");
  });

  it("shows a related card from its beginning, and the one before where the reader was", async () => {
    show({});
    const scroller = () => root.querySelector(".card-scroll") as Element;
    const followOn = async () => {
      [...root.querySelectorAll("button")]
        .find((one) => one.textContent?.includes("Harbour bridge"))
        ?.click();
      await vi.waitFor(() => expect(root.querySelector("h2")?.textContent).toContain("Harbour bridge"));
    };
    scroller().scrollTop = 300;
    await followOn();
    expect(scroller().scrollTop).toBe(0);
    scroller().scrollTop = 200;
    await click("Back to Ada Quill");
    expect(scroller().scrollTop).toBe(300);
    await followOn();
    expect(scroller().scrollTop).toBe(0);
  });

  it.each([
    { by: "key", presses: 0, opener: "pointer", shows: true },
    { by: "pointer", presses: 1, opener: "pointer", shows: false },
    { by: "pointer", presses: 1, opener: "keyboard", shows: false },
  ] as const)(
    "shows where the focus is after a step by $by in a card opened by $opener: $shows",
    async ({ presses, opener, shows }) => {
      show({ opener });
      const dialog = root.querySelector("[role=dialog]");
      const isShown = () => dialog?.hasAttribute("data-by-key");
      expect(isShown()).toBe(opener === "keyboard");
      const clickOn = (button: Element | null) =>
        button?.dispatchEvent(new MouseEvent("click", { bubbles: true, detail: presses }));
      clickOn(root.querySelector(".card-relation"));
      await vi.waitFor(() => expect(root.querySelector("h2")?.textContent).toContain("Harbour bridge"));
      expect(document.activeElement).toBe(dialog);
      expect(isShown()).toBe(shows);
      clickOn(root.querySelector(".back-button"));
      await vi.waitFor(() => expect(root.querySelector("h2")?.textContent).toContain("Ada Quill"));
      expect(isShown()).toBe(shows);
    },
  );

  it("has an edge below its title while text is scrolled away under it", async () => {
    show({});
    const scroller = root.querySelector(".card-scroll") as Element;
    const edged = () => root.querySelector(".card-frame")?.hasAttribute("data-scrolled");
    const scrollTo = (top: number) => {
      scroller.scrollTop = top;
      scroller.dispatchEvent(new Event("scroll"));
    };
    expect(edged()).toBe(false);
    scrollTo(40);
    await vi.waitFor(() => expect(edged()).toBe(true));
    scrollTo(0);
    await vi.waitFor(() => expect(edged()).toBe(false));
  });

  it("scrolls its text alone: the bar with its buttons stays, clear of the scroll bar", () => {
    show({});
    expect(button("Close").closest(".card-scroll")).toBeNull();
    show({ content: null });
    expect(button("Close").closest(".card-scroll")).toBeNull();
  });

  it("says so where a related card cannot be loaded, and stays", async () => {
    show({ services: services({ load: async () => undefined }) });
    [...root.querySelectorAll("button")].find((one) => one.textContent?.includes("Harbour bridge"))?.click();
    await vi.waitFor(() => expect(root.querySelector("[role=alert]")).not.toBeNull());
    expect(root.querySelector("h2")?.textContent).toContain("Ada Quill");
  });

  it("waits for no other card once the reader has gone back, or is gone", async () => {
    const { promise, resolve } = Promise.withResolvers<CardContent>();
    const herald = { entity: "herald", name: "Herald", label: "told by", colour: "blue" } as const;
    const load = async (entity: string) => (entity === "herald" ? promise : { ...bridge, related: [herald] });
    const given = services({ load });
    const ada = adasCard();
    show({ content: { ...ada, related: [...ada.related, herald] }, services: given });
    const relation = (name: string) =>
      [...root.querySelectorAll<HTMLElement>(".card-relation")].find((one) =>
        one.textContent?.includes(name),
      );
    relation("Harbour bridge")?.click();
    await vi.waitFor(() => expect(root.querySelector("h2")?.textContent).toContain("Harbour bridge"));
    relation("Herald")?.click();
    await vi.waitFor(() => expect(relation("Herald")?.ariaBusy).toBe("true"));
    await click("Back to Ada Quill");
    expect(relation("Herald")?.ariaBusy).toBe("false");
    relation("Herald")?.click();
    render(null, root);
    vi.mocked(given.acting).mockClear();
    resolve(bridge);
    await new Promise((later) => setTimeout(later));
    // By then, it may be another card that offers Undo.
    expect(given.acting).not.toHaveBeenCalled();
  });

  it("hides a topic and takes that back", async () => {
    const given = services();
    show({ services: given });
    await click("More");
    await click("Hide the topic “The bridge”");
    expect(given.setTopic).toHaveBeenLastCalledWith("bridge", false);
    expect(given.acting).toHaveBeenLastCalledWith(true);
    expect(root.querySelector(".card-notice")?.textContent).toBe(
      "The topic “The bridge” is hidden everywhere.",
    );
    await click("Undo");
    expect(given.setTopic).toHaveBeenLastCalledWith("bridge", true);
    expect(given.acting).toHaveBeenLastCalledWith(false);
  });

  it("hides just this name and takes that back", async () => {
    const given = services();
    show({ services: given });
    await click("More");
    await click("Hide Ada Quill");
    expect(given.setEntity).toHaveBeenLastCalledWith("ada-quill", false);
    expect(given.setTopic).not.toHaveBeenCalled();
    expect(given.acting).toHaveBeenLastCalledWith(true);
    expect(root.querySelector(".card-notice")?.textContent).toBe("Ada Quill is hidden everywhere.");
    await click("Undo");
    expect(given.setEntity).toHaveBeenLastCalledWith("ada-quill", true);
    expect(given.acting).toHaveBeenLastCalledWith(false);
  });

  it.each([
    {
      leaves: "has followed a relation",
      leave: () => root.querySelector<HTMLElement>(".card-relation")?.click(),
    },
    { leaves: "has closed the card", leave: () => render(null, root) },
  ])("holds no other card open for what is stored only once the reader $leaves", async ({ leave }) => {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const given = services({ setTopic: () => promise });
    show({ services: given });
    await click("More");
    await click("Hide the topic “The bridge”");
    leave();
    await new Promise((later) => setTimeout(later));
    vi.mocked(given.acting).mockClear();
    resolve(true);
    await new Promise((later) => setTimeout(later));
    // The card that is open by then has nothing to undo.
    expect(given.acting).not.toHaveBeenCalled();
  });

  it("offers to hide the name that it shows, not the one that it was opened for", async () => {
    const given = services();
    show({ services: given });
    root.querySelector<HTMLElement>(".card-relation")?.click();
    await vi.waitFor(() => expect(root.querySelector("h2")?.textContent).toContain("Harbour bridge"));
    await click("More");
    await click("Hide Harbour bridge");
    expect(given.setEntity).toHaveBeenLastCalledWith("harbour-bridge", false);
  });

  it("says that it has copied, and can copy again", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const writeText = vi.fn(async () => {});
    Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
    const status = () => root.querySelector(".card-notice")?.textContent;
    show({});
    const copy = button("Copy");
    copy.focus();
    copy.click();
    await vi.waitFor(() => expect(status()).toBe("Copied"));
    expect(button("Copied")).toBe(copy);
    expect(document.activeElement).toBe(copy);
    await vi.runAllTimersAsync();
    expect(status()).toBe("");
    button("Copy").click();
    await vi.waitFor(() => expect(status()).toBe("Copied"));
    expect(writeText).toHaveBeenCalledTimes(2);
  });

  it("keeps the focus where the button that had it goes", async () => {
    show({});
    const press = async (name: string) => {
      button(name).focus();
      await click(name);
    };
    const focused = () => document.activeElement?.textContent;
    await press("More");
    await press("Hide the topic “The bridge”");
    await vi.waitFor(() => expect(focused()).toBe("Undo"));
    await press("Undo");
    await vi.waitFor(() => expect(focused()).toBe("More"));
  });

  it("leaves the focus on the page while the pointer presses its buttons", async () => {
    show({});
    await click("More");
    await click("Hide the topic “The bridge”");
    await click("Undo");
    expect(document.activeElement).toBe(document.body);
  });

  it("says so where the browser cannot store that, and offers nothing to undo", async () => {
    const given = services({ setTopic: async () => false });
    show({ services: given });
    await click("More");
    await click("Hide the topic “The bridge”");
    expect(root.querySelector(".card-notice")?.textContent).toBe(
      "The browser could not store that. Nothing has changed.",
    );
    expect(text()).not.toContain("Undo");
    expect(given.acting).toHaveBeenLastCalledWith(false);
  });

  it("lets a reader try again to take it back", async () => {
    const setTopic = vi.fn(async (_: string, on: boolean) => !on);
    const given = services({ setTopic });
    show({ services: given });
    await click("More");
    await click("Hide the topic “The bridge”");
    await click("Undo");
    expect(text()).toContain("The browser could not store that.");
    expect(given.acting).toHaveBeenLastCalledWith(true);
    setTopic.mockResolvedValue(true);
    await click("Undo");
    expect(root.querySelector(".card-notice")?.textContent).toBe("");
  });

  it("keeps away from a site and takes that back", async () => {
    const setSite = vi.fn(async () => true);
    const given = services({ setSite });
    show({ services: given });
    await click("More");
    await click("Not on this site");
    await click("Undo");
    expect(setSite.mock.calls).toEqual([[false], [true]]);
  });

  it("pins", async () => {
    const given = services();
    show({ services: given });
    await click("Keep this card open");
    expect(given.pin).toHaveBeenCalledWith(true);
    expect(onPinned).toHaveBeenCalledWith(true);
    expect(button("Keep this card open").getAttribute("aria-pressed")).toBe("true");
  });

  const hint = () => root.querySelector(".card-hint")?.textContent;

  it("says for a while when it is pinned that other names take a click, to a reader who hovers", async () => {
    vi.useFakeTimers();
    show({});
    await act(() => button("Keep this card open").click());
    expect(hint()).toBe("Pinned. Other names open by a click.");
    await act(() => void vi.advanceTimersByTime(5900));
    expect(hint()).not.toBe("");
    await act(() => void vi.advanceTimersByTime(200));
    expect(hint()).toBe("");
    await act(() => button("Keep this card open").click());
    await act(() => button("Keep this card open").click());
    expect(hint()).not.toBe("");
    await act(() => button("Keep this card open").click());
    expect(hint()).toBe("");
  });

  it.each<CardRequest["opener"]>(["click", "touch", "keyboard"])(
    "says nothing of clicks when it is pinned by one who came by %s",
    async (opener) => {
      show({ opener });
      await act(() => button("Keep this card open").click());
      expect(hint()).toBe("");
    },
  );

  it("offers to leave out a site or a name only where it can be", async () => {
    const { setSite: _, setEntity: __, ...given } = services();
    show({ services: given });
    await click("More");
    expect(text()).toContain("Hide the topic “The bridge”");
    expect(text()).not.toContain("Not on this site");
    expect(text()).not.toContain("Hide Ada Quill");
  });

  it("offers everything else beside the page, or in a tab where that is all the browser allows", () => {
    show({});
    expect(text()).not.toContain("Open in");
    show({ services: services({ openPanel: vi.fn() }) });
    expect(text()).toContain("Open in side panel");
    show({ services: services({ openPanel: vi.fn(), panelIsTab: true }) });
    expect(text()).toContain("Open in a tab");
  });

  it.each([
    { language: "en", panelIsTab: false, says: "All 41 facts in side panel" },
    { language: "en", panelIsTab: true, says: "All 41 facts in a tab" },
    { language: "ja", panelIsTab: false, says: "事実41件をパネルで" },
    { language: "ja", panelIsTab: true, says: "事実41件をタブで" },
  ])("says where all facts will open, in word and picture: $says", ({ language, panelIsTab, says }) => {
    const content = { ...adasCard(), factCount: 41 };
    show({ content, language, services: services({ openPanel: vi.fn(), panelIsTab }) });
    const picture = button(says).querySelector("svg")?.innerHTML;
    const external = root.querySelector(".source-link svg")?.innerHTML;
    expect(picture === external).toBe(panelIsTab);
  });
});

describe("a card without content", () => {
  it("says why in a sentence", () => {
    show({ content: null });
    expect(text()).toContain("None of your packs explains this name any more.");
    show({ content: undefined });
    expect(text()).toContain("Reload the page");
    expect(root.querySelector("h2")?.textContent).toBe("Quill");
  });

  it("is busy while its content is on the way", () => {
    show({ content: undefined, pending: true });
    expect(root.querySelector("[aria-busy=true]")).not.toBeNull();
  });
});
