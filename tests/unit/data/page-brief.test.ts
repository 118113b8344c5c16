import { expect, it } from "vitest";
import { actionStrings } from "../../../components/actions/strings.ts";
import { bundledPack } from "../../../data/bundled.ts";
import { completePack, type PackAsWritten } from "../../../data/complete-pack.ts";
import { factsAsCsv, factsAsJson } from "../../../data/export-facts.ts";
import { createLibrary } from "../../../data/library.ts";
import { pageBrief } from "../../../data/page-brief.ts";
import type { PageState } from "../../../data/page-state.ts";

const library = createLibrary([completePack(bundledPack as PackAsWritten)]);
const mention = (entity: string, topic: string) => ({
  entity,
  topic,
  text: "",
  position: 0,
  inHeadline: false,
});

it("briefs on the names of a page, every fact with its sources", () => {
  const brief = pageBrief({
    state: {
      status: "annotated",
      host: "courier.example",
      title: "A *new* [deal]",
      language: "en",
      mentions: [mention("investment-deal", "investment-deal"), mention("donald-trump", "summit")],
    },
    address: "https://courier.example/a",
    library,
    language: "en",
    words: actionStrings("en").briefWords,
    today: "2026-01-15",
  });
  const lines = brief.split("\n");
  expect(lines[0]).toBe("# A \\*new\\* \\[deal\\]");
  expect(brief).toContain("- **Donald Trump**");
  const facts = lines.slice(lines.indexOf("## What the sources say")).filter((line) => line.startsWith("- "));
  expect(facts.length).toBeGreaterThan(2);
  for (const fact of facts) expect(fact).toMatch(/\(\[.+, 20\d\d.*\]\(<https?:.+>\)/);
});

it("briefs and saves in the reader’s language, publishers and values included", () => {
  const fact = library.facts.filter(({ id }) => id === "us-soy-share-70");
  const csv = factsAsCsv(fact, library, "ja");
  expect(csv).toContain("米国産の割合 = 68.7 2023年の日本の輸入量");
  expect(csv).toContain('"ロイター（ザ・プリント掲載）"');
  const state: PageState = {
    status: "annotated",
    host: "courier.example",
    title: "大豆",
    language: "ja",
    mentions: [mention("us-soybeans", "purchase-package")],
  };
  const address = "https://courier.example/a";
  const words = actionStrings("ja").briefWords;
  expect(pageBrief({ state, address, library, language: "ja", words, today: "2026-01-15" })).toContain(
    "[ロイター（ザ・プリント掲載）、2025-10-22]",
  );
});

it("saves every claim of every fact as JSON and as a table", () => {
  const facts = library.factsIn("summit");
  const claims = facts.flatMap((fact) => fact.claims);
  const json = JSON.parse(factsAsJson(facts, library));
  expect(json).toHaveLength(facts.length);
  expect(json[0].claims[0].source.publisher).toBeTruthy();
  const rows = factsAsCsv(facts, library, "en").trim().split("\r\n");
  expect(rows).toHaveLength(claims.length + 1);
});

it("writes no cell that a spreadsheet would run", () => {
  const [fact] = library.facts;
  if (!fact) throw new Error("There are facts.");
  const csv = factsAsCsv([{ ...fact, text: '=HYPERLINK("x")' }], library, "en");
  expect(csv).toContain('"\'=HYPERLINK(""x"")"');
});
