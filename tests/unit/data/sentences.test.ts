import { expect, it } from "vitest";
import { sentencesOf } from "../../../data/page/sentences.ts";

it.each([
  ["One. Two.", ["One.", "Two."]],
  ["U.S. President Trump spoke. He left.", ["U.S. President Trump spoke.", "He left."]],
  ["On Oct. 28 they met. “It went well,” she said.", ["On Oct. 28 they met.", "“It went well,” she said."]],
  ["It was built by Acme Inc.", ["It was built by Acme Inc."]],
  ["首相は語った。会談は二十八日だ。", ["首相は語った。", "会談は二十八日だ。"]],
])("parts %s", (text, parts) => {
  const sentences = sentencesOf(["Before.", text]).filter(({ passage }) => passage === 1);
  expect(sentences.map((sentence) => sentence.text)).toEqual(parts);
  for (const { start, end, text: part } of sentences) expect(text.slice(start, end)).toBe(part);
});
