import axe from "axe-core";
import { expect } from "vitest";

/** No violation that can be seen without layout; contrast is checked in real browsers. */
export async function expectAccessible(root: HTMLElement): Promise<void> {
  // axe asks for a canvas to tell letters from icons; jsdom has none, and would say so each time.
  HTMLCanvasElement.prototype.getContext = () => null;
  const { violations } = await axe.run(root, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join("\n")}`)).toEqual(
    [],
  );
}
