import type { PageAnnotation } from "../../annotator/page/annotation.ts";
import type { PageState, PageStatus } from "../../data/page-state.ts";
import { ask } from "./background-line.ts";

/** Changes of a busy page are told at most this often, in milliseconds. */
const tellEvery = 250;

/** What popup, side panel and badge are told about the page. */
export function pageState(status: PageStatus, annotation: PageAnnotation | null): PageState {
  const mentions = annotation?.mentions ?? [];
  return {
    status,
    host: location.hostname,
    title: document.title.slice(0, 2000),
    language: document.documentElement.lang.slice(0, 40),
    mentions: mentions.map((mention) => ({
      entity: mention.entity,
      topic: mention.topic,
      text: mention.text.replace(/\s+/g, " ").slice(0, 400),
      ...(annotation?.positionOf(mention) ?? { position: 0, inHeadline: false }),
    })),
  };
}

/** A function that tells the background the newest state, soon and not too often. */
export function announcer(state: () => PageState, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener("abort", () => clearTimeout(timer));
  return () => {
    if (signal.aborted) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      void ask({ type: "page/changed", state: state() });
    }, tellEvery);
  };
}
