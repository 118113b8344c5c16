// @vitest-environment jsdom
import { expect, it } from "vitest";
import type { PageAnnotation } from "../../../annotator/page/annotation.ts";
import { pageState } from "../../../entrypoints/content-script/page-report.ts";
import { PageStateAnswer } from "../../../entrypoints/shared/messages.ts";

it("tells what a popup can take, however many names a page has", () => {
  const mention = { entity: "nato", topic: "alliance", text: "NATO" };
  const positionOf = () => ({ position: 0.5, inHeadline: false });
  const annotation = { mentions: Array(25_000).fill(mention), positionOf } as unknown as PageAnnotation;
  expect(PageStateAnswer.safeParse(pageState("annotated", annotation)).success).toBe(true);
});

it("tells how a page stands that is empty just now, as pages are that write themselves anew", () => {
  document.documentElement.remove();
  expect(PageStateAnswer.safeParse(pageState("starting", null)).success).toBe(true);
});
