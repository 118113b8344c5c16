import type { Spot } from "./session.ts";

/** What the mice of both drivers can do. */
type Mouse = {
  move(x: number, y: number, options?: { steps: number }): Promise<void>;
  down(): Promise<void>;
  up(): Promise<void>;
};

/** Presses the button at one spot, and lets it go at another. */
export async function drag(mouse: Mouse, from: Spot, to: Spot): Promise<void> {
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(to.x, to.y, { steps: 4 });
  await mouse.up();
}
