// @vitest-environment jsdom
import { expect, it, vi } from "vitest";
import { ActionMenu } from "../../../components/actions/action-menu.tsx";
import { differentEntities } from "../../../data/page-state.ts";
import { badgeFor } from "../../../entrypoints/background/badge.ts";
import { expectAccessible } from "./accessible.ts";
import { click, mention, press, show } from "./view.tsx";

it("opens a menu that the keyboard walks through and leaves", async () => {
  const onChoose = vi.fn();
  const names = ["one", "two", "three"];
  const root = await show(
    <ActionMenu
      actions={names.map((name) => ({ name, label: name, icon: "list", onChoose: () => onChoose(name) }))}
    />,
  );
  await click(root, "More actions");
  await expectAccessible(root);
  const focused = () => document.activeElement as HTMLElement;
  expect(focused().textContent).toBe("one");
  await press(focused(), "ArrowUp");
  expect(focused().textContent).toBe("three");
  await press(focused(), "Home");
  await press(focused(), "ArrowDown");
  await click(root, "two");
  expect(onChoose).toHaveBeenCalledWith("two");
  expect(root.querySelector("[role=menu]")).toBeNull();
  await click(root, "More actions");
  await press(focused(), "Escape");
  expect(root.querySelector("[role=menu]")).toBeNull();
  expect(focused().getAttribute("aria-label")).toBe("More actions");
});

it("counts different names on the badge, and turns grey at rest", () => {
  const mentions = [mention("nato", 0.1), mention("nato", 0.2), mention("donald-trump", 0.3)];
  const awake = badgeFor({ status: "annotated", entities: differentEntities(mentions) });
  expect(awake.text).toBe("2");
  const resting = badgeFor({ status: "paused", entities: 0 });
  expect(resting.text).toBe("II");
  expect(resting.colour).not.toBe(awake.colour);
  expect(badgeFor({ status: "nothing-found", entities: 0 }).text).toBe("");
});
