import { afterEach, describe, expect, it, vi } from "vitest";
import { browserNames } from "../../../scripts/browser/session.ts";
import {
  browsersOfRun,
  chosenBrowsers,
  chosenSuites,
  runBrowsers,
  suites,
} from "../../../scripts/report/suites.ts";

const commits = Array.from({ length: 64 }, (_, at) =>
  ((at * 2_654_435_761) % 2 ** 32).toString(16).padStart(8, "0"),
);

describe("the suites that run in full", () => {
  it("are none where nobody asks", () => {
    expect(chosenSuites(undefined, "")).toEqual([]);
  });

  it("are all, or the one that is named", () => {
    expect(chosenSuites("all", "")).toEqual(suites);
    for (const suite of suites) expect(chosenSuites(suite, "")).toEqual([suite]);
  });

  it("are one in turn: always the same for a commit, and each for some commit", () => {
    const turns = commits.map((commit) => chosenSuites("turn", commit));
    expect(turns).toEqual(commits.map((commit) => chosenSuites("turn", commit)));
    expect(new Set(turns.flat())).toEqual(new Set(suites));
    expect(turns.every((turn) => turn?.length === 1)).toBe(true);
  });

  it("are refused where the name is none of them", () => {
    expect(chosenSuites("everything", "")).toBeNull();
  });
});

describe("the browsers of a run", () => {
  afterEach(() => vi.unstubAllEnvs());

  it("are both, unless a turn is asked for", () => {
    for (const wish of [undefined, "all", ...suites]) expect(chosenBrowsers(wish, "")).toEqual(browserNames);
  });

  it("are one in turn, and each suite in full meets each of them", () => {
    const meetings = commits.map((commit) => [chosenSuites("turn", commit), chosenBrowsers("turn", commit)]);
    expect(meetings.every(([, browsers]) => browsers?.length === 1)).toBe(true);
    expect(new Set(meetings.map(String)).size).toBe(suites.length * browserNames.length);
  });

  it("are both where nothing, or nothing that is a browser, is said", () => {
    vi.stubEnv(runBrowsers, "");
    expect(browsersOfRun()).toEqual(browserNames);
    vi.stubEnv(runBrowsers, "firefox");
    expect(browsersOfRun()).toEqual(["firefox"]);
    vi.stubEnv(runBrowsers, "lynx");
    expect(browsersOfRun()).toEqual(browserNames);
  });
});
