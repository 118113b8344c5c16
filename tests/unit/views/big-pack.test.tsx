// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import { Background } from "../../../components/entities/background.tsx";
import { Facts } from "../../../components/facts/facts.tsx";
import { noFilter } from "../../../components/facts/filter-facts.ts";
import { createLibrary } from "../../../data/library.ts";
import { bigPack } from "../../../scripts/bench/big-pack.ts";
import { library as bundled, click, press, show } from "./view.tsx";

const [pack] = bundled.packs;
if (!pack) throw new Error("There is a bundled pack.");
const library = createLibrary([bigPack(pack)]);
const shared = { library, language: "en", pageEntities: new Set<string>(), onOpenEntity: vi.fn() };
const facts = (openFact: string | null) => (
  <Facts {...shared} filter={noFilter} onFilter={vi.fn()} openFact={openFact} />
);

describe("a pack of 2,000 entities and 20,000 facts", () => {
  it("has no more than a part of any list drawn at once", async () => {
    expect([library.entities.length, library.facts.length]).toEqual([2000, 20_000]);
    await show(null);
    const root = await show(facts(null));
    expect(root.querySelectorAll(".matrix-row").length).toBeLessThanOrEqual(40);
    await click(root, "In full");
    expect(root.querySelectorAll(".fact").length).toBeLessThanOrEqual(60);
    await show(null);
    const names = await show(<Background {...shared} />);
    expect(names.querySelectorAll(".entity-row").length).toBeLessThanOrEqual(60 * library.topics.length);
  });

  it("lets the keyboard walk to its end", async () => {
    await show(null);
    const root = await show(facts(null));
    const first = root.querySelector<HTMLElement>("[data-cell='0 0']");
    if (!first) throw new Error("The grid has a first cell.");
    first.focus();
    await press(first, "End", { ctrlKey: true });
    expect((document.activeElement as HTMLElement).dataset.cell).toMatch(/^19999 [1-9]/);
    await press(document.activeElement as HTMLElement, "ArrowUp");
    expect((document.activeElement as HTMLElement).dataset.cell).toMatch(/^19998 /);
  });

  it("lists no more names than one can choose from, and among them the one that is chosen", async () => {
    const chosen = library.entities.at(-1)?.id ?? "";
    await show(null);
    const root = await show(
      <Facts {...shared} filter={{ ...noFilter, entity: chosen }} onFilter={vi.fn()} openFact={null} />,
    );
    const names = root.querySelector<HTMLSelectElement>("select[aria-label=Name]");
    expect(names?.value).toBe(chosen);
    expect(names?.options.length).toBeLessThan(500);
  });

  it("shows a fact that was asked for, however far down it stands", async () => {
    const seen = vi.fn<() => void>();
    // jsdom has no layout to scroll in.
    Element.prototype.scrollIntoView = seen;
    const asked = library.facts.at(-1)?.id ?? "";
    await show(null);
    const root = await show(facts(asked));
    expect(root.querySelector(`#fact-${asked} .claim`)).not.toBeNull();
    expect(seen.mock.contexts).toEqual([root.querySelector(`#fact-${asked}`)]);
  });
});
