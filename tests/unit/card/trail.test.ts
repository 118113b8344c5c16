import { describe, expect, it } from "vitest";
import { back, follow, shown, type Trail } from "../../../components/card/trail.ts";
import { adasCard } from "./story.ts";

const step = (entity: string) => ({ ...adasCard(), entity });
const names = (trail: Trail) => trail.map(({ entity }) => entity);

describe("the trail through cards", () => {
  const trail = follow(follow([step("a")], step("b")), step("c"));

  it("goes from card to card and back", () => {
    expect(names(trail)).toEqual(["a", "b", "c"]);
    expect(shown(trail).entity).toBe("c");
    expect(names(back(trail))).toEqual(["a", "b"]);
    expect(names(back(back(back(trail))))).toEqual(["a"]);
  });

  it("never runs in circles", () => {
    expect(names(follow(trail, step("b")))).toEqual(["a", "b"]);
    expect(names(follow(trail, step("a")))).toEqual(["a"]);
  });
});
