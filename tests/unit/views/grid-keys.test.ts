// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { gridKeys } from "../../../components/facts/grid-keys.ts";

const size = { rows: 20, columns: 5 };
const at = (row: number, column: number) => ({ row, column });
const press = (key: string, more: KeyboardEventInit = {}) => new KeyboardEvent("keydown", { key, ...more });

describe("keys in a grid", () => {
  it.each([
    ["ArrowDown", at(4, 2)],
    ["ArrowUp", at(2, 2)],
    ["ArrowRight", at(3, 3)],
    ["ArrowLeft", at(3, 1)],
    ["PageDown", at(11, 2)],
    ["Home", at(3, 0)],
    ["End", at(3, 4)],
  ])("lead on: %s", (key, to) => {
    expect(gridKeys(press(key), at(3, 2), size)).toEqual(to);
  });

  it.each([
    ["ArrowDown", at(19, 0), 19],
    ["PageDown", at(15, 0), 19],
    ["End", at(3, 4), 19, { ctrlKey: true }],
    ["ArrowUp", at(0, 1), 0],
    ["PageUp", at(5, 1), 0],
    ["Home", at(9, 1), 0, { ctrlKey: true }],
  ])("stay between the first row and the last: %s", (key, from, row, more?: KeyboardEventInit) => {
    expect(gridKeys(press(key, more), from, size)?.row).toBe(row);
  });

  it.each([
    ["ArrowRight", 4],
    ["ArrowLeft", 0],
  ])("stay in the outermost column: %s", (key, column) => {
    expect(gridKeys(press(key), at(1, column), size)).toEqual(at(1, column));
  });

  it("that are not the grid’s are left to others", () => {
    expect(gridKeys(press("a"), at(0, 0), size)).toBeNull();
  });
});
