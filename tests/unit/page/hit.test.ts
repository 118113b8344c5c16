import { expect, it } from "vitest";
import { type HitGround, hitAt } from "../../../annotator/page/marks/hit.ts";
import type { PlacedMention } from "../../../annotator/page/page-mentions.ts";
import type { PageForm } from "../../../annotator/page/passages.ts";
import { page } from "./read.ts";

const mention: PlacedMention = { index: 0, entity: "e", topic: "t", text: "Takaichi", marked: true };

it("looks for a mark under whatever lies there, be it a form with a field called “contains”", () => {
  const document = page("<form><p>Takaichi</p><input name=contains></form>");
  const [form, text] = [document.querySelector("form"), document.querySelector("p")?.firstChild];
  if (!form || !text) throw new Error("nothing to point at");
  // As Chromium has it; and jsdom lays nothing out.
  Object.defineProperty(form, "contains", { value: document.querySelector("input") });
  Object.assign(document, {
    caretPositionFromPoint: () => ({ offsetNode: text }),
    elementFromPoint: () => form,
    elementsFromPoint: () => [form],
  });
  const ground: HitGround = {
    mentions: [mention],
    trees: [],
    passageAt: () => undefined,
    formOf: () => ({ startNode: text, endNode: text }) as PageForm,
    rectsOf: () => [{ left: 0, top: 0, right: 9, bottom: 9 } as DOMRect],
  };
  expect(hitAt(ground, document, 20, 5)).toBe(null);
  Object.assign(document, { caretPositionFromPoint: () => null });
  expect(hitAt(ground, document, 5, 5)).toEqual({ mention, rectIndex: 0 });
});
