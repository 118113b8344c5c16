import type { DifferenceKind } from "../../data/agreement.ts";

/** Every word the shared pieces say, in one place, so that a translation replaces this file alone. */
export const designStrings = {
  outlets: (count: number) => (count === 1 ? "1 outlet" : `${count} outlets`),
  origins: (count: number) => (count === 1 ? "1 origin" : `${count} origins`),
  singleSource: "One source",
  oneOrigin: (outlets: number) => `${outlets} outlets · 1 origin`,
  corroborated: (outlets: number, origins: number) =>
    `${designStrings.outlets(outlets)} · ${designStrings.origins(origins)}`,
  differs: (what: string) => (what ? `Sources differ: ${what}` : "Sources differ"),
  complements: "Sources add to each other",
  difference: {
    value: "figure",
    date: "date",
    sources: "number of sources",
    wording: "wording",
    scope: "scope",
    statement: "statement",
  } satisfies Record<DifferenceKind, string>,
  agreementExplained: {
    corroborated: (origins: number) => `Reported from ${origins} independent origins.`,
    "single-source": (outlets: number) =>
      outlets === 1 ? "Only one source says this." : `${outlets} outlets carry it, all from the same origin.`,
    differs: "The sources do not say the same.",
    complements: "The sources agree, and each adds a detail.",
  },
  updated: "Since then",
  opensInNewTab: "opens in a new tab",
  asOf: (date: string) => `as of ${date}`,
};
