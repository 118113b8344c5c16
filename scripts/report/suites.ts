import { type BrowserName, browserNames } from "../browser/session.ts";

/** The suites that have a short form, for every run, and a full one. Pages take as long in one browser as others in both. */
export const suites = ["pages-chromium", "pages-firefox", "hostile", "faults", "fuzz", "soak"] as const;
export type Suite = (typeof suites)[number];

export type Form = "short" | "full";

/** Names the suites that run in full, with commas between them. */
export const fullSuites = "SIDELIGHT_FULL";

export function formOf(suite: Suite): Form {
  return (process.env[fullSuites] ?? "").split(",").includes(suite) ? "full" : "short";
}

/** Names the browsers for tests of what is Sidelight's own, with commas between them. */
export const ownBrowsers = "SIDELIGHT_OWN_BROWSERS";

/**
 * Where tests run whose subject is Sidelight's own: its views, its storage, its background. Those of what it does on
 * pages, where browsers differ most, run in both, but for the many of hostile pages.
 */
export function browsersForOwn(): readonly BrowserName[] {
  const named = (process.env[ownBrowsers] ?? "").split(",");
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

/** The browsers for what is Sidelight's own: the one whose turn it is, where `--full` asks for that, else both. */
export function chosenBrowsers(wish: string | undefined, commit: string): readonly BrowserName[] {
  if (wish !== "turn") return browserNames;
  // Each suite in full meets each browser.
  const turn = browserNames[Math.floor(turnOf(commit) / suites.length) % browserNames.length];
  return turn ? [turn] : browserNames;
}

function turnOf(commit: string): number {
  return Number.parseInt(commit.slice(0, 8), 16);
}
