// @vitest-environment jsdom
import { expect, it, vi } from "vitest";
import { ActionMenu } from "../../../components/actions/action-menu.tsx";
import { expectAccessible } from "./accessible.ts";
import { click, press, show } from "./view.tsx";

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
