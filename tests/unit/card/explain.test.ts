// @vitest-environment jsdom
import { setTimeout as settle } from "node:timers/promises";
import { beforeEach, expect, it, vi } from "vitest";
import { type PlacedMention, unannotated } from "../../../annotator/page/page-mentions.ts";
import type { CardPresenter } from "../../../components/card/presenter.ts";
import { defaultSettings } from "../../../data/settings/settings.ts";
import { type HoverControl, startHover } from "../../../entrypoints/card/hover.ts";

// jsdom has no layout.
Object.assign(Range.prototype, { getClientRects: () => [] });
Object.assign(Element.prototype, { scrollIntoView: () => {} });

const nato: PlacedMention = { index: 0, entity: "nato", topic: "alliance", text: "NATO", marked: true };
const page = { ...unannotated(document), mentions: [nato] };

/** The words whose cards were shown, in order. */
const shown: string[] = [];
const presenter: CardPresenter = {
  host: null,
  approach: () => ({ between: false, heading: false }),
  prepare: () => {},
  show: ({ text }) => void shown.push(text),
  hide: () => {},
  closeMenu: () => false,
};

let answers: ((entity: string | null) => void)[];
let control: HoverControl;

/** Answers what a card shows at once; the reader’s words are looked up as slowly as a test likes. */
function ask({ type }: { type: string }): Promise<unknown> {
  if (type !== "words/look-up") return Promise.resolve({});
  return new Promise((resolve) => answers.push(resolve));
}

beforeEach(() => {
  document.body.innerHTML = "<p>Bridge</p><p>Harbour</p>";
  shown.length = 0;
  answers = [];
  const { signal } = new AbortController();
  control = startHover(presenter, "en", { page, card: () => defaultSettings.card, ask, signal });
});

function explain(text: string): void {
  const words = [...document.querySelectorAll("p")].find(({ textContent }) => textContent === text);
  if (words) getSelection()?.selectAllChildren(words);
  control.notice({ type: "explain" });
}

it("explains what is selected, as soon as it is known what it names", async () => {
  explain("Bridge");
  answers[0]?.("bridge");
  await vi.waitFor(() => expect(shown).toEqual(["Bridge"]));
});

it("drops what is looked up late, where the reader has asked for something else", async () => {
  explain("Bridge");
  explain("Harbour");
  answers[1]?.("harbour");
  await vi.waitFor(() => expect(shown).toEqual(["Harbour"]));
  answers[0]?.("bridge");
  await settle(50);
  expect(shown).toEqual(["Harbour"]);
  explain("Bridge");
  control.notice({ type: "open", mention: nato });
  await vi.waitFor(() => expect(shown.at(-1)).toBe("NATO"));
  answers[2]?.("bridge");
  await settle(50);
  expect(shown.at(-1)).toBe("NATO");
});
