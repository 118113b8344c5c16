import * as z from "../../data/format/zod-mini.ts";
import { mostMentions, pageStatuses } from "../../data/page/page-state.ts";
import { Id } from "../../data/settings/settings.ts";
import { longestWords } from "./on-pages/selected-words.ts";
import { isAbout, type StoredAbout } from "./storage/pack-database.ts";

/**
 * Everything that pages, popup and background say to each other. Background and extension pages parse
 * what they receive with these; the content script, which carries no zod, checks the sender and the
 * `type` alone (only our own extension can reach it).
 */

const text = (longest: number) => z.string().check(z.maxLength(longest));

const Status = z.enum(pageStatuses);

/** What a page answers when it is asked for its state. */
export const PageStateAnswer = z.object({
  status: Status,
  host: text(300),
  title: text(2000),
  language: text(40),
  mentions: z
    .array(
      z.object({
        entity: Id,
        topic: Id,
        text: text(400),
        position: z.number().check(z.minimum(0), z.maximum(1)),
        inHeadline: z.boolean(),
      }),
    )
    .check(z.maxLength(mostMentions)),
});

export const MessageToBackground = z.discriminatedUnion("type", [
  /** Answer: `CardContent`, or null where no pack knows the entity. */
  z.object({ type: z.literal("card/content"), entity: Id, language: text(40) }),
  /** Words that a reader has selected. Answer: the id of the entity that they name first, or null. */
  z.object({ type: z.literal("words/look-up"), words: text(longestWords) }),
  /** Answer: true once that script runs in the sender's frame. */
  z.object({ type: z.literal("script/call"), script: z.enum(["annotator", "card"]) }),
  /** A frame of the page has marks now, in Firefox. Answer: true once they can be seen. */
  z.object({ type: z.literal("page/hold"), frame: z.int().check(z.nonnegative()) }),
  /**
   * The page's state changed: the badge shows it, and a popup asks for the rest. `dark`: pages are asked to look dark,
   * as toolbars then are; no background is told of that.
   */
  z.object({
    type: z.literal("page/changed"),
    status: Status,
    entities: z.int().check(z.nonnegative()),
    dark: z.boolean(),
  }),
  /** From the card: switch a name, a topic or this site off, or on again (Undo). Answer: whether that could be stored. */
  z.object({ type: z.literal("entity/set"), entity: Id, on: z.boolean() }),
  z.object({ type: z.literal("topic/set"), topic: Id, on: z.boolean() }),
  z.object({ type: z.literal("site/set"), host: text(300), on: z.boolean() }),
  /** From our own pages in private windows, which Firefox gives a database apart. Answer: every `StoredAbout`, or null where none can be read. */
  z.object({ type: z.literal("packs/abouts") }),
  /** Answer: `StoredPack`, or null where it cannot be read. */
  z.object({ type: z.literal("packs/read"), id: Id }),
  /** Answer: null, or the name of the error that kept all of it from being stored. */
  z.object({
    type: z.literal("packs/change"),
    store: z.array(z.object({ about: z.custom<StoredAbout>(isAbout), text: z.string() })),
    remove: z.array(Id),
  }),
  z.object({ type: z.literal("open/options") }),
  /** At an entity, or with a search for words. */
  z.object({
    type: z.literal("open/panel"),
    entity: z.optional(Id),
    words: z.optional(text(longestWords)),
  }),
]);
export type MessageToBackground = z.infer<typeof MessageToBackground>;

export type MessageToPage =
  /** Answer: `PageState`. */
  | { type: "page/get-state" }
  /**
   * Scrolls a mention, by its place among those of the page's state, into view and opens its card. Answer: true, or
   * false where it is gone: the page may have changed, and another entity's stand in its place.
   */
  | { type: "page/jump"; mention: number; entity: string }
  /** Annotate this page although it is no news page. */
  | { type: "page/annotate-anyway" }
  /** Keyboard commands, relayed by the background. */
  | { type: "mention/next" }
  | { type: "mention/previous" }
  | { type: "selection/explain" };
