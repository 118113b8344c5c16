import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileGazetteer } from "../../../annotator/gazetteer/compile.ts";
import { openGazetteer } from "../../../annotator/gazetteer/open.ts";
import { findCandidates } from "../../../annotator/match.ts";
import { resolveMentions } from "../../../annotator/resolve.ts";
import { bundledPack } from "../../../data/bundled.ts";
import type { Cue, Fact, Value } from "../../../data/format/fact.ts";
import type { Source } from "../../../data/format/source.ts";
import { createLibrary } from "../../../data/library.ts";
import { completePack } from "../../../data/packs/complete-pack.ts";
import { comparedLanguages, compareWithPage, type FactOnPage } from "../../../data/page/page-comparison.ts";
import { savedFolder } from "../../../scripts/saved/folder.ts";

const pack = completePack(bundledPack);
const library = createLibrary([pack]);
const gazetteer = openGazetteer(compileGazetteer([pack]));

/** As in a browser: the engine says whom the page mentions, the comparison what it reports. */
function compare(text: string, language: string): FactOnPage[] {
  const passages = text.split("\n").filter((line) => line.trim() !== "");
  const { mentions } = resolveMentions(
    gazetteer,
    passages.map((passage) => ({
      text: passage,
      region: "body",
      candidates: findCandidates(gazetteer, passage),
    })),
    { language },
  );
  return compareWithPage({ passages, date: null, mentions }, library);
}

const idsOf = (found: readonly FactOnPage[], kind: FactOnPage["kind"]) =>
  found.filter((one) => one.kind === kind).map(({ fact }) => fact.id);

/** At least four fifths of what a page reports is found, and at most a twentieth of what it does not. */
function expectToFind(found: readonly FactOnPage[], reports: readonly string[]): void {
  const reported = idsOf(found, "reported");
  const hits = reports.filter((id) => reported.includes(id));
  const wrong = reported.filter((id) => !reports.includes(id));
  expect(
    hits.length / reports.length,
    `not found: ${reports.filter((id) => !hits.includes(id))}`,
  ).toBeGreaterThanOrEqual(0.8);
  expect(wrong.length / (pack.facts.length - reports.length), `wrongly found: ${wrong}`).toBeLessThanOrEqual(
    0.05,
  );
}

const seeds = savedFolder.articles;

describe.skipIf(!existsSync(seeds))("the articles the project starts from", () => {
  it.each([
    ["markets-com", ["markets-com"]],
    // With the teaser of another story that the page prints below.
    ["taipei-times", ["taipei-times", "taipei-times-coalition"]],
  ])("%s reports the facts that cite it", (file, sources) => {
    const found = compare(readFileSync(`${seeds}/${file}.txt`, "utf8"), "en");
    const cited = pack.facts.filter(
      ({ cues, claims }) => cues.length > 0 && claims.some(({ source }) => sources.includes(source)),
    );
    expectToFind(
      found,
      cited.map(({ id }) => id),
    );
    expect(idsOf(found, "differs")).toEqual([]);
  });
});

const folder = "tests/fixtures/paraphrases";

describe("articles in other words", () => {
  it.each(readdirSync(folder))("%s reports what it was written to report", (file) => {
    const [head = "", text = ""] = splitOnce(readFileSync(`${folder}/${file}`, "utf8"));
    const lists = new Map(
      head.split("\n").map((line) => [line.split(": ")[0], line.split(": ")[1]?.split(" ") ?? []]),
    );
    const found = compare(text, lists.get("language")?.[0] ?? "en");
    expectToFind(found, lists.get("reports") ?? []);
    expect(idsOf(found, "differs")).toEqual(lists.get("differs") ?? []);
  });
});

function splitOnce(text: string): [string, string] {
  const at = text.indexOf("\n\n");
  return [text.slice(0, at), text.slice(at + 2)];
}

describe("a fact with cues", () => {
  const library = {
    word: (text: string) => text,
    source: () => ({ date: "2026-03-02" }) as Source,
  };
  const fact = (...cues: Cue[]): Fact => ({
    id: "bridge-cost",
    topic: "bridge",
    entities: ["bridge"],
    text: "The bridge cost $50 million.",
    asOf: "2026",
    cues,
    claims: [
      {
        source: "courier",
        attribution: { kind: "outlet" },
        relation: "states",
        values: [{ kind: "money", name: "cost", amount: 50e6, currency: "USD" }],
      },
    ],
  });
  const page = (...passages: string[]) => ({
    passages,
    date: null,
    mentions: [{ entity: "bridge", topic: "bridge" }],
  });
  const on = (text: string, ...cues: Cue[]) =>
    compareWithPage(page(text), { ...library, facts: [fact(...cues)] })[0];

  it.each([
    ["The BRIDGES were built by US firms.", "reported"],
    ["The abridged story: the US wants more.", "not-found"],
    ["The bridge belongs to us.", "not-found"],
    ["The bridge stands. The US has others.", "not-found"],
    ["The brídge, said U.S. officials, is US-built.", "reported"],
  ])("reads terms as words, in one sentence: %s", (text, kind) => {
    expect(on(text, { all: ["bridge", "US"] })?.kind).toBe(kind);
  });

  it.each(["toll|", "| toll", "|"])("looks for no empty alternative of a term: “%s”", (term) => {
    expect(on("The bridge stands.", { all: ["bridge", term] })?.kind).toBe("not-found");
  });

  it("takes a number for a whole number", () => {
    const on5 = (text: string) => on(text, { all: ["bridge", "5%"] })?.kind;
    expect(on5("The bridge took 5% of it.")).toBe("reported");
    expect(on5("The bridge took 1.5% of it.")).toBe("not-found");
    expect(on("The bridge saw 5 ships.", { all: ["bridge", "5"] })?.kind).toBe("reported");
    expect(on("The bridge saw 5,000 ships.", { all: ["bridge", "5"] })?.kind).toBe("not-found");
  });

  it.each([
    ["bridge - US", "The bridge – US firms built it."],
    ["bridge-US", "The bridge  US firms built it."],
    ["bridge  US", "The bridge-US firms built it."],
  ])("takes any blanks and hyphens of a term for one gap: %s", (term, text) => {
    expect(on(text, { all: [term] })?.kind).toBe("reported");
  });

  // Patterns that try such a line in many ways would take minutes.
  it("reads a line of hyphens, or of digits, in one go", () => {
    const hyphens = `The bridge${"-".repeat(300)}stands.`;
    expect(on(hyphens, { all: [`bridge${" -".repeat(9)}x`] })?.kind).toBe("not-found");
    const digits = `The bridge ${"1".repeat(500_000)}.`;
    expect(on(digits, { all: ["bridge"], figure: "cost" })?.kind).toBe("not-found");
  });

  it("takes a figure of quite another size for one of something else", () => {
    const cue = { all: ["bridge"], figure: "cost" };
    expect(on("A car on the bridge cost $20,000.", cue)?.kind).toBe("not-found");
    expect(on("The bridge cost $150 million.", cue)?.kind).toBe("differs");
    expect(on("The bridge cost $17 million.", cue)?.kind).toBe("differs");
  });

  it("takes a term of three letters for a whole word: “not” is not “noted”", () => {
    expect(on("The bridge was noted.", { all: ["bridge", "not"] })?.kind).toBe("not-found");
    expect(on("The bridge was not.", { all: ["bridge", "not"] })?.kind).toBe("reported");
  });

  it("finds the figure, another figure in its place, or none", () => {
    const cue = { all: ["bridge"], figure: "cost" };
    expect(on("The bridge cost US$50m.", cue)?.kind).toBe("reported");
    expect(on("The bridge cost 50 million dollars.", cue)?.kind).toBe("reported");
    const other = on("Old. The bridge cost $60 million in all.", cue);
    expect(other).toMatchObject({ kind: "differs", page: { text: "$60 million" }, sentence: { start: 5 } });
    expect(on("The bridge cost 60 lives.", cue)?.kind).toBe("not-found");
  });

  it.each([
    ["橋はNATOの規格でできた。", "reported"],
    ["「ＮＡＴＯ」の橋が開通した。", "reported"],
    ["この橋はNATOMの設計だ。", "not-found"],
    ["橋ができた。NATOは反対だ。", "not-found"],
  ])("finds terms where no blanks part the words: %s", (text, kind) => {
    expect(on(text, { language: "ja", all: ["橋", "NATO"] })?.kind).toBe(kind);
  });

  it.each([
    ["橋の建設費は5000万ドルだった。", "reported"],
    ["橋は５,０００万米ドルでできた。", "reported"],
    ["橋には1億ドルかかった。", "1億ドル"],
    ["橋には1億2000万ドルかかった。", "1億2000万ドル"],
    ["橋には5000万円かかった。", "not-found"],
  ])("reads sums as they are written in Japanese: %s", (text, expected) => {
    const found = on(text, { language: "ja", all: ["橋"], figure: "cost" });
    expect(found?.kind === "differs" ? found.page.text : found?.kind).toBe(expected);
  });

  it.each([
    ["橋を渡る人の7割が反対した。", { kind: "share", name: "cost", percent: 70, of: "walkers" }],
    ["橋を渡る人の70パーセントが反対した。", { kind: "share", name: "cost", percent: 70, of: "walkers" }],
    ["橋を約5万人が渡った。", { kind: "count", name: "cost", count: 50_000, of: "walkers" }],
    ["橋を1万2500人が渡った。", { kind: "count", name: "cost", count: 12_500, of: "walkers" }],
  ] satisfies [string, Value][])(
    "reads shares and counts as they are written in Japanese: %s",
    (text, value) => {
      const cued = fact({ language: "ja", all: ["橋"], figure: "cost" });
      const [claim] = cued.claims;
      const facts = [{ ...cued, claims: claim ? [{ ...claim, values: [value] }] : [] }];
      const word = () => ({ en: "walkers", ja: "人" });
      expect(compareWithPage(page(text), { ...library, facts, word })[0]?.kind).toBe("reported");
    },
  );

  const costing = (...values: Value[]): Fact => {
    const cued = fact({ all: ["bridge"], figure: "cost" }, { language: "ja", all: ["橋"], figure: "cost" });
    const [claim] = cued.claims;
    return { ...cued, claims: claim ? [{ ...claim, values }] : [] };
  };
  const money = (currency: string, amount = 50e6): Value => ({
    kind: "money",
    name: "cost",
    amount,
    currency,
  });
  const compared = (text: string, ...values: Value[]) => {
    const [found] = compareWithPage(page(text), { ...library, facts: [costing(...values)] });
    return found?.kind === "differs" ? found.page.text : found?.kind;
  };

  it.each([
    ["USD", "$50m", "US$50m", "US$ 50 million", "USD 50m", "50 million USD", "50 million US dollars"],
    ["EUR", "€50m", "€ 50 million", "EUR 50m", "50m EUR", "50 million euros", "a 50-million-euro sum"],
    ["GBP", "£50m", "GBP 50m", "50 million pounds", "50 million pounds sterling"],
    ["JPY", "¥50m", "JP¥50m", "JPY 50 million", "50 million yen"],
    ["CNY", "¥50m", "CN¥50m", "RMB 50m", "CNY50m", "50 million yuan", "50 million renminbi"],
    ["KRW", "₩50m", "KRW 50m", "50 million won", "50 million South Korean won"],
  ])("reads %s as English texts write it", (currency, ...ways) => {
    for (const way of ways)
      expect(compared(`The bridge cost ${way} in all.`, money(currency)), way).toBe("reported");
  });

  const walkers = (count: number): Value => ({ kind: "count", name: "cost", count, of: "walkers" });

  it.each([
    ["1.2 million walkers crossed the bridge.", 1_200_000, "reported"],
    ["1.2m walkers crossed the bridge.", 1_200_000, "reported"],
    ["The bridge saw 50-thousand walkers.", 50_000, "reported"],
    ["2 million walkers crossed the bridge.", 1_200_000, "2 million"],
    ["5 million walkers crossed the bridge.", 5, "not-found"],
    ["The bridge saw 12 B-52 walkers.", 12, "reported"],
  ])("reads counts with their scales: %s", (text, count, expected) => {
    expect(compared(text, walkers(count))).toBe(expected);
  });

  it.each([
    ["USD", "5000万ドル", "5000万米ドル", "$5000万", "5000万㌦"],
    ["EUR", "5000万ユーロ", "€5000万"],
    ["GBP", "5000万ポンド", "5000万英ポンド"],
    ["JPY", "5000万円", "5000万日本円", "￥5000万"],
    ["CNY", "5000万元", "5000万人民元"],
    ["KRW", "5000万ウォン", "5000万韓国ウォン"],
  ])("reads %s as Japanese texts write it", (currency, ...ways) => {
    for (const way of ways) expect(compared(`橋には${way}かかった。`, money(currency)), way).toBe("reported");
  });

  it.each([
    ["USD", "A$50m", "C$50m", "HK$50m", "AUS$50m", "50 million Australian dollars", "€50m", "5000万豪ドル"],
    ["GBP", "E£50m", "50 million Egyptian pounds", "$50m"],
    ["JPY", "CN¥50m", "50 million yuan", "5000万元"],
    ["CNY", "JP¥50m", "50 million yen", "5000万円"],
    ["KRW", "50 million North Korean won", "5000万北朝鮮ウォン"],
  ])("takes no other currency for %s", (currency, ...ways) => {
    for (const way of ways)
      expect(compared(`The bridge (橋) cost ${way} in all.`, money(currency)), way).toBe("not-found");
  });

  it.each(["$550 billion", "$550億", "550 billion dollars", "550億ドル"])(
    "takes %s for no sum of hundreds",
    (sum) => {
      expect(compared(`The bridge (橋) cost ${sum}.`, money("USD", 600))).toBe("not-found");
    },
  );

  it("takes no sum of money for a number of something", () => {
    const walkers: Value = { kind: "count", name: "cost", count: 50_000, of: "walkers" };
    expect(compared("The bridge cost 50,000 walkers a day of their time.", walkers)).toBe("reported");
    for (const sign of "$€£¥₩")
      expect(compared(`The bridge cost ${sign}50,000 walkers had given.`, walkers), sign).toBe("not-found");
  });

  it("compares a page with each source in the currency of that source", () => {
    const values = [money("USD", 56e6), money("EUR", 50e6)];
    expect(compared("The bridge cost €50 million.", ...values)).toBe("reported");
    expect(compared("The bridge cost $56 million.", ...values)).toBe("reported");
    expect(compared("The bridge cost €60 million.", ...values)).toBe("€60 million");
    expect(compared("The bridge cost $50 million.", ...values)).toBe("$50 million");
    // Of the size of the euros, but dollars.
    expect(compared("The bridge cost $20 million.", money("USD", 500e6), money("EUR", 50e6))).toBe(
      "not-found",
    );
  });

  it("compares with the values that a page can give, where sources measure in two ways", () => {
    const year: Value = { kind: "duration", name: "cost", amount: 2, unit: "years" };
    expect(compared("The bridge cost €50 million.", year, money("EUR"))).toBe("reported");
  });

  it("is left out only by a page that mentions every name it is about, and found on any that has one", () => {
    const facts = [{ ...fact({ all: ["bridge"] }), entities: ["bridge", "ada-quill"] }];
    const kindsOn = (text: string) =>
      compareWithPage(page(text), { ...library, facts }).map(({ kind }) => kind);
    expect(kindsOn("The bridge.")).toEqual(["reported"]);
    expect(kindsOn("A road.")).toEqual([]);
  });

  it("may be reported as soon as one of its sources is out", () => {
    const [first] = fact().claims;
    const later = first ? [{ ...first, source: "herald" }, first] : [];
    const facts = [{ ...fact({ all: ["bridge"] }), claims: later }];
    const source = (id: string) => ({ date: id === "courier" ? "2026-03-02" : "2026-05-01" }) as Source;
    const on = (date: string) =>
      compareWithPage({ ...page("The bridge."), date }, { ...library, facts, source });
    expect(on("2026-03-02")[0]?.kind).toBe("reported");
    expect(on("2026-03-01")[0]?.kind).not.toBe("reported");
  });

  it("does not differ by a figure that another fact gives, and names each value of its sources once", () => {
    const tolls = {
      ...costing(money("USD", 60e6)),
      id: "bridge-tolls",
      topic: "tolls",
      entities: ["tolls"],
      cues: [],
    };
    const cost = costing(money("USD"), { ...money("USD"), bound: "about" } as Value);
    const on = (facts: Fact[]) =>
      compareWithPage(page("The bridge cost $60 million."), { ...library, facts });
    expect(on([cost])).toMatchObject([{ kind: "differs", sources: [{ amount: 50e6 }] }]);
    expect(on([cost, tolls]).map(({ kind }) => kind)).toEqual(["not-found"]);
  });

  it("is not looked for on a page that is about something else", () => {
    const facts = [fact({ all: ["bridge"] })];
    expect(compareWithPage({ ...page("The bridge."), mentions: [] }, { ...library, facts })).toEqual([]);
  });

  it.each([
    ["2026-03-01", "The bridge.", "later"],
    ["2026-03-02", "The bridge.", "reported"],
    ["2026-04-01", "The bridge.", "reported"],
    [null, "The bridge.", "reported"],
    ["2026-03-02", "A road.", "later"],
    ["2026-03-03", "A road.", "not-found"],
  ])(
    "is reported by no page older than its first source, and missing on none older than itself: %s",
    (date, text, kind) => {
      const facts = [{ ...fact({ all: ["bridge"] }), asOf: "2026-03-03" }];
      expect(compareWithPage({ ...page(text), date }, { ...library, facts })[0]?.kind).toBe(kind);
    },
  );
});

describe("the languages in which pages are compared", () => {
  it("are those of the cues: a pack’s own, and what they name", () => {
    expect(comparedLanguages(library)).toEqual(new Set(["en", "ja"]));
  });
});
