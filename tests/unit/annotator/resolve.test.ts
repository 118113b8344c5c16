import { describe, expect, it } from "vitest";
import { findCandidates } from "../../../annotator/match.ts";
import { resolveMentions } from "../../../annotator/resolve.ts";
import { gazetteerOf, marked, markedOn } from "./small-pack.ts";

/** A name in full, and the bare one that others may bear. */
const fullAndBare = ["Akira Mori", { text: "Mori", kind: "short", needs: "page" }] as const;

const mori = {
  kind: "person",
  forms: [...fullAndBare, { text: "President Mori", kind: "titled" }],
  decoys: ["Mori Tower"],
  evidence: { for: ["parliament", "cabinet"], against: ["sculptor"] },
} as const;

const gazetteer = gazetteerOf({
  mori: {
    ...mori,
    forms: [...mori.forms],
    decoys: [...mori.decoys],
    evidence: { for: ["parliament", "cabinet"], against: ["sculptor"] },
  },
  government: { forms: ["Mori government"] },
  gas: { tier: "related", forms: ["gas"] },
  union: {
    tier: "related",
    forms: [{ text: "UFW", kind: "abbreviation", needs: "near" }],
    evidence: { for: ["farmers"], against: ["wrestling"] },
  },
});

describe("the page gate", () => {
  it("opens for related entities where a core entity stands in the body", () => {
    expect(marked(gazetteer, "Akira Mori on gas")).toEqual(["mori: Akira Mori", "gas: gas"]);
    expect(marked(gazetteer, "Gas is cheap.")).toEqual([]);
  });

  it("stays shut for a core mention beside the article, which is marked itself", () => {
    expect(markedOn(gazetteer, { body: ["Gas is cheap."], side: ["Akira Mori, gas"] })).toEqual({
      active: true,
      mentions: ["mori: Akira Mori"],
    });
  });
});

describe("overlaps", () => {
  it("gives the longest form its place", () => {
    expect(marked(gazetteer, "The Mori government fell.")).toEqual(["government: Mori government"]);
  });

  it("gives nobody what two entities claim with equal evidence, whichever comes first and however often it is spelled", () => {
    const once = { forms: ["K-150"] };
    const twice = { forms: ["K 150", "K-150"] };
    expect(marked(gazetteerOf({ road: once, truck: once }), "The K-150 is wide.")).toEqual([]);
    expect(marked(gazetteerOf({ road: once, truck: twice }), "The K-150 is wide.")).toEqual([]);
    expect(marked(gazetteerOf({ truck: twice, road: once }), "The K-150 is wide.")).toEqual([]);
  });

  it("leaves titles before a name outside", () => {
    expect(marked(gazetteer, "President Mori said")).toEqual(["mori: Mori"]);
    expect(marked(gazetteer, "President Akira Mori said")).toEqual(["mori: Akira Mori"]);
  });

  it("leaves a genitive outside that has no apostrophe", () => {
    const german = gazetteerOf({
      mori: {
        kind: "person",
        forms: [
          ...fullAndBare,
          { text: "Akira Moris", language: "de" },
          { text: "Moris", language: "de", kind: "short", needs: "page" },
          { text: "Akira Jens", language: "de" },
        ],
      },
    });
    expect(marked(german, "Akira Moris Rede")).toEqual(["mori: Akira Mori"]);
    expect(marked(german, "Akira Jens redet.")).toEqual(["mori: Akira Jens"]);
    // A noun before it has a capital, and is no given name.
    expect(marked(german, "Akira Mori kam. Nach einigen Terminen Moris")).toHaveLength(2);
    expect(marked(german, "Akira Mori kam. Nach einigen Terminen Mori")).toHaveLength(1);
  });

  it("leaves titles behind a name outside, too", () => {
    const withTitles = gazetteerOf({
      mori: {
        kind: "person",
        forms: [
          "森健",
          ...["森首相", "森健首相", "森内閣総理大臣"].map((text) => ({ text, kind: "titled" as const })),
        ],
      },
      cabinet: { forms: ["森内閣"] },
    });
    expect(marked(withTitles, "森健首相")).toEqual(["mori: 森健"]);
    expect(marked(withTitles, "森内閣")).toEqual(["cabinet: 森内閣"]);
    expect(marked(withTitles, "森内閣総理大臣")).toEqual(["mori: 森内閣総理大臣"]);
  });

  it("leaves a title outside that ends like the name of something else", () => {
    const withTitles = gazetteerOf({
      mori: {
        kind: "person",
        forms: [
          { text: "Mori", kind: "short" },
          { text: "head of government Mori", kind: "titled" },
        ],
      },
      cabinet: { forms: ["government Mori"] },
    });
    expect(marked(withTitles, "The head of government Mori spoke.")).toEqual(["mori: Mori"]);
    expect(marked(withTitles, "Of government Mori nobody spoke.")).toEqual(["cabinet: government Mori"]);
  });

  it("yields nothing for a decoy, nor for what it overlaps", () => {
    expect(marked(gazetteer, "Akira Mori at the Mori Tower")).toEqual(["mori: Akira Mori"]);
    expect(marked(gazetteer, "In Mori Tower the cabinet met.")).toEqual([]);
  });
});

describe("evidence on the page", () => {
  it.each([
    ["Mori went home.", []],
    ["Mori spoke in parliament.", ["mori: Mori"]],
    ["Mori, the sculptor, spoke in parliament.", []],
    ["Mori the sculptor, for the cabinet, in parliament", ["mori: Mori"]],
  ])("%s", (text, expected) => expect(marked(gazetteer, text)).toEqual(expected));

  it("is gathered from every passage of the body", () => {
    expect(marked(gazetteer, "Mori went home.", "The parliament rose.")).toEqual(["mori: Mori"]);
    expect(marked(gazetteer, "Mori went home.", "Later. Akira Mori")).toEqual([
      "mori: Mori",
      "mori: Akira Mori",
    ]);
  });

  it("may go beyond the form that it stands beside, but not lie inside it", () => {
    const fund = gazetteerOf({
      fund: {
        figures: [{ money: 40e9, currency: "USD", needs: "page" }],
        evidence: { for: ["Westland’s $40"] },
      },
      lake: { forms: [{ text: "Lake Quill", needs: "page" }], evidence: { for: ["Quill"] } },
    });
    expect(marked(fund, "Westland’s $40 billion grew.")).toEqual(["fund: $40 billion"]);
    expect(marked(fund, "Eastland’s $40 billion grew.")).toEqual([]);
    expect(marked(fund, "Lake Quill is deep.")).toEqual([]);
  });

  it("does not come from teasers of other stories", () => {
    expect(
      markedOn(gazetteer, { body: ["Mori went home."], side: ["The parliament rose."] }).mentions,
    ).toEqual([]);
  });

  it("does not come from names in them either: a report from Mori stands beside a teaser about Akira Mori", () => {
    const page = { body: ["Mori Tower is full.", "Mori has no other."], side: ["Akira Mori speaks today"] };
    expect(markedOn(gazetteer, page).mentions).toEqual(["mori: Akira Mori"]);
    expect(markedOn(gazetteer, { ...page, body: ["Mori has no other."] }).mentions).toEqual([
      "mori: Akira Mori",
    ]);
  });

  it("comes to teasers from names in the story, and in each other", () => {
    const side = ["Mori goes on"];
    expect(markedOn(gazetteer, { body: ["Akira Mori spoke."], side }).mentions).toEqual([
      "mori: Akira Mori",
      "mori: Mori",
    ]);
    expect(
      markedOn(gazetteer, { body: ["A hot day."], side: ["Akira Mori spoke", ...side] }).mentions,
    ).toEqual(["mori: Akira Mori", "mori: Mori"]);
  });

  it("is shared by the lines of a card, and by no two cards", () => {
    const lines = ["The parliament rose.", "Mori went home."];
    expect(markedOn(gazetteer, { cards: [lines] }).mentions).toEqual(["mori: Mori"]);
    expect(markedOn(gazetteer, { cards: lines.map((line) => [line]) }).mentions).toEqual([]);
  });

  it("in the sentence outweighs evidence elsewhere", () => {
    const page = ["Akira Mori spoke in parliament.", "Mori spoke. Mori, a sculptor and wrestler: no."];
    expect(marked(gazetteer, ...page)).toEqual(["mori: Akira Mori", "mori: Mori", "mori: Mori"]);
  });
});

/** Beside them, another short one that others may bear. */
const shorterNames = [...fullAndBare, { text: "森氏", kind: "titled", needs: "page" }] as const;

describe("a person and a place of one name", () => {
  const raceTrack = gazetteerOf({
    mori: {
      kind: "person",
      forms: [...shorterNames],
      decoys: ["Mori Circuit"],
      evidence: { for: ["parliament"], against: ["riders", "laps", "サーキット"] },
    },
  });
  const page = ["Akira Mori came to the Mori Circuit.", "The riders did forty laps."];

  it("are told apart by sentences once the person is named in full", () => {
    expect(marked(raceTrack, ...page, "“Not my track,” Mori said.")).toHaveLength(2);
    expect(marked(raceTrack, ...page, "The riders love Mori.")).toHaveLength(1);
  });

  it("are told apart by a title wherever it stands", () => {
    expect(marked(raceTrack, "Akira Mori", "サーキットで森氏が")).toEqual(["mori: Akira Mori", "mori: 森氏"]);
    expect(marked(raceTrack, "サーキットで森氏が")).toEqual([]);
  });

  it("stay apart where nobody is named in full", () => {
    expect(marked(raceTrack, ...page.slice(1), "Mori said nothing.")).toEqual([]);
  });
});

describe("evidence in the sentence", () => {
  it.each([
    ["Akira Mori. The UFW won.", ["mori: Akira Mori"]],
    ["Akira Mori. The UFW of farmers won.", ["mori: Akira Mori", "union: UFW"]],
    ["Akira Mori. The UFW won; farmers cheered.", ["mori: Akira Mori"]],
    ["Akira Mori. The UFW won\nFarmers cheered", ["mori: Akira Mori"]],
    ["Akira Mori. The UFW won. Farmers cheered.", ["mori: Akira Mori"]],
    ["Akira Mori. Farmers like the UFW. The UFW won.", ["mori: Akira Mori", "union: UFW", "union: UFW"]],
    ["Akira Mori. Farmers like the UFW. In wrestling, the UFW won.", ["mori: Akira Mori", "union: UFW"]],
    ["Akira Mori. The U.F.W. for U.S. farmers won.", ["mori: Akira Mori", "union: U.F.W."]],
  ])("%s", (text, expected) => expect(marked(gazetteer, text)).toEqual(expected));

  it("is what a teaser of another story has to say itself, whatever the story has settled", () => {
    const body = ["Akira Mori. Farmers like the UFW."];
    const inStory = ["mori: Akira Mori", "union: UFW"];
    expect(markedOn(gazetteer, { body, side: ["The UFW won"] }).mentions).toEqual(inStory);
    expect(markedOn(gazetteer, { body, side: ["The UFW of farmers won"] }).mentions).toEqual([
      ...inStory,
      "union: UFW",
    ]);
  });
});

describe("namesakes", () => {
  const bare = gazetteerOf({
    mori: {
      kind: "person",
      names: { en: "Akira Mori" },
      forms: ["Akira Mori", "森晃", { text: "Mori", kind: "short" }, { text: "森", kind: "short" }],
    },
  });

  it.each([
    "Ken Mori won.",
    "The swimmer Haruka Mori won. Mori said she was glad.",
    "Mary L. Mori, 31, sang.",
    "Ken-ichi Mori lost.",
    "Engineer H. Mori lost.",
    "Engineer M. Mori lost.",
    "1. Mori H., 2. Quill A.",
    "By Ken Mori",
    "By Ken Mori October 28, 2025",
    "By Ada Quill and Ken Mori",
    "Reporting by Ada Quill, Ken Mori",
    "Photo editor: Ken Mori",
    "Prof. Ken Mori, University of Westland",
    "Haruka Mori Ruiz",
    "Experts such as Mori Kenji agreed.",
    "Japan’s Mori Kenji won.",
    "森良介曾为多部游戏写歌。",
    "脚本は森亮。",
  ])("%s is about someone else", (text) => expect(marked(bare, text)).toEqual([]));

  it.each(["Mai", "Nao", "Mika", "Masa", "Runa", "Jun", "Rie", "Sora"])(
    "%s is a given name, whatever word of another language it is once accents are folded",
    (given) => expect(marked(bare, `The joiner ${given} Mori owns the workshop.`)).toEqual([]),
  );

  it.each([
    "But Mori won.",
    "President Mori won.",
    "On Monday Mori won.",
    "Japan’s Mori won.",
    "LDP head Mori won.",
    "Asked, Mori won.",
    "A. Mori won.",
    "M. Mori a gagné.",
    "In the U.S. Mori won.",
    "Meeting Mori is hard.",
    "After Mori Haruka Quill spoke.",
    "Before Mori Tokyo had four.",
  ])("%s is not", (text) => expect(marked(bare, text)).toEqual(["mori: Mori"]));

  it("says nothing in a headline with capitals throughout", () => {
    expect(marked(bare, "Senate Backs Mori After Long Debate")).toEqual(["mori: Mori"]);
  });

  it("are told in Cyrillic by what sounds like a Japanese name, and in hangul by what companies are called", () => {
    const written = gazetteerOf({
      mori: {
        kind: "person",
        forms: [
          { text: "Мори", kind: "short" },
          { text: "다카모리", kind: "short" },
        ],
      },
    });
    expect(marked(written, "На турнире победил Такуми Мори.")).toEqual([]);
    expect(marked(written, "Накануне Мори побывал в Киото. В Киото Мори ждали.")).toEqual([
      "mori: Мори",
      "mori: Мори",
    ]);
    expect(marked(written, "2004 다카모리제작소와 기술 제휴")).toEqual([]);
    expect(marked(written, "다카모리는 이겼다.")).toEqual(["mori: 다카모리"]);
  });

  it("take what anyone is called by with them, unless ours is named in full", () => {
    const titled = gazetteerOf({
      mori: {
        kind: "person",
        forms: [
          "Akira Mori",
          { text: "[Ms.|Minister] Mori", kind: "titled" },
          { text: "Mori", kind: "short", needs: "page" },
        ],
      },
    });
    expect(marked(titled, "Ms. Mori spoke.")).toEqual(["mori: Mori"]);
    expect(marked(titled, "Haruka Mori sings. Ms. Mori is glad.")).toEqual([]);
    expect(marked(titled, "Haruka Mori sings. Minister Mori is glad.")).toEqual(["mori: Mori"]);
    expect(marked(titled, "Haruka Mori met Akira Mori. Ms. Mori spoke.")).toEqual([
      "mori: Akira Mori",
      "mori: Mori",
    ]);
    expect(marked(titled, "A Ms. Mori sells eels; a Mr. Mori, too. So Akira Mori said.")).toEqual([
      "mori: Akira Mori",
    ]);
    expect(marked(titled, "Akira Mori\nOn le reproche à Mme Mori.")).toEqual([
      "mori: Akira Mori",
      "mori: Mori",
    ]);
  });

  it("are not those whose name is part of a longer one that the pack knows", () => {
    const withCabinet = gazetteerOf({
      mori: { kind: "person", forms: [{ text: "Mori", kind: "short" }] },
      cabinet: { forms: ["Pemerintahan Mori"] },
    });
    expect(marked(withCabinet, "Pemerintahan Mori fell. Then Mori left.")).toEqual([
      "cabinet: Pemerintahan Mori",
      "mori: Mori",
    ]);
    expect(marked(withCabinet, "Haruka Mori fell. Then Mori left.")).toEqual([]);
  });

  it("keeps ours where both stand on the page", () => {
    expect(marked(bare, "Akira Mori met Ken Mori. Mori smiled.")).toEqual(["mori: Akira Mori", "mori: Mori"]);
  });

  it.each([
    ["森太郎氏は", []],
    ["森健一郎さん", []],
    ["森首相は", ["mori: 森"]],
    ["森政権", ["mori: 森"]],
    ["森時代が", ["mori: 森"]],
    ["森訪美，", ["mori: 森"]],
    ["森直美が", []],
  ])("%s", (text, expected) => expect(marked(bare, text)).toEqual(expected));
});

describe("a form that several entities share", () => {
  const shared = gazetteerOf({
    party: { forms: [{ text: "JIP", needs: "page" }], evidence: { for: ["Osaka", "Diet"] } },
    band: { forms: [{ text: "JIP", needs: "page" }], evidence: { for: ["album", "guitar"] } },
  });

  it.each([
    ["JIP in the Diet", ["party: JIP"]],
    ["JIP with an album", ["band: JIP"]],
    ["JIP with an album in Osaka", []],
    ["JIP with an album and a guitar in Osaka", ["band: JIP"]],
    ["JIP", []],
  ])("%s", (text, expected) => expect(marked(shared, text)).toEqual(expected));
});

describe("the story as evidence", () => {
  const related = gazetteerOf({
    mori: {
      kind: "person",
      forms: [...fullAndBare],
      relations: ["party", "ally"].map((to) => ({ to, label: "knows", inverse: "known by" })),
    },
    party: { forms: [{ text: "JIP", needs: "page" }] },
    ally: { tier: "related", forms: ["Ada Quill"] },
    share: {
      tier: "related",
      forms: [{ text: "the goal", needs: "page" }],
      evidence: { for: ["army", "navy"], against: ["schools", "streets", "ponds", "parks"] },
      figures: [{ percentOfGdp: 2, needs: "page" }],
    },
  });

  it("lets a core entity stand for those it has relations with", () => {
    expect(marked(related, "JIP")).toEqual([]);
    expect(marked(related, "JIP and Akira Mori")).toEqual(["party: JIP", "mori: Akira Mori"]);
  });

  it("lets a related one stand for a core entity", () => {
    expect(marked(related, "Mori left.")).toEqual([]);
    expect(marked(related, "Mori left. Ada Quill stayed.")).toEqual(["mori: Mori", "ally: Ada Quill"]);
  });

  it("means a related entity unless something speaks against it", () => {
    expect(marked(related, "Akira Mori has the goal.")).toContain("share: the goal");
    expect(marked(related, "Akira Mori has the goal for schools.")).not.toContain("share: the goal");
  });

  it("means a related entity also beside many others, of which it is told apart by sentences", () => {
    const others = ["The army and the navy wait.", "Streets, ponds and parks cost more."];
    expect(marked(related, "Akira Mori has the goal.", ...others)).toContain("share: the goal");
    expect(marked(related, "Akira Mori has the goal for schools.", ...others)).not.toContain(
      "share: the goal",
    );
  });

  it("is not enough for a figure", () => {
    expect(marked(related, "Akira Mori: 2% of GDP")).toHaveLength(1);
    expect(marked(related, "Akira Mori: 2% of GDP for the army")).toHaveLength(2);
  });
});

describe("a surname that two people of a pack have", () => {
  const person = (given: string) => ({
    kind: "person" as const,
    names: { en: `${given} Mori` },
    forms: [`${given} Mori`, { text: "Mori", kind: "short" as const }],
  });
  const sketches = { kenji: person("Kenji"), yoshiro: person("Yoshiro") };
  const both = gazetteerOf(sketches);
  const inOtherOrder = gazetteerOf({ yoshiro: sketches.yoshiro, kenji: sketches.kenji });

  it.each([
    ["K.", ["kenji: Kenji Mori", "kenji: Mori"]],
    ["Y.", ["kenji: Kenji Mori", "yoshiro: Mori"]],
    ["T.", ["kenji: Kenji Mori"]],
  ])("is that of the one whose initial stands before it: %s", (initial, mentions) => {
    for (const gazetteer of [both, inOtherOrder])
      expect(marked(gazetteer, "Kenji Mori spoke.", `It was ${initial} Mori who left.`)).toEqual(mentions);
  });
});

describe("words that only look like a given name", () => {
  const bare = gazetteerOf({
    mori: {
      kind: "person",
      forms: ["Akira Mori", { text: "Mori", kind: "short" }],
      evidence: { for: ["Westland"] },
    },
  });

  it("counts a phrase of the pack as none", () => {
    expect(marked(bare, "Westland Mori won.")).toEqual(["mori: Mori"]);
    expect(marked(bare, "Eastland Mori won.")).toEqual([]);
  });

  it.each(["Spotkanie", "Schůzka", "Rokovanie", "Sastanak", "Srečanje", "Kedatangan"])(
    "knows “%s” as a noun that begins a sentence",
    (noun) => expect(marked(bare, `${noun} Mori`)).toEqual(["mori: Mori"]),
  );

  it("is seen across any number of blanks, as indented sources have them", () => {
    expect(marked(bare, "The carpenter Ryo      Mori lives there.")).toEqual([]);
    expect(marked(bare, "The carpenter Mori      Kenji lives there.")).toEqual([]);
  });

  it("is none at the beginning of a sentence in Russian, and one behind a name in quotation marks", () => {
    const mori = gazetteerOf({
      mori: { kind: "person", forms: ["Акира Мори", { text: "Мори", kind: "short" }] },
    });
    expect(marked(mori, "Тренер «Сахалина» Дзюна Мори ушёл.")).toEqual([]);
    expect(marked(mori, "Он сказал: «Нет.» Дзюна Мори ушёл.")).toEqual(["mori: Мори"]);
  });

  it("does not reach across the end of a line", () => {
    expect(
      marked(bare, "Senate Courts Mori With Gifts\nIts leader has brought a box of sweets."),
    ).toHaveLength(1);
    expect(marked(bare, "A visit to Malaysia\nMori leaves on Monday.")).toEqual(["mori: Mori"]);
  });

  it("does not judge by capitals in German", () => {
    const text = "Am Abend kam Freund Mori.";
    expect(marked(bare, text)).toEqual([]);
    const passages = [{ candidates: findCandidates(bare, text), region: "body" as const }];
    expect(resolveMentions(bare, passages, { language: "de-AT" }).mentions).toHaveLength(1);
  });

  it("knows German by its small words where the page does not say so", () => {
    expect(marked(bare, "Auch das gehört zum Verein Mori und wird teuer.")).toEqual(["mori: Mori"]);
    expect(marked(bare, "Die Verein Mori zum.")).toEqual([]);
  });
});

describe("given names in Japanese", () => {
  const politician = gazetteerOf({
    mori: {
      kind: "person",
      forms: ["森健", { text: "森", kind: "short" }],
    },
  });

  it("knows any given name by what only persons are called", () => {
    expect(marked(politician, "森真帆選手が勝った。")).toEqual([]);
    expect(marked(politician, "森あかねさんが歌う。")).toEqual([]);
    expect(marked(politician, "森洋平教授は語る。")).toEqual([]);
    expect(marked(politician, "森緑さんは語る。")).toEqual([]);
    expect(marked(politician, "森亮社長は語る。")).toEqual([]);
  });

  it("knows a son by his number before anything, as Chinese texts have it", () => {
    expect(marked(politician, "森一郎把门打开。")).toEqual([]);
    expect(marked(politician, "森友三郎在东京。")).toEqual([]);
    expect(marked(politician, "森新郎在东京。")).toEqual(["mori: 森"]);
  });

  it("takes neither particles nor kin for a name", () => {
    expect(marked(politician, "森はみなさんに語る。")).toEqual(["mori: 森"]);
    expect(marked(politician, "森のおかあさん。")).toEqual(["mori: 森"]);
    expect(marked(politician, "森総理さん、森支持者さん。")).toEqual(["mori: 森", "mori: 森"]);
    expect(marked(politician, "森と選手が並ぶ。")).toEqual(["mori: 森"]);
  });
});

describe("a decoy", () => {
  const mori = gazetteerOf({
    mori: {
      kind: "person",
      forms: [
        "Akira Mori",
        { text: "[Minister Mori|モリ氏|モリ大臣]", kind: "titled" },
        { text: "[Mori|モリ]", kind: "short" },
      ],
      decoys: ["Mori, Japan", "Akira Mori Airport", "エミ・モリ"],
    },
    deal: { forms: ["the forty billion"], decoys: ["billion market"] },
  });

  it.each([
    ["Akira Mori, Japan’s envoy, spoke.", ["mori: Akira Mori"]],
    ["Minister Mori, Japan’s envoy, spoke.", ["mori: Mori"]],
    ["A fire in Mori, Japan, is out.", []],
    ["Akira Mori Airport is open.", []],
    ["Hence the forty billion market.", []],
    ["エミ・モリ氏が話した。", []],
    ["アキラ・モリ氏が話した。", ["mori: モリ"]],
  ])("has to take in all of a person’s full name, and a part of anything else: %s", (text, expected) =>
    expect(marked(mori, text)).toEqual(expected),
  );
});

describe("a shorter name beside a look-alike", () => {
  const mori = gazetteerOf({
    mori: {
      kind: "person",
      forms: [...shorterNames],
      decoys: ["Kenzo Mori", "森建造"],
      evidence: { for: ["ministry", "cabinet", "parliament", "省"] },
    },
  });

  it.each([
    ["Mori spoke for the ministry, the cabinet and parliament.", ["mori: Mori"]],
    ["Kenzo Mori sells eels. Mori spoke for the ministry, the cabinet and parliament.", []],
    ["森建造は省で話した。省によると森氏は", []],
    ["Kenzo Mori sells eels. Akira Mori knows. So Mori spoke.", ["mori: Akira Mori", "mori: Mori"]],
  ])("is ours only where a clear one is on the page: %s", (text, expected) =>
    expect(marked(mori, text)).toEqual(expected),
  );
});

describe("a bare name in a sentence about another subject", () => {
  const mori = gazetteerOf({
    mori: {
      kind: "person",
      forms: [...fullAndBare, { text: "Minister Mori", kind: "titled", needs: "page" }],
      evidence: { for: ["ministry"], against: ["rider", "lap"] },
    },
  });

  it.each([
    ["A rider fell in the last lap at Mori.", ["mori: Akira Mori"]],
    ["A rider fell at Mori.", ["mori: Akira Mori", "mori: Mori"]],
    ["A rider of the ministry told Mori of the last lap.", ["mori: Akira Mori", "mori: Mori"]],
  ])("is not ours, though ours is named in full elsewhere: %s", (text, expected) =>
    expect(marked(mori, "Akira Mori spoke.", text)).toEqual(expected),
  );

  it("is ours in any sentence with an office before it, once ours is named in full", () => {
    const text = "A rider told Minister Mori of the last lap.";
    expect(marked(mori, "Akira Mori spoke.", text)).toEqual(["mori: Akira Mori", "mori: Minister Mori"]);
    expect(marked(mori, "Minister Mori spoke.", text)).toEqual([]);
  });
});

describe("a bare name on a card beside the story", () => {
  const mori = gazetteerOf({
    mori: {
      kind: "person",
      forms: [...fullAndBare],
      evidence: { for: ["ministry"], against: ["sculptor"] },
    },
  });

  it("is another’s if all that the card says of either speaks for the other", () => {
    const cards = [["Akira Mori speaks"], ["Mori at large", "A sculptor at home"]];
    expect(markedOn(mori, { cards }).mentions).toEqual(["mori: Akira Mori"]);
    expect(
      markedOn(mori, { cards: [["Akira Mori speaks"], ["Mori at large"], ["A sculptor at home"]] }).mentions,
    ).toEqual(["mori: Akira Mori", "mori: Mori"]);
  });
});

describe("what is named after a person", () => {
  const cabinet = gazetteerOf({
    mori: {
      kind: "person",
      forms: [...fullAndBare],
      decoys: ["House Mori"],
    },
    cabinet: { forms: ["Mori cabinet"] },
  });

  it.each([
    ["The Mori cabinet met.", ["cabinet: Mori cabinet"]],
    ["Kenzo Mori makes shelves. The Mori cabinet has two doors.", []],
    ["House Mori has a Mori cabinet.", []],
    [
      "Kenzo Mori is no kin of Akira Mori. The Mori cabinet met.",
      ["mori: Akira Mori", "cabinet: Mori cabinet"],
    ],
  ])("is another’s where another of that name is on the page and ours is not: %s", (text, expected) =>
    expect(marked(cabinet, text)).toEqual(expected),
  );
});

describe("a figure of which its sentence says nothing", () => {
  const deal = gazetteerOf({
    deal: {
      figures: [{ money: 40e9, currency: "USD", needs: "page" }],
      evidence: { for: ["pact", "Ruritania"] },
    },
  });

  it("is ours where the page says enough of it elsewhere", () => {
    expect(marked(deal, "$40 billion is a lot.", "The pact is new.")).toEqual([]);
    expect(marked(deal, "$40 billion is a lot.", "The pact with Ruritania is new.")).toHaveLength(1);
    expect(marked(deal, "$40 billion is a lot.", "The pact is worth $40 billion.")).toHaveLength(2);
  });

  it("is not ours beside the story, whatever stands in the next line there", () => {
    const lines = ["$40 billion is a lot. The pact with Ruritania is new."];
    expect(markedOn(deal, { body: lines, side: [] }).mentions).toHaveLength(1);
    expect(markedOn(deal, { body: [], side: lines }).mentions).toEqual([]);
  });

  it("learns nothing from the next link of a row", () => {
    expect(marked(deal, "A new pact, $40 billion for chips")).toHaveLength(1);
    expect(marked(deal, "A new pact\ufffc$40 billion for chips")).toEqual([]);
  });
});

describe("a bare name in a text about a namesake", () => {
  const mori = gazetteerOf({
    mori: {
      kind: "person",
      forms: [...fullAndBare],
      decoys: ["Mori City"],
      evidence: { for: ["ministry"] },
    },
  });
  const town = Array.from({ length: 6 }, (_, index) => `Mori City has a bridge number ${index}.`);

  it("is not ours, though ours is named in full once, unless its sentence says so", () => {
    const page = [...town, "Akira Mori is ill.", "Rain is on its way to Mori.", "The ministry asked Mori."];
    expect(marked(mori, ...page)).toEqual(["mori: Akira Mori", "mori: Mori"]);
  });

  it("is ours where the namesake comes up now and then", () => {
    const page = [...town.slice(0, 3), "Akira Mori is ill.", "Rain is on its way to Mori."];
    expect(marked(mori, ...page)).toEqual(["mori: Akira Mori", "mori: Mori"]);
  });
});

describe("a term or an abbreviation in a sentence about another that is called the same", () => {
  const union = gazetteerOf({
    union: {
      forms: ["United Foresters", { text: "UF", kind: "abbreviation", needs: "page" }],
      evidence: { for: ["strike"], against: ["shares"] },
    },
  });

  it("is that one, though ours is named elsewhere", () => {
    const page = ["The United Foresters are angry.", "UF owns more shares."];
    expect(marked(union, ...page)).toEqual(["union: United Foresters"]);
    expect(marked(union, ...page, "UF wants more.")).toEqual(["union: United Foresters", "union: UF"]);
    expect(marked(union, ...page, "On the day of the strike, UF shares fell.")).toEqual([
      "union: United Foresters",
      "union: UF",
    ]);
  });
});

describe("decoys and evidence", () => {
  it("may give alternatives, as forms do", () => {
    const mori = gazetteerOf({
      mori: {
        kind: "person",
        forms: [...fullAndBare],
        decoys: ["[Lake|Mount] Mori"],
        evidence: { for: ["trade [minister|ministry]"] },
      },
    });
    expect(marked(mori, "The trade ministry asked Mori.")).toEqual(["mori: Mori"]);
    expect(marked(mori, "Akira Mori spoke. The trade ministry asked Mori at Lake Mori.")).toEqual([
      "mori: Akira Mori",
      "mori: Mori",
    ]);
    expect(marked(mori, "Mori climbed Mount Mori.")).toEqual([]);
  });
});

describe("a thing that began on a day", () => {
  const young = gazetteerOf({
    mori: { forms: ["Akira Mori"] },
    deal: { since: "2025-07", forms: ["Harbour Deal"], figures: [{ money: 40e9, currency: "USD" }] },
  });

  it.each([
    ["is another in a story of before", "2025-06-30", ["mori"]],
    ["is meant from then on", "2025-07-01", ["mori", "deal", "deal"]],
    ["is meant where a story has no day", null, ["mori", "deal", "deal"]],
  ])("%s", (_, lastChanged, entities) => {
    const candidates = findCandidates(young, "Akira Mori: the Harbour Deal is worth $40 billion.");
    const { mentions } = resolveMentions(young, [{ candidates, region: "body" }], { lastChanged });
    expect(mentions.map(({ entity }) => entity)).toEqual(entities);
  });

  it("is meant beside an old story, where the news of today may stand", () => {
    const candidates = findCandidates(young, "Harbour Deal signed");
    const { mentions } = resolveMentions(young, [{ candidates, region: "side" }], {
      lastChanged: "2019-01-01",
    });
    expect(mentions).toHaveLength(1);
  });
});

describe("an amount without its currency", () => {
  const twoSums = gazetteerOf({
    deal: {
      figures: [{ money: 40e9, currency: "USD", needs: "page" }],
      evidence: { for: ["ministry"], against: ["museum", "budget"] },
    },
  });
  const deal = gazetteerOf({
    deal: { figures: [{ money: 40e9, currency: "USD", needs: "page" }], evidence: { for: ["ministry"] } },
  });

  it("is meant where the page has given it in full", () => {
    expect(marked(deal, "The ministry pays $40 billion.", "The 40 billion are a loan.")).toEqual([
      "deal: $40 billion",
      "deal: 40 billion",
    ]);
  });

  const explained = gazetteerOf({
    deal: {
      figures: [{ money: 40e9, currency: "USD", needs: "page" }],
      evidence: { for: ["ministry", "harbour", "quay", "ferry"], against: ["museum"] },
    },
  });

  it("is meant where its own sentence says whose it is, or much of the page and nothing against it", () => {
    expect(marked(explained, "The ministry pays 40 billion.")).toEqual(["deal: 40 billion"]);
    const page = ["The ministry, the harbour, the quay and the ferry meet.", "It is 40 billion."];
    expect(marked(explained, ...page)).toEqual(["deal: 40 billion"]);
    expect(marked(explained, ...page, "A museum opens.")).toEqual([]);
    expect(marked(explained, "The harbour waits for the ferry.", "It is 40 billion.")).toEqual([]);
  });

  it("is not beside another like it, unless its sentence says so", () => {
    const page = ["The ministry pays $40 billion.", "A museum’s budget is $40 billion."];
    expect(marked(twoSums, ...page, "Beware of the 40 billion.")).toEqual(["deal: $40 billion"]);
    expect(marked(twoSums, ...page, "The ministry’s 40 billion are a loan.")).toEqual([
      "deal: $40 billion",
      "deal: 40 billion",
    ]);
  });

  it("is not where the page never does, nor where the full one is another", () => {
    expect(marked(deal, "The ministry pays.", "It is 40 billion.")).toEqual([]);
    expect(marked(deal, "A film made $40 billion.", "The 40 billion are a record.")).toEqual([]);
  });
});

describe("a figure", () => {
  const fund = gazetteerOf({
    fund: {
      figures: [{ money: 40e9, currency: "USD", needs: "page" }],
      evidence: { for: ["Westland", "Mori"], against: ["market value", "Congress"] },
    },
  });

  it.each([
    ["The $40 billion fund of Westland grew.", 1],
    ["Westland grew. A $40 billion bubble burst.", 0],
    ["Westland and Mori spoke. The $40 billion fund grew.", 1],
    ["Westland paid $40 billion. Then $40 billion more.", 2],
    ["Westland fell by $40 billion in market value.", 0],
    ["Westland and Mori paid $40 billion. Westland told Congress of the $40bn.", 2],
    ["Westland and Mori paid $40 billion. It lost $40bn in market value.", 1],
    ["Congress cut $40 billion. Westland paid $40 billion.", 1],
  ])("%s", (text, count) => expect(marked(fund, text)).toHaveLength(count));

  it("is another’s beside a look-alike where its sentence says nothing and a word speaks against it, though ours is named", () => {
    const named = gazetteerOf({
      fund: {
        forms: ["Harbour Fund"],
        figures: [{ money: 40e9, currency: "USD", needs: "page" }],
        decoys: ["Eastland’s $40 billion"],
        evidence: { for: ["Westland"], against: ["Congress"] },
      },
    });
    const page = ["The Harbour Fund grew.", "Eastland’s $40 billion are gone. Congress met."];
    expect(marked(named, ...page, "The $40 billion are missed.")).toEqual(["fund: Harbour Fund"]);
    expect(marked(named, ...page, "Westland’s $40 billion are missed.")).toHaveLength(2);
  });

  it("is another’s on a page that tells of another like it, unless the page tells our story", () => {
    const page = ["Congress cut $40 billion.", "Westland paid, Mori said.", "The $40 billion are missed."];
    expect(marked(fund, ...page.slice(1))).toEqual(["fund: $40 billion"]);
    expect(marked(fund, ...page)).toEqual([]);
    const withMori = gazetteerOf({
      fund: {
        figures: [{ money: 40e9, currency: "USD", needs: "page" }],
        evidence: { for: ["Westland", "Mori"], against: ["Congress"] },
        relations: [{ to: "mori", label: {}, inverse: {} }],
      },
      mori: { kind: "person", forms: ["Akira Mori"] },
    });
    expect(marked(withMori, "Akira Mori spoke.", ...page)).toEqual(["mori: Akira Mori", "fund: $40 billion"]);
    expect(marked(withMori, "Akira Mori spoke of $40 billion.", "Congress met.")).toHaveLength(2);
    expect(marked(withMori, "Akira Mori spoke of the $40 billion of Congress.")).toHaveLength(1);
  });
});

describe("hints", () => {
  const fund = gazetteerOf({
    fund: {
      figures: [{ money: 40e9, currency: "USD", needs: "page" }],
      evidence: { for: ["ministry"], against: ["critics"], hints: ["Westland", "Westland’s", "the capital"] },
    },
  });

  it.each([
    ["Westland voted. The capital slept. A $40 billion bubble burst.", 0],
    ["Westland voted, the ministry said. The $40 billion fund grew.", 1],
    ["Westland’s $40 billion grew.", 1],
    ["Westland’s $40 billion grew. Critics laughed.", 0],
  ])("count as one, however many there are: %s", (text, count) =>
    expect(marked(fund, text)).toHaveLength(count),
  );

  const mori = gazetteerOf({
    mori: {
      kind: "person",
      names: { en: "Akira Mori" },
      forms: [...fullAndBare],
      evidence: { for: ["minister"], against: [], hints: ["Westland", "soldiers"] },
      relations: [{ to: "quill", label: {}, inverse: {} }],
    },
    quill: { kind: "person", tier: "related", forms: ["Ada Quill", { text: "Quill", kind: "short" }] },
  });

  it.each([
    ["Soldiers left Westland. Mori sells knives.", 0],
    ["Soldiers left Westland. Mori is a minister.", 1],
    ["Westland’s Mori spoke. Then Mori left.", 2],
    ["Soldiers play Quill, a card game. Mori sells knives.", 0],
    ["Soldiers saw Ada Quill. Mori was with her.", 2],
  ])("say whose a name is only beside it, or with more than hints: %s", (text, count) =>
    expect(marked(mori, text)).toHaveLength(count),
  );
});

describe("evidence", () => {
  it("counts once, where a card beside the story repeats it", () => {
    const body = ["The parliament rose."];
    expect(markedOn(gazetteer, { body, side: ["In parliament, Mori spoke."] }).mentions).toHaveLength(1);
    expect(markedOn(gazetteer, { body, side: ["In parliament, Mori, a sculptor, spoke."] }).mentions).toEqual(
      [],
    );
  });

  const fund = gazetteerOf({
    fund: {
      figures: [{ money: 40e9, currency: "USD", needs: "page" }],
      evidence: { for: ["Mori", "ministry"], against: [] },
    },
    mori: {
      kind: "person",
      forms: [{ text: "Mori", kind: "short", needs: "page" }],
      decoys: ["Mori Tower"],
    },
  });

  it.each([
    ["The $40 billion are there, the ministry and Mori say.", 1],
    ["The ministry meets at Mori Tower. Prices rose by $40 billion.", 0],
    ["The ministry hired Haruka Mori. Prices rose by $40 billion.", 0],
  ])("is no part of another name: %s", (text, count) => expect(marked(fund, text)).toHaveLength(count));
});
