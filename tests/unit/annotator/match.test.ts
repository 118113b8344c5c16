import { describe, expect, it } from "vitest";
import { found, gazetteerOf } from "./small-pack.ts";

const gazetteer = gazetteerOf({
  mori: {
    kind: "person",
    forms: ["Akira Mori", { text: "Mori", kind: "short" }, "森本晃", "モリ", "모리모토 아키라", "모리모토"],
  },
  party: { forms: ["LDP", "Liberal Democratic Party", "soybeans", "자민"] },
  club: { forms: ["NPC-[is|top]", "Npc-top"] },
  alliance: { forms: ["U.S.-Japan alliance", "build-up", "미일동맹", "North Road deal"] },
  truck: { forms: ["Ford F-150", "G20", ".NET", "Yahoo!"] },
  tariffs: { forms: ["tariff[|s] on [|Japanese] cars"] },
  writer: { forms: ["アン・モリス", "大豆", "憲法9条"] },
  minister: { forms: ["موري", "מורי", "البيت الأخضر", "Λευκός Τοίχος", "Sıvı Gazı"] },
});

const inOne = (text: string, expected: string) => expect(found(gazetteer, text)).toContain(expected);
const inNone = (text: string) => expect(found(gazetteer, text)).toEqual([]);

describe("letters", () => {
  it.each([
    ["MORI wins", "MORI"],
    ["AKIRA MORI", "AKIRA MORI"],
    ["MORI Akira", "MORI Akira"],
    ["Soybeans, SOYBEANS", "SOYBEANS"],
    ["the Liberal Democratic Party", "Liberal Democratic Party"],
    ["Akíra Mōri", "Akíra Mōri"],
    ["Akíra Mōri".normalize("NFD"), "Akíra Mōri".normalize("NFD")],
    ["Ａｋｉｒａ　Ｍｏｒｉ", "Ａｋｉｒａ　Ｍｏｒｉ"],
    ["ＬＤＰ", "ＬＤＰ"],
    ["بـمـوري", "مـوري"],
    ["البيت الأخضر".normalize("NFD"), "البيت الأخضر".normalize("NFD")],
    ["ΛΕΥΚΟΣ ΤΟΙΧΟΣ", "ΛΕΥΚΟΣ ΤΟΙΧΟΣ"],
    ["SIVI GAZI", "SIVI GAZI"],
  ])("%s holds %s", inOne);

  it.each(["mori", "ldp", "Ldp", "liberal democratic party", "Liberal democratic party"])(
    "%s lacks a capital",
    inNone,
  );
});

describe("words", () => {
  it.each(["Moris", "Morian", "Memori", "Mori_1", "Mori2", "xLDP", "LDPs", "soybeansoup"])(
    "%s is another word",
    inNone,
  );
  it.each([
    ["Mori首相", "Mori"],
    ["日本のMoriは", "Mori"],
    ["Mori’s plan", "Mori"],
    ["Mori's plan", "Mori"],
    ["MORI'S PLAN", "MORI"],
    ["the Moris' or Mori`s", "Mori"],
    ["anti-Mori, Mori-led", "Mori"],
    ["“Mori”", "Mori"],
    ["(LDP)", "LDP"],
    ["Mori😀", "Mori"],
  ])("%s holds %s", inOne);
});

describe("words that Arabic and Hebrew write as one with the next", () => {
  it.each([
    ["وموري", "موري"],
    ["قال لموري", "موري"],
    ["وبالبيت الأخضر", "البيت الأخضر"],
    ["למורי", "מורי"],
    ["ושמורי", "מורי"],
  ])("%s holds %s", inOne);

  it.each(["تموري", "מורית", "שכבמורי", "أوموري"])("%s is another word", inNone);
});

describe("joints between words", () => {
  it.each([
    ["Akira\u00a0Mori", "Akira\u00a0Mori"],
    ["Akira\u2009Mori", "Akira\u2009Mori"],
    ["Akira\n  Mori", "Akira\n  Mori"],
    ["US-Japan alliance", "US-Japan alliance"],
    ["the US–Japan alliance", "US–Japan alliance"],
    ["U.S.‑Japan alliance", "U.S.‑Japan alliance"],
    ["U.S. - Japan alliance", "U.S. - Japan alliance"],
    ["U. S.-Japan alliance", "U. S.-Japan alliance"],
    ["US/Japan alliance", "US/Japan alliance"],
    ["US Japan alliance", "US Japan alliance"],
    ["U.S.−Japan Alliance", "U.S.−Japan Alliance"],
    ["North-Road deal", "North-Road deal"],
    ["buildup", "buildup"],
    ["Build-Up", "Build-Up"],
    ["Ford F150", "Ford F150"],
    ["Ford F 150を", "Ford F 150"],
    ["the G-20", "G-20"],
    ["the L.D.P. says", "L.D.P."],
    ["on .NET", ".NET"],
    ["with Yahoo! Japan", "Yahoo!"],
    ["the NPC‑is", "NPC‑is"],
    ["NPC-\nis", "NPC-\nis"],
  ])("%s holds %s", inOne);

  it.each([
    "Akira. Mori Town".replace("Mori Town", "MoriTown"),
    "Liberal, Democratic Party",
    "Yahoo",
    "NET",
    "US and Japan alliance",
    "NPC is",
    "NPC\u00a0is",
    "Npc top",
    "NPC/is",
  ])("%s joins otherwise", inNone);

  it("leads from line to line of an indented source", () => {
    const indented = `Akira${" ".repeat(80)}Mori`;
    expect(found(gazetteer, ` \t ${indented} spoke  `)).toContain(indented);
  });

  it("ends a name at the end of a paragraph", () => {
    expect(found(gazetteer, "Akira\n\nMori")).toEqual(["Mori"]);
  });
});

describe("CJK scripts", () => {
  it.each([
    ["森本晃氏", "森本晃"],
    ["森本 晃", "森本 晃"],
    ["森　本　晃", "森　本　晃"],
    ["アン・モリス", "アン・モリス"],
    ["ｱﾝ･ﾓﾘｽ", "ｱﾝ･ﾓﾘｽ"],
    ["アンモリス", "アンモリス"],
    ["アン＝モリス", "アン＝モリス"],
    ["モリ氏", "モリ"],
    ["重大豆類", "大豆"],
    ["憲法９条", "憲法９条"],
    ["憲法 9 条", "憲法 9 条"],
    ["모리모토가", "모리모토"],
    ["모리모토아키라", "모리모토아키라"],
    ["모리모토 아키라".normalize("NFD"), "모리모토 아키라".normalize("NFD")],
    ["미일 동맹을", "미일 동맹"],
    ["친모리모토", "모리모토"],
    ["자민은", "자민"],
  ])("%s holds %s", inOne);

  it.each(["モリス", "メモリ", "重大 豆腐", "아모리모토", "한미일동맹", "자민족", "憲法19条", "憲法9.5条"])(
    "%s means something else",
    inNone,
  );
});

describe("invisible characters", () => {
  it.each([
    ["Aki\u00adra Mo\u200bri", "Aki\u00adra Mo\u200bri"],
    ["\u200bMori\u200b ", "Mori"],
    ["\u2068Mori\u2069", "Mori"],
    ["Mori\ufe0f", "Mori"],
    ["Akira \u00ad Mori", "Akira \u00ad Mori"],
    ["𝐌𝐨𝐫𝐢", "𝐌𝐨𝐫𝐢"],
    ["山﨑 Mori", "Mori"],
    ["髙森本晃", "森本晃"],
    ["森\u{e0100}本晃", "森\u{e0100}本晃"],
    ["カ\u3099ア".replace("カ\u3099ア", "モリ氏\u200d"), "モリ"],
  ])("%j holds %j", inOne);
});

it("leaves nothing to clean up in plain texts and keeps offsets of the others", () => {
  const text = "e\u0301te\u0301 \u00ad Akira\u00ad Mori, ｶﾞ Mori";
  expect(found(gazetteer, text)).toEqual(["Akira\u00ad Mori", "Mori", "Mori"]);
});

describe("a form with alternatives", () => {
  it.each([
    ["a tariff on cars", "tariff on cars"],
    ["Tariffs on Japanese cars", "Tariffs on Japanese cars"],
    ["TARIFFS ON CARS", "TARIFFS ON CARS"],
  ])("%s holds %s", inOne);
  it.each(["tariffs on old cars", "tariff on [Japanese] cars", "Japanese cars"])(
    "%s is none of them",
    inNone,
  );
});
