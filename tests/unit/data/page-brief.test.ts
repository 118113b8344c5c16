import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { actionStrings } from "../../../components/actions/strings.ts";
import { bundledPack } from "../../../data/bundled.ts";
import { factsAsCsv, factsAsJson } from "../../../data/facts/export-facts.ts";
import { createLibrary } from "../../../data/library.ts";
import { completePack } from "../../../data/packs/complete-pack.ts";
import { pageBrief } from "../../../data/page/page-brief.ts";
import type { PageState } from "../../../data/page/page-state.ts";

const paraphrases = "tests/fixtures/paraphrases";
const library = createLibrary([completePack(bundledPack)]);
const mention = (entity: string, topic: string) => ({
  entity,
  topic,
  text: "",
  position: 0,
  inHeadline: false,
});

const deal = "Japan agreed to invest up to $500 billion in the United States.";
const news = "Prime Minister Sanae Takaichi spoke.";
const brief = (mentions: PageState["mentions"], ...passages: string[]) =>
  pageBrief({
    state: {
      status: "annotated",
      host: "courier.example",
      title: "A *new* [deal]",
      language: "en",
      mentions,
    },
    address: "https://courier.example/a",
    reading: passages.length > 0 ? { passages, date: "2025-10-23" } : null,
    library,
    language: "en",
    words: actionStrings("en").briefWords,
    today: "2026-01-15",
  }).split("\n");
const mentions = [mention("investment-deal", "investment-deal"), mention("sanae-takaichi", "government")];

describe("a brief of a page", () => {
  it("says where and of when the page is, and whom it names, by topic", () => {
    const lines = brief(mentions, news);
    expect(lines[0]).toBe("# A \\*new\\* \\[deal\\]");
    expect(lines[2]).toBe(
      "[courier.example](<https://courier.example/a>) · 23 October 2025 · background from Sidelight, 15 January 2026",
    );
    expect(lines).toContain("### Government");
    expect(lines.some((line) => line.startsWith("- **Sanae Takaichi**: Prime minister of Japan"))).toBe(true);
  });

  it("says what the page reports and where its figures differ, with a source for each", () => {
    const lines = brief(mentions, news, deal);
    const under = (title: string) => lines.slice(lines.indexOf(title) + 2)[0];
    expect(under("## Figures that differ")).toMatch(
      /The page says \$500 billion, sources say up to \$550 billion\. \(\[.+\]\(<https:.+>\); 6 more\)$/,
    );
    expect(under("## What it reports")).toMatch(
      /headed the government .+ \(\[.+, 21 Oct 2025\]\(<https:.+>\)/,
    );
  });

  it("is about names alone where the page cannot be read", () => {
    expect(brief(mentions).filter((line) => line.startsWith("## "))).toEqual(["## Names on this page"]);
  });

  it("fits into a mail however much a page names and reports, and says what it leaves out", () => {
    const all = library.entities.map(({ id, topic }) => mention(id, topic));
    const seen = readdirSync(paraphrases).flatMap((file) =>
      readFileSync(`${paraphrases}/${file}`, "utf8").split("\n"),
    );
    const lines = brief(all, ...seen);
    expect(lines.join("\n").length).toBeLessThan(4500);
    for (const { length } of Map.groupBy(all, ({ topic }) => topic).values())
      if (length > 4) expect(lines).toContain(`- and ${length - 3} more in Sidelight`);
    expect(lines.at(-2)).toMatch(/^- and \d+ more in Sidelight$/);
  });

  it("leaves no single name out: its line is no longer than the one that says so", () => {
    const [topic, names] = [...Map.groupBy(library.entities, ({ topic }) => topic)].find(
      ([, { length }]) => length > 4,
    ) ?? ["", []];
    const briefOf = (count: number) =>
      brief(names.slice(0, count).map(({ id }) => mention(id, topic))).join("\n");
    expect(briefOf(4)).not.toContain("more in Sidelight");
    expect(briefOf(5)).toContain("- and 2 more in Sidelight");
  });
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
  const reading = { passages: ["日本で消費される大豆の7割は、すでに米国産だ。"], date: null };
  const brief = pageBrief({ state, address, reading, library, language: "ja", words, today: "2026-01-15" });
  expect(brief).toContain("米国産大豆");
  expect(brief).toContain("。*情報源によって食い違いがあります。*（[Markets.com、2025年10月22日](<");
  expect(brief).toContain("、ほか3件）");
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

it.each(["=", "+", "-", "@", "\t", "\r"])("writes no cell that a spreadsheet would run: %j", (sign) => {
  const [fact] = library.facts;
  if (!fact) throw new Error("There are facts.");
  const csv = factsAsCsv([{ ...fact, text: `${sign}HYPERLINK("x")` }], library, "en");
  expect(csv).toContain(`"'${sign}HYPERLINK(""x"")"`);
});
