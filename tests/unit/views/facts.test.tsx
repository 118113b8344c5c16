// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import { claimViews, decisiveDifference } from "../../../components/facts/claim-views.ts";
import { FactItem } from "../../../components/facts/fact-item.tsx";
import { filterFacts, noFilter } from "../../../components/facts/filter-facts.ts";
import { judgeAll } from "../../../components/facts/judge-all.ts";
import { isPrimary } from "../../../data/facts/primary-source.ts";
import { expectAccessible } from "./accessible.ts";
import { click, library, show } from "./view.tsx";

const judged = judgeAll(library);

describe("the list of facts", () => {
  it("begins with what the sources differ on", () => {
    const statuses = judged.map(({ agreement }) => agreement.status === "differs");
    expect(statuses).toContain(true);
    expect(statuses.lastIndexOf(true)).toBe(statuses.filter(Boolean).length - 1);
  });

  it("narrows by topic, difference, page and official record, each wish on top of the others", () => {
    const page = new Set(["ford-f150"]);
    const filter = (part: Partial<typeof noFilter>) =>
      filterFacts(judged, { ...noFilter, ...part }, library, page).map(({ fact }) => fact);
    expect(filter({})).toHaveLength(library.facts.length);
    const ids = (facts: readonly { id: string }[]) => facts.map(({ id }) => id).toSorted();
    expect(ids(filter({ topic: "defense" }))).toEqual(ids(library.factsIn("defense")));
    expect(ids(filter({ onlyPage: true }))).toEqual(ids(library.factsAbout("ford-f150")));
    const primary = filter({ onlyPrimary: true });
    expect(primary.length).toBeGreaterThan(0);
    for (const fact of primary) {
      expect(fact.claims.some(({ source }) => isPrimary(library.source(source) as never))).toBe(true);
    }
    const both = filter({ topic: "defense", onlyDifferences: true });
    expect(both.length).toBeLessThan(filter({ topic: "defense" }).length);
  });

  it("narrows by page only where there is a page that mentions something", () => {
    const filter = { ...noFilter, onlyPage: true, topic: "defense" };
    const elsewhere = filterFacts(judged, filter, library, new Set());
    expect(elsewhere).toEqual(filterFacts(judged, { ...filter, onlyPage: false }, library, new Set()));
  });
});

describe("a fact", () => {
  it("shows every claim with its source once it is opened", async () => {
    for (const one of judged.slice(0, 12)) {
      await show(null);
      const root = await show(
        <ul>
          <FactItem judged={one} library={library} language="en" onOpenEntity={vi.fn()} />
        </ul>,
      );
      expect(root.querySelector(".claim")).toBeNull();
      await click(root, /.*/);
      expect(root.querySelectorAll(".claim")).toHaveLength(one.fact.claims.length);
      expect(root.querySelectorAll(".claim .source-link")).toHaveLength(one.fact.claims.length);
      await expectAccessible(root);
    }
  });

  it("says in what each version differs before its words, and its other values after", async () => {
    const differing = judged.find(
      ({ fact, agreement }) =>
        decisiveDifference(agreement)?.by === "value" && fact.claims[0] && fact.claims[0].values.length > 1,
    );
    if (!differing) throw new Error("There are facts with several values.");
    const name = decisiveDifference(differing.agreement)?.name;
    for (const view of claimViews(differing.fact, differing.agreement, library, "en")) {
      const names = view.claim.values.map((value) => value.name);
      expect(view.point).toHaveLength(names.filter((each) => each === name).length);
      expect(view.values).toHaveLength(names.filter((each) => each !== name).length);
    }
    await show(null);
    const root = await show(
      <ul>
        <FactItem judged={differing} library={library} language="en" open onOpenEntity={vi.fn()} />
      </ul>,
    );
    const [first] = root.querySelectorAll(".claim[data-version='0']");
    const parts = [...(first?.children ?? [])].map(({ className }) => className);
    expect(parts).toEqual(["claim-head", "claim-values", "claim-says", "claim-values", "claim-rest"]);
  });

  it("letters the versions in order and puts newer claims last", () => {
    for (const { fact, agreement } of judged.filter((one) => one.agreement.status === "differs")) {
      const views = claimViews(fact, agreement, library, "en");
      expect(views).toHaveLength(fact.claims.length);
      const versions = views.map(({ version }) => version).filter((version) => version !== null);
      expect(versions).toEqual(versions.toSorted((a, b) => a - b));
      expect(new Set(versions).size).toBe(decisiveDifference(agreement)?.versions.length);
      const newer = views.findIndex(({ claim }) => claim.relation === "supersedes");
      if (newer !== -1)
        expect(views.slice(newer).every(({ claim }) => claim.relation === "supersedes")).toBe(true);
    }
  });
});
