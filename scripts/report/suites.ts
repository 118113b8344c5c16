import { type BrowserName, browserNames } from "../browser/session.ts";

/** The suites that have a short form, for every run, and a full one. */
export const suites = ["pages", "hostile", "faults", "fuzz", "soak"] as const;
export type Suite = (typeof suites)[number];

export type Form = "short" | "full";

/** Names the suites that run in full, with commas between them. */
export const fullSuites = "SIDELIGHT_FULL";

export function formOf(suite: Suite): Form {
  return (process.env[fullSuites] ?? "").split(",").includes(suite) ? "full" : "short";
}

/** Names the browsers of a run, with commas between them. */
export const runBrowsers = "SIDELIGHT_BROWSERS";

/** Where the suites of a run are tested, but for the few that are always tested in both. */
export function browsersOfRun(): readonly BrowserName[] {
  const named = (process.env[runBrowsers] ?? "").split(",");
  const chosen = browserNames.filter((name) => named.includes(name));
  return chosen.length > 0 ? chosen : browserNames;
}

/** The form of what looks on while all suites run. */
export function formOfRun(): Form {
  return suites.every((suite) => formOf(suite) === "full") ? "full" : "short";
}

/**
 * What `--full` asks for: `all`, one suite by its name, or `turn`, the suite whose turn it is by a commit's hash, so
 * that a series of commits goes through all of them and one commit always through the same. Null for anything else.
 */
export function chosenSuites(wish: string | undefined, commit: string): readonly Suite[] | null {
  if (wish === undefined) return [];
  if (wish === "all") return suites;
  if (wish === "turn") {
    const turn = suites[turnOf(commit) % suites.length];
    return turn ? [turn] : [];
  }
  const named = suites.find((suite) => suite === wish);
  return named ? [named] : null;
}

/** The browsers of a run: the one whose turn it is, where `--full` asks for that, else both. */
export function chosenBrowsers(wish: string | undefined, commit: string): readonly BrowserName[] {
  if (wish !== "turn") return browserNames;
  // Each suite in full meets each browser.
  const turn = browserNames[Math.floor(turnOf(commit) / suites.length) % browserNames.length];
  return turn ? [turn] : browserNames;
}

function turnOf(commit: string): number {
  return Number.parseInt(commit.slice(0, 8), 16);
}
