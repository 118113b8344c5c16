// @vitest-environment jsdom
import { expect, it } from "vitest";
import { demoSentence } from "../../../components/welcome/demo-sentence.ts";
import { createLibrary } from "../../../data/library.ts";
import { smallPack } from "../data/small-pack.ts";
import { validPack } from "../data/valid-pack.ts";
import { library } from "./view.tsx";

it.each(["en", "ja"])("shows a whole sentence of the pack with more than one name in it (%s)", (language) => {
  const parts = demoSentence(library, language) ?? [];
  const sentence = parts.map(({ text }) => text).join("");
  expect(library.facts.map(({ text }) => (text as Record<string, string>)[language])).toContain(sentence);
  expect(parts.filter(({ entity }) => entity).length).toBeGreaterThan(1);
});

it("shows none where no fact names anything", () => {
  const other = validPack(smallPack());
  expect(demoSentence(createLibrary([other]), "en")).toBeNull();
  expect(demoSentence(createLibrary([]), "en")).toBeNull();
});
