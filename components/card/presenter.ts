import type { CardContent } from "../../data/facts/card-content.ts";
import type { Settings } from "../../data/settings/settings.ts";
import type { Box, Point } from "./hover/corridor.ts";
import type { Opener } from "./hover/state.ts";

export type CardPresenter = {
  /** Draws a card that will probably be asked for, in no page yet. Does nothing while another one is shown. */
  prepare(request: CardRequest): void;
  /** Shows a card in place of whatever was shown before. */
  show(request: CardRequest): void;
  hide(): void;
  /** Closes a menu that is open in the card; answers whether there was one. */
  closeMenu(): boolean;
  /** How the pointer's last movement, `null` at first, stands to the card that is shown for a line. */
  approach(from: Point | null, to: Point, line: Box | undefined): Approach;
  /** The card's element while a card is shown: events that happen in the card have it as their target. */
  readonly host: HTMLElement | null;
};

/** `between`: on the straight way from line to card; `heading`: moving towards the card. */
export type Approach = { between: boolean; heading: boolean };

export type CardRequest = {
  /** `null`: no pack knows the entity (any more). `undefined`: nobody answered. */
  content: CardContent | null | undefined;
  /** Not there yet: the card keeps its place and size until `show` is called again. */
  pending?: boolean;
  /** `null`: the reader asked about words that no pack knows. */
  entity: string | null;
  /** In which the card speaks. */
  language: string;
  opener: Opener;
  theme: Settings["card"]["theme"];
  textSize: Settings["card"]["textSize"];
  /** The name as the page writes it, or the words that were selected, for a card that has no content. */
  text: string;
  mark: CardMark;
  services: CardServices;
};

/** Where the mark stands, in the viewport of the top document. */
export type CardMark = {
  /** One rectangle per line; empty once the mark is gone. */
  rects(): readonly DOMRect[];
  /** The line under the pointer. */
  line: number;
  /** The element around the mark: its scroll containers move the card, its open dialog takes the card in. */
  element: Element | null;
};

/** What a card asks of the world around it. */
export type CardServices = {
  load(entity: string): Promise<CardContent | null | undefined>;
  /** These three answer whether the browser could store it. Absent where single names stay marked: on the welcome page. */
  setEntity?: (entity: string, on: boolean) => Promise<boolean>;
  setTopic(topic: string, on: boolean): Promise<boolean>;
  /** Absent where the card stands on no site. */
  setSite?: (on: boolean) => Promise<boolean>;
  openOptions(): void;
  /** Opens all that is known of an entity, beside the page or in a tab. */
  openPanel?: (entity: string) => void;
  /** Searches for words in all that is known, in the same place. */
  search?: (words: string) => void;
  /** Whether that is a tab, where the browser lets no page open its side panel. */
  panelIsTab?: boolean;
  /** The reader changed something: the card outlives its mark, and whatever the pointer does while it `offersUndo`. */
  acting(offersUndo: boolean): void;
  pin(pinned: boolean): void;
  close(): void;
  /** The mark is gone or out of view. */
  gone(): void;
};
