import type { PageAnnotation } from "../../annotator/page/annotation.ts";
import { darkScheme } from "../../annotator/page/marks/ground.ts";
import {
  differentEntities,
  mostMentions,
  type PageState,
  type PageStatus,
} from "../../data/page/page-state.ts";
import { ask } from "./background-line.ts";

/** Changes of a busy page are told at most this often, in milliseconds. */
const tellEvery = 250;

/** What popup and side panel are told when they ask; where mentions stand costs a look at the layout each. */
export function pageState(status: PageStatus, annotation: PageAnnotation | null): PageState {
  return {
    status,
    host: location.hostname,
    title: document.title.slice(0, 2000),
    language: document.documentElement?.lang.slice(0, 40) ?? "",
    mentions: !annotation
      ? []
      : annotation.mentions.slice(0, mostMentions).map((mention) => ({
          entity: mention.entity,
          topic: mention.topic,
          text: mention.text.replace(/\s+/g, " ").slice(0, 400),
          ...annotation.positionOf(mention),
        })),
  };
}

/**
 * A function that tells the background how the page stands now, soon and not too often. Where the icon does not follow
 * the toolbar by itself, that is told too when light turns to dark.
 */
export function announcer(
  now: () => { status: PageStatus; mentions: PageAnnotation["mentions"] },
  signal: AbortSignal,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener("abort", () => clearTimeout(timer));
  const announce = () => {
    if (signal.aborted) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      void ask(() => {
        const { status, mentions } = now();
        const { matches: dark } = matchMedia(darkScheme);
        return { type: "page/changed", status, entities: differentEntities(mentions), dark };
      });
    }, tellEvery);
  };
  if (!import.meta.env.FIREFOX) matchMedia(darkScheme).addEventListener("change", announce, { signal });
  return announce;
}
