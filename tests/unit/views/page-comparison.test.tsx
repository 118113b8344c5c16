// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import { PageComparison } from "../../../components/page-comparison/page-comparison.tsx";
import type { PageReading } from "../../../data/page/page-comparison.ts";
import { expectAccessible } from "./accessible.ts";
import { click, library, mention, pageState, show } from "./view.tsx";

const state = pageState([mention("sanae-takaichi", 0.1, true), mention("investment-deal", 0.2)]);
const onShowSentence = vi.fn();
const onOpenFact = vi.fn();

async function open(reading: PageReading | null | Promise<PageReading | null>, language = "en") {
  await show(null);
  return show(
    <PageComparison
      state={{ ...state, language }}
      library={library}
      language="en"
      onReadPage={async () => reading}
      onShowSentence={onShowSentence}
      onOpenFact={onOpenFact}
    />,
  );
}

describe("what a page reports", () => {
  it("shows a differing figure with both sides, and leads to the sentence", async () => {
    const root = await open({
      passages: ["News.", "It rained. The deal has Japan invest $500 billion in America."],
      date: "2025-10-23",
    });
    const text = root.textContent ?? "";
    expect(text).toContain("Figures that differ");
    expect(text).toContain("The page says$500 billion");
    expect(text).toContain("Sources sayup to $550 billion");
    expect(text).toContain("Not found on this page");
    expect(text).toContain("Since this page came out (23 October 2025)");
    await expectAccessible(root);
    await click(root, /^Show the sentence on the page/);
    expect(onShowSentence).toHaveBeenCalledWith(expect.objectContaining({ passage: 1, start: 11 }));
  });

  it("tells what the page says before what it does not, and counts each once", async () => {
    const root = await open({
      passages: [
        "The deal has Japan invest $500 billion in America.",
        "Prime Minister Sanae Takaichi spoke.",
      ],
      date: "2025-10-23",
    });
    const sections = [...root.querySelectorAll("details")];
    const heads = sections.map((section) => section.querySelector("summary")?.textContent);
    expect(heads.map((head) => head?.replace(/ \d+$/, ""))).toEqual([
      "Figures that differ",
      "Reported here",
      "Not found on this page",
      "Since this page came out (23 October 2025)",
    ]);
    expect(sections.map(({ open }) => open)).toEqual([true, true, true, false]);
    const [differing, reported, missing] = heads.map((head) => head?.match(/\d+$/)?.[0]);
    expect(differing).toBe("1");
    expect(root.querySelector("[role=status]")?.textContent).toBe(
      `${reported} known fact seems to be reported here, and ${differing} with another figure; ${missing} were not found on this page.`,
    );
  });

  it("counts on what the sources differ, and has that first among what is reported", async () => {
    const passages = [
      "Prime Minister Sanae Takaichi spoke.",
      "Takaichi became prime minister on 21 October, and called the deal unfair.",
    ];
    const root = await open({ passages, date: "2025-10-23" });
    const reported = root.querySelector("[data-kind=reported]");
    const badges = [...(reported?.querySelectorAll(".agreement-badge") ?? [])];
    const differ = badges.map((badge) => badge.getAttribute("data-status") === "differs");
    const count = differ.filter(Boolean).length;
    expect(count).toBeGreaterThan(0);
    expect(differ).toEqual(differ.toSorted((a, b) => Number(b) - Number(a)));
    expect(differ).toContain(false);
    expect(root.querySelector("[role=status]")?.textContent).toMatch(
      new RegExp(`Sources differ on ${count} of those reported\\.$`),
    );
  });

  it("leads from its top to each part below the first, also to one that is folded", async () => {
    // jsdom has no layout to scroll in.
    const seen = vi.fn<() => void>();
    Element.prototype.scrollIntoView = seen;
    const root = await open({ passages: ["Prime Minister Sanae Takaichi spoke."], date: "2025-10-23" });
    const ways = [...root.querySelectorAll(".page-comparison-below button")].map((way) => way.textContent);
    const heads = [...root.querySelectorAll("summary")].map((head) => head.textContent);
    expect(heads.length).toBeGreaterThan(2);
    expect(ways).toEqual(heads.slice(1));
    await click(root, /^Since this page came out .* \d+$/);
    const last = [...root.querySelectorAll("details")].at(-1);
    expect(last?.open).toBe(true);
    expect(seen.mock.contexts).toEqual([last]);
    expect(document.activeElement).toBe(last?.querySelector("summary"));
    await expectAccessible(root);
  });

  it("compares pages in every language the pack has cues in", async () => {
    const root = await open(
      { passages: ["日米の合意で、日本は最大5000億ドルを投資する。"], date: "2025-10-23" },
      "ja",
    );
    expect(root.textContent).toContain("The page says5000億ドル");
  });

  it("says aloud that it reads, and what came of it, in one place", async () => {
    const read = Promise.withResolvers<PageReading | null>();
    const root = await open(read.promise);
    const place = root.querySelector("[role=status]");
    expect(place?.textContent).toBe("Reading the page…");
    await expectAccessible(root);
    read.resolve(null);
    await vi.waitFor(() => expect(place?.textContent).toContain("could not be read"));
    expect(root.querySelector("[role=status]")).toBe(place);
  });

  it("holds no page to the names of the next one: those are compared when that is read", async () => {
    const root = await open({ passages: ["Prime Minister Sanae Takaichi spoke."], date: "2025-10-23" });
    const before = root.textContent;
    const next = Promise.withResolvers<PageReading | null>();
    await show(
      <PageComparison
        state={pageState([mention("nato", 0.1)])}
        library={library}
        language="en"
        onReadPage={() => next.promise}
        onShowSentence={onShowSentence}
        onOpenFact={onOpenFact}
      />,
    );
    expect(root.textContent).toBe(before);
    next.resolve({ passages: ["NATO met."], date: "2025-10-23" });
    await vi.waitFor(() => expect(root.textContent).not.toBe(before));
  });

  it("says plainly where it cannot compare", async () => {
    expect((await open(null)).textContent).toContain("could not be read");
    expect((await open({ passages: ["Ja."], date: null }, "de")).textContent).toContain(
      "in English and Japanese, and this page is in another language",
    );
  });
});
