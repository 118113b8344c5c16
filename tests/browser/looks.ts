import { formOfRun } from "../../scripts/report/suites.ts";

/** Both schemes and both languages, each together with each; the first two have all four. */
const looks = [
  { scheme: "light", language: "en" },
  { scheme: "dark", language: "ja" },
  { scheme: "dark", language: "en" },
  { scheme: "light", language: "ja" },
] as const;

/** How what readers see is looked at with axe: in every way, or in a short run in two. */
export const looksOfRun = formOfRun() === "full" ? looks : looks.slice(0, 2);
