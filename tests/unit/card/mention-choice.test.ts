import { expect, it } from "vitest";
import type { PageMentions, PlacedMention } from "../../../annotator/page/page-mentions.ts";
import { nextMention } from "../../../entrypoints/card/mention-choice.ts";

/** A mention at a height of the window; one without any is folded away. */
type Stand = { top?: number; marked?: boolean };

const mention = (index: number, marked = true): PlacedMention => ({
  index,
  entity: "x",
  topic: "t",
  text: "X",
  marked,
});

function pageOf(stands: Stand[]) {
  const mentions = stands.map(({ marked }, index) => mention(index, marked));
  const rectsOf = ({ index }: PlacedMention) => {
    const top = stands[index]?.top;
    return top === undefined ? [] : [{ top, bottom: top + 20 } as DOMRect];
  };
  const page = { mentions, rectsOf } as Partial<PageMentions> as PageMentions;
  const from = (current: PlacedMention | null, step: 1 | -1) => nextMention(page, current, step)?.index;
  return { mentions, from };
}

it("goes from mark to mark and round at the ends", () => {
  const { mentions, from } = pageOf([{ top: 0 }, { top: 50 }, { top: 100 }]);
  expect(mentions.map((each) => from(each, 1))).toEqual([1, 2, 0]);
  expect(mentions.map((each) => from(each, -1))).toEqual([2, 0, 1]);
});

it("passes over what carries no mark, and over marks that are folded away", () => {
  const { mentions, from } = pageOf([{ top: 0 }, { top: 50, marked: false }, {}, { top: 100 }]);
  expect(mentions.map((each) => from(each, 1))).toEqual([3, 3, 3, 0]);
  expect(mentions.map((each) => from(each, -1))).toEqual([3, 0, 0, 0]);
});

it("begins at the first mark in view, with a selection that is no mention of the page too", () => {
  const { from } = pageOf([{ top: -500 }, { top: 40 }, { top: 90 }]);
  const selection = mention(-1, false);
  for (const step of [1, -1] as const) {
    expect(from(null, step)).toBe(1);
    expect(from(selection, step)).toBe(1);
  }
});

it("begins at the top where all marks are above the window, and nowhere without marks", () => {
  expect(pageOf([{ top: -500 }, { top: -100 }]).from(null, 1)).toBe(0);
  expect(pageOf([{ top: 0, marked: false }]).from(null, 1)).toBeUndefined();
});
