import { rectsOfRange } from "../../annotator/page/marks/geometry.ts";
import type { PageMentions, PlacedMention } from "../../annotator/page/page-mentions.ts";
import { composedParent } from "../../annotator/page/tree/composed.ts";
import type { Point } from "../../components/card/hover/corridor.ts";
import { delays } from "../../components/card/hover/delays.ts";
import type { HoverEvent, Opener } from "../../components/card/hover/state.ts";
import type { Approach, CardPresenter, CardServices } from "../../components/card/presenter.ts";
import type { CardContent } from "../../data/facts/card-content.ts";
import { readerLanguage } from "../../data/language/spoken.ts";
import { listableSite } from "../../data/settings/listable-site.ts";
import type { Marking } from "../../data/settings/marking.ts";
import type { MessageToBackground } from "../shared/messages.ts";
import { lineInView } from "./mention-choice.ts";

type DeskOptions = {
  presenter: CardPresenter;
  /** In which cards speak to a reader who chose no language. */
  browserLanguage: string;
  page: PageMentions;
  card: () => Marking["card"];
  ask: (message: MessageToBackground) => Promise<unknown>;
  send: (event: HoverEvent<PlacedMention>) => void;
};

type Order = { mention: PlacedMention; token: number; opener: Opener };
type Content = CardContent | null | undefined;

/** Where cards are ordered, served and cleared away. */
export type CardDesk = {
  /** Fetches content ahead of time, and has its card drawn if it is `still` wanted by then. */
  warm(mention: PlacedMention, still: () => boolean): void;
  /** Fetches what a card shows, then reports `arrived`. */
  order(order: Order): void;
  serve(order: Order): void;
  clear(): void;
  /** Closes a menu that is open in the card; answers whether there was one. */
  closeMenu(): boolean;
  /** Remembers which line of a mention the pointer was on. */
  noteLine(mention: PlacedMention, line: number): void;
  /**
   * Makes a mention of selected words that are none of the page's, so that a card can be shown for them. `entity`: the one
   * they name, null where no pack knows it, undefined where the background gave no answer. Without a selection, the card
   * says that there is none.
   */
  noteSelection(selected: Range | null, entity: string | null | undefined): PlacedMention;
  /** The card's element while a card is shown. */
  readonly host: HTMLElement | null;
  /** How the pointer's last movement stands to the card of a mention. */
  approach(from: Point | null, to: Point, mention: PlacedMention | null): Approach;
};

export function createCardDesk({ presenter, browserLanguage, page, card, ask, send }: DeskOptions): CardDesk {
  const lines = new WeakMap<PlacedMention, number>();
  /** Words the reader asked about that are no mention of the page. */
  const selections = new WeakMap<PlacedMention, { range: Range | null; entity: string | null | undefined }>();
  const language = () => readerLanguage(card().language, browserLanguage);
  let fresh: { entity: string; language: string; content: Promise<Content>; until: number } | null = null;
  let ready: { token: number; content: Content } | null = null;
  let slow: ReturnType<typeof setTimeout> | undefined;

  const load = async (entity: string) =>
    (await ask({ type: "card/content", entity, language: language() })) as Content;
  const content = (entity: string): Promise<Content> => {
    const now = performance.now();
    const wanted = language();
    if (fresh?.entity !== entity || fresh.language !== wanted || fresh.until < now)
      fresh = { entity, language: wanted, content: load(entity), until: now + delays.contentFresh };
    return fresh.content;
  };

  const rectsOf = (mention: PlacedMention): readonly DOMRect[] => {
    const selected = selections.get(mention);
    if (!selected) return page.rectsOf(mention);
    return selected.range ? rectsOfRange(selected.range) : [topOfWindow()];
  };

  const request = ({ mention, opener }: Omit<Order, "token">) => ({
    entity: mention.entity || null,
    language: language(),
    text: mention.text,
    opener,
    theme: card().theme,
    textSize: card().textSize,
    mark: {
      rects: () => rectsOf(mention),
      line: lines.get(mention) ?? 0,
      element: elementAround(selections.get(mention)?.range ?? page.rangeOf(mention)),
    },
    services,
  });

  const host = location.hostname;
  const services: CardServices = {
    load,
    setEntity: async (entity, on) => (await ask({ type: "entity/set", entity, on })) === true,
    setTopic: async (topic, on) => (await ask({ type: "topic/set", topic, on })) === true,
    ...(listableSite(host) === null
      ? {}
      : { setSite: async (on: boolean) => (await ask({ type: "site/set", host, on })) === true }),
    openOptions: () => void ask({ type: "open/options" }),
    openPanel: (entity) => void ask({ type: "open/panel", entity }),
    search: (words) => void ask({ type: "open/panel", words }),
    // Firefox opens its sidebar only from the extension's own pages.
    panelIsTab: import.meta.env.FIREFOX,
    acting: (offersUndo) => send({ type: "act", offersUndo }),
    pin: (pinned) => send({ type: "pin", pinned }),
    close: () => send({ type: "close" }),
    gone: () => send({ type: "gone" }),
  };

  const clear = () => {
    clearTimeout(slow);
    ready = null;
    presenter.hide();
  };

  return {
    warm(mention, still) {
      void content(mention.entity).then((arrived) => {
        if (arrived && still())
          presenter.prepare({ ...request({ mention, opener: "pointer" }), content: arrived });
      });
    },
    order(order) {
      const { token, mention } = order;
      const selected = selections.get(mention);
      if (selected && typeof selected.entity !== "string") {
        ready = { token, content: selected.entity };
        return send({ type: "arrived", token });
      }
      slow = setTimeout(() => {
        presenter.show({ ...request(order), content: undefined, pending: true });
      }, delays.skeleton);
      void content(mention.entity).then((arrived) => {
        if (arrived === undefined) fresh = null;
        ready = { token, content: arrived };
        send({ type: "arrived", token });
      });
    },
    serve(order) {
      clearTimeout(slow);
      if (ready?.token === order.token) presenter.show({ ...request(order), content: ready.content });
    },
    clear,
    closeMenu: () => presenter.closeMenu(),
    noteLine: (mention, line) => lines.set(mention, line),
    noteSelection(selected, entity) {
      const text = selected?.toString().trim().replaceAll(/\s+/g, " ") ?? "";
      const words = { index: -1, entity: entity ?? "", topic: "", text, marked: false };
      selections.set(words, { range: selected, entity });
      // A long selection may begin above the window, where no card can stand.
      if (selected) lines.set(words, Math.max(0, lineInView(rectsOfRange(selected))));
      return words;
    },
    get host() {
      return presenter.host;
    },
    approach(from, to, mention) {
      const rects = mention ? rectsOf(mention) : [];
      const line = rects[Math.min((mention && lines.get(mention)) ?? 0, rects.length - 1)];
      return presenter.approach(from, to, line);
    },
  };
}

/** About half a card, in px. */
const halfCard = 160;

/** What belongs to no place on the page stands in the middle of the window's upper edge. */
function topOfWindow(): DOMRect {
  return new DOMRect(innerWidth / 2 - halfCard, 0, 1, 1);
}

function elementAround(range: Range | null): Element | null {
  const start = range?.startContainer as Element | Text | undefined;
  return start?.assignedSlot ?? (start ? composedParent(start) : null);
}
