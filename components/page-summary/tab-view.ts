import type { PageState } from "../../data/page/page-state.ts";

/** Why a tab does not answer, as far as can be known from outside it. */
export type SilentReason =
  | "no-page"
  | "own-page"
  | "browser-page"
  | "store"
  | "pdf"
  | "not-html"
  | "file"
  | "permission"
  | "unreadable"
  | "reload";

/** What a view knows about the tab it speaks of. */
export type TabView =
  | { kind: "looking" }
  | { kind: "answering"; state: PageState }
  | { kind: "silent"; reason: SilentReason };
