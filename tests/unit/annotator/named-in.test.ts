import { expect, it } from "vitest";
import { firstNamedIn } from "../../../annotator/named-in.ts";
import { gazetteerOf } from "./small-pack.ts";

const gazetteer = gazetteerOf({
  mori: {
    kind: "person",
    forms: ["Akira Mori", { text: "Mori", kind: "short", needs: "page" }],
    decoys: ["Mori Tower"],
  },
  government: { forms: ["Mori government"] },
  gas: { tier: "related", forms: [{ text: "gas", kind: "term", needs: "near" }] },
});

it.each([
  ["gas", "gas"],
  ["the price of gas", "gas"],
  ["Mori", "mori"],
  ["Akira Mori on gas", "mori"],
  ["Mori government", "government"],
  ["Mori Tower", null],
  ["a quiet harbour", null],
  ["", null],
])("finds the name a reader asks for, though no page speaks for it: “%s”", (words, entity) => {
  expect(firstNamedIn(gazetteer, words)).toBe(entity);
});
