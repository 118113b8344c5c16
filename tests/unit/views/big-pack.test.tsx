// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import { Background } from "../../../components/background/background.tsx";
import { Facts } from "../../../components/facts/facts.tsx";
import { noFilter } from "../../../components/facts/filter-facts.ts";
import { judgeAll } from "../../../components/facts/judge-all.ts";
import { createSearch } from "../../../components/search/search-index.ts";
import { createLibrary } from "../../../data/library.ts";
import { library as bundled, show } from "./view.tsx";

/** The bundled pack, written out again and again under other ids: 2,000 entities and 20,000 facts. */
function bigLibrary() {
  const [pack] = bundled.packs;
  if (!pack) throw new Error("There is a bundled pack.");
  const repeated = <Item extends { id: string }>(items: readonly Item[], count: number): Item[] =>
    Array.from({ length: count }, (_, at) => {
      const item = items[at % items.length] as Item;
      return at < items.length ? item : { ...item, id: `${item.id}-${at}` };
    });
  return createLibrary([
    { ...pack, entities: repeated(pack.entities, 2000), facts: repeated(pack.facts, 20_000) },
  ]);
}

const library = bigLibrary();

function timed<Result>(act: () => Result): { took: number; result: Result } {
  const start = performance.now();
  const result = act();
  return { took: performance.now() - start, result };
}

describe("a pack of 2,000 entities and 20,000 facts", () => {
  it("answers a search within 50 ms", async () => {
    const search = await createSearch(library);
    const queries = [
      "tak",
      "takaichi",
      "soybeans",
      "高市",
      "550 billion",
      "defence spnding",
      "lutnick asked",
    ];
    const times = queries.map((query) => {
      search(query);
      return timed(() => search(query)).took;
    });
    const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
    console.log(`search median ${median.toFixed(1)} ms, worst ${Math.max(...times).toFixed(1)} ms`);
    expect(median).toBeLessThan(50);
  });

  it("draws no more than a part of any list at once", async () => {
    const { took } = timed(() => judgeAll(library));
    console.log(`judging 20,000 facts ${Math.round(took)} ms`);
    const shared = { library, language: "en", pageEntities: new Set<string>(), onOpenEntity: vi.fn() };
    await show(null);
    const facts = await show(<Facts {...shared} filter={noFilter} onFilter={vi.fn()} openFact={null} />);
    expect(facts.querySelectorAll(".matrix-row").length).toBeLessThanOrEqual(40);
    await show(null);
    const names = await show(<Background {...shared} />);
    expect(names.querySelectorAll(".entity-row").length).toBeLessThanOrEqual(60 * library.topics.length);
  });
});
