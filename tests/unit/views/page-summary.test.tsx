// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import { LanguageContext } from "../../../components/design/language.ts";
import { groupMentions } from "../../../components/page-summary/group-mentions.ts";
import { MentionStrip, nearestMention } from "../../../components/page-summary/mention-strip.tsx";
import { PageStatus, statusLine } from "../../../components/page-summary/page-status.tsx";
import { PageSummary } from "../../../components/page-summary/page-summary.tsx";
import { SilentPage } from "../../../components/page-summary/silent-page.tsx";
import { pageStrings } from "../../../components/page-summary/strings.ts";
import type { SilentReason, TabView } from "../../../components/page-summary/tab-view.ts";
import { settingsStrings } from "../../../components/settings/strings.ts";
import { spokenLanguages } from "../../../data/language/spoken.ts";
import { defaultSettings } from "../../../data/settings/settings.ts";
import { expectAccessible } from "./accessible.ts";
import { click, find, library, mention, pageState, press, show } from "./view.tsx";

const mentions = [
  mention("nato", 0.1),
  mention("sanae-takaichi", 0.2, true),
  mention("sanae-takaichi", 0.5),
  mention("ldp", 0.6),
  mention("sanae-takaichi", 0.9),
];

describe("grouping mentions", () => {
  it("puts the most telling topic and name first and counts every mention", () => {
    const groups = groupMentions(mentions, library);
    expect(groups.map(({ topic, count }) => [topic.id, count])).toEqual([
      ["government", 4],
      ["alliance", 1],
    ]);
    expect(groups[0]?.entities.map(({ entity }) => entity.id)).toEqual(["sanae-takaichi", "ldp"]);
    expect(groups[0]?.entities[0]).toMatchObject({
      mentions: [1, 2, 4],
      inHeadline: true,
      firstPosition: 0.2,
    });
  });

  it("passes over what no pack knows any more", () => {
    expect(groupMentions([mention("gone", 0.5)], library)).toEqual([]);
  });
});

describe("the page's list", () => {
  const props = { library, settings: defaultSettings, language: "en" };

  it("steps through the mentions of a name, forward and back, round and round", async () => {
    const onJump = vi.fn();
    const root = await show(
      <PageSummary
        {...props}
        state={pageState(mentions)}
        onJump={onJump}
        onTopicSwitch={vi.fn()}
        onOpenEntity={vi.fn()}
      />,
    );
    const row = find(root, /^Sanae Takaichi.*3×$/);
    for (const key of ["ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowLeft"])
      await press(row, key);
    expect(onJump.mock.calls.flat()).toEqual([1, 2, 4, 1, 4]);
    expect(row.textContent).toContain("3 of 3");
    await expectAccessible(root);
  });

  it("counts a name anew where the page has fewer places of it than the reader has stepped through", async () => {
    const onJump = vi.fn();
    const acts = { onJump, onTopicSwitch: vi.fn(), onOpenEntity: vi.fn() };
    const root = await show(<PageSummary {...props} state={pageState(mentions)} {...acts} />);
    for (const _ of "123") await press(find(root, /^Sanae Takaichi/), "ArrowRight");
    await show(<PageSummary {...props} state={pageState(mentions.slice(0, 3))} {...acts} />);
    expect(find(root, /^Sanae Takaichi/).textContent).toContain("2×");
    onJump.mockClear();
    await press(find(root, /^Sanae Takaichi/), "ArrowRight");
    expect(onJump).toHaveBeenCalledWith(1);
  });

  it("switches a topic right there and offers the ones that are off", async () => {
    const onTopicSwitch = vi.fn();
    const root = await show(
      <PageSummary
        {...props}
        settings={{ ...defaultSettings, topicsOff: ["defense"] }}
        state={pageState(mentions)}
        onJump={vi.fn()}
        onTopicSwitch={onTopicSwitch}
        onOpenEntity={vi.fn()}
      />,
    );
    await click(root, "Mark Government");
    await click(root, "Mark Defense");
    expect(onTopicSwitch.mock.calls).toEqual([
      ["government", false],
      ["defense", true],
    ]);
  });

  it("draws the ticks of one line side by side", async () => {
    const headline = [mention("sanae-takaichi", 0.1), mention("donald-trump", 0.1), mention("ldp", 0.6)];
    const root = await show(
      <MentionStrip mentions={headline} library={library} lit={null} onJump={vi.fn()} />,
    );
    const places = [...root.querySelectorAll<HTMLElement>(".mention-tick")].map(
      ({ style }) => style.insetInlineStart,
    );
    expect(places).toEqual(["calc(10% + 0px)", "calc(10% + 4px)", "calc(60% + 0px)"]);
  });

  it("draws one tick for each mention and finds the nearest to a place", async () => {
    const root = await show(
      <PageSummary
        {...props}
        state={pageState(mentions)}
        onJump={vi.fn()}
        onTopicSwitch={vi.fn()}
        onOpenEntity={vi.fn()}
      />,
    );
    expect(root.querySelectorAll(".mention-tick")).toHaveLength(mentions.length);
    expect(nearestMention(mentions, 0.58)).toBe(3);
    expect(nearestMention([], 0.5)).toBeNull();
  });
});

const strings = pageStrings("en");

/** What a silent page is given where nothing of it is looked at. */
const quiet = {
  stories: [],
  topics: [],
  onOpenTopic: vi.fn(),
  onAnnotateAnyway: vi.fn(),
  onGrant: vi.fn(),
  onReload: vi.fn(),
  onResume: vi.fn(),
  onOpenOptions: vi.fn(),
};

describe("the state of the page", () => {
  it.each(spokenLanguages)(
    "names the list that marks a site for good, as the options do (%s)",
    (language) => {
      expect(pageStrings(language).statusMore["not-news"]).toContain(settingsStrings(language).where.include);
    },
  );

  it("is one line", () => {
    expect(statusLine({ kind: "answering", state: pageState(mentions) }, "en")).toBe("5 mentions of 3 names");
    expect(statusLine({ kind: "answering", state: pageState([mention("nato", 0)]) }, "en")).toBe(
      "1 mention of 1 name",
    );
    expect(statusLine({ kind: "looking" }, "en")).toBe(strings.looking);
  });

  it("switches the site it speaks of", async () => {
    const onSiteSwitch = vi.fn();
    const page: TabView = { kind: "answering", state: pageState([], "site-off") };
    const root = await show(
      <PageStatus
        page={page}
        settings={{ ...defaultSettings, exclude: ["courier.example"] }}
        onSiteSwitch={onSiteSwitch}
      />,
    );
    await click(root, "On courier.example");
    expect(onSiteSwitch).toHaveBeenCalledWith("www.courier.example", true);
  });

  it.each(["", "[::1]"])("offers no switch for a host that no list could hold: “%s”", async (host) => {
    const page: TabView = { kind: "answering", state: { ...pageState(mentions), host } };
    const root = await show(<PageStatus page={page} settings={defaultSettings} onSiteSwitch={vi.fn()} />);
    expect(root.querySelector("[role=switch]")).toBeNull();
  });

  it.each(Object.keys(strings.silent) as SilentReason[])("says why it is silent: %s", async (reason) => {
    const acts = {
      onAnnotateAnyway: vi.fn(),
      onGrant: vi.fn(),
      onReload: vi.fn(),
      onResume: vi.fn(),
      onOpenOptions: vi.fn(),
    };
    const root = await show(<SilentPage {...quiet} page={{ kind: "silent", reason }} {...acts} />);
    expect(root.querySelector("h2")?.textContent).toBe(strings.silent[reason]);
    await expectAccessible(root);
    const button = root.querySelector<HTMLButtonElement>(".button");
    button?.click();
    expect(acts.onGrant).toHaveBeenCalledTimes(reason === "permission" ? 1 : 0);
    expect(acts.onReload).toHaveBeenCalledTimes(["reload", "unreadable"].includes(reason) ? 1 : 0);
  });

  it("leads to the options, not to the switch of a site that is on, where a part of it is off", async () => {
    const onOpenOptions = vi.fn();
    const page: TabView = { kind: "answering", state: pageState([], "page-off") };
    const root = await show(<SilentPage {...quiet} page={page} onOpenOptions={onOpenOptions} />);
    expect(root.textContent).not.toContain("above");
    await click(root, strings.openOptions);
    expect(onOpenOptions).toHaveBeenCalledOnce();
  });

  it.each([
    ["example.com", true],
    ["", false],
  ])(
    "speaks of the switch of a site that can be listed, and of none on a file (%s)",
    async (host, isThere) => {
      const root = await show(
        <SilentPage
          {...quiet}
          page={{ kind: "answering", state: { ...pageState([], "not-listed"), host } }}
        />,
      );
      expect(root.textContent?.includes(strings.addAbove)).toBe(isThere);
    },
  );

  it.each([
    ["en", "“Japan and the United States” or “The harbor”"],
    ["ja", "「日米関係」「港」"],
  ])("names the stories it knows where a page tells none of them (%s)", async (language, titles) => {
    const root = await show(
      <LanguageContext value={language}>
        <SilentPage
          {...quiet}
          page={{ kind: "answering", state: pageState([], "nothing-found") }}
          stories={language === "en" ? ["Japan and the United States", "The harbor"] : ["日米関係", "港"]}
        />
      </LanguageContext>,
    );
    expect(root.textContent).toContain(titles);
  });

  it.each([
    ["en", "Paused until 14:05"],
    ["ja", "14:05まで休止中です"],
  ])("says until when it is paused (%s)", async (language, title) => {
    const root = await show(
      <LanguageContext value={language}>
        <SilentPage
          {...quiet}
          page={{ kind: "answering", state: pageState([], "paused") }}
          pausedUntil={new Date(2026, 0, 1, 14, 5).getTime()}
        />
      </LanguageContext>,
    );
    expect(root.querySelector("h2")?.textContent).toBe(title);
  });

  it("offers to annotate a page that is no news", async () => {
    const onAnnotateAnyway = vi.fn();
    const root = await show(
      <SilentPage
        {...quiet}
        page={{ kind: "answering", state: pageState([], "not-news") }}
        onAnnotateAnyway={onAnnotateAnyway}
      />,
    );
    await click(root, strings.annotateAnyway);
    expect(onAnnotateAnyway).toHaveBeenCalledOnce();
  });
});
