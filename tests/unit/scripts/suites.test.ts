import { describe, expect, it } from "vitest";
import { chosenSuites, suites } from "../../../scripts/report/suites.ts";

describe("the suites that run in full", () => {
  it("are none where nobody asks", () => {
    expect(chosenSuites(undefined, "")).toEqual([]);
  });

  it("are all, or the one that is named", () => {
    expect(chosenSuites("all", "")).toEqual(suites);
    for (const suite of suites) expect(chosenSuites(suite, "")).toEqual([suite]);
  });

  it("are one in turn: always the same for a commit, and each for some commit", () => {
    const commits = Array.from({ length: 64 }, (_, at) => `${(at * 2654435761) % 2 ** 32}`.padStart(8, "0"));
    const turns = commits.map((commit) => chosenSuites("turn", commit));
    expect(turns).toEqual(commits.map((commit) => chosenSuites("turn", commit)));
    expect(new Set(turns.flat())).toEqual(new Set(suites));
    expect(turns.every((turn) => turn?.length === 1)).toBe(true);
  });

  it("are refused where the name is none of them", () => {
    expect(chosenSuites("everything", "")).toBeNull();
  });
});
