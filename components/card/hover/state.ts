/**
 * Hovering as a state machine: a pure reducer says what state follows from what happened; the shell
 * (entrypoints/card/hover.ts) turns states into timers, loads and cards. Every interaction has a token, and
 * whatever answers late, a timer or content, is dropped where its token is not the current one.
 */

/** How a card was asked for. A pointer's card closes when the pointer leaves; the others stay until dismissed. */
export type Opener = "pointer" | "click" | "touch" | "keyboard";

export type HoverState<Mention> = {
  /** The last token given out. Tokens are never used twice. */
  token: number;
  phase: Phase<Mention>;
};

export type Phase<Mention> =
  | { name: "idle" }
  /** The pointer rests on a mark and the show delay runs. */
  | { name: "resting"; mention: Mention; token: number }
  /** Asked for, not shown yet. */
  | { name: "loading"; mention: Mention; token: number; opener: Opener }
  | OpenPhase<Mention>
  /** Sidelight has left the page; nothing starts again. */
  | { name: "ended" };

export type OpenPhase<Mention> = {
  name: "open";
  mention: Mention;
  token: number;
  opener: Opener;
  /** Pinned cards close only when they are told to. */
  pinned: boolean;
  /** The reader has acted in the card: it outlives its mark. */
  acting: boolean;
  /** What the reader did can be undone in the card: no pointer that slips off may take that away. */
  offersUndo: boolean;
  /** The pointer is off mark and card, and the grace runs. */
  grace: number | null;
  /** Another mark that the pointer rests on. */
  next: { mention: Mention; token: number } | null;
};

/** Where the pointer is. `between`: on the straight way from the mark to its card. */
export type Over<Mention> = { mention: Mention } | "card" | "between" | "page";

export type HoverEvent<Mention> =
  /** The pointer entered, moved or left; `heading`: its last movement aims at the open card. */
  | { type: "point"; over: Over<Mention>; heading: boolean; modifier?: boolean }
  /** A pointer button or finger went down outside the card. */
  | { type: "press" }
  | { type: "tap"; over: Over<Mention>; opener: "click" | "touch" }
  | { type: "key"; key: "Escape" | "other" }
  | { type: "open"; mention: Mention; opener: Opener }
  | { type: "close" }
  | { type: "pin"; pinned: boolean }
  | { type: "act"; offersUndo: boolean }
  | { type: "elapsed"; timer: Timer["kind"]; token: number }
  | { type: "arrived"; token: number }
  /** The open card's mark is no longer on the page, or no longer in view. */
  | { type: "gone" }
  | { type: "scroll" }
  | { type: "resize" }
  | { type: "fullscreen" }
  | { type: "torn-down" };

export type Timer = { kind: "dwell" | "grace"; token: number };

/** `click`: only a click, tap or key opens a card; `keyboard`: only a key; `modifier`: hovering while Alt is held. */
export type HoverRules = { openBy: "hover" | "modifier" | "click" | "keyboard" };

export function initialHoverState<Mention>(): HoverState<Mention> {
  return { token: 0, phase: { name: "idle" } };
}

/** The timers that should be running in a state; all others are to be stopped. */
export function timersOf<Mention>({ phase }: HoverState<Mention>): Timer[] {
  if (phase.name === "resting") return [{ kind: "dwell", token: phase.token }];
  if (phase.name !== "open") return [];
  return [
    ...(phase.grace === null ? [] : [{ kind: "grace" as const, token: phase.grace }]),
    ...(phase.next === null ? [] : [{ kind: "dwell" as const, token: phase.next.token }]),
  ];
}

/** What state follows from an event. */
export function reduceHover<Mention>(
  state: HoverState<Mention>,
  event: HoverEvent<Mention>,
  rules: HoverRules,
): HoverState<Mention> {
  const { phase } = state;
  if (phase.name === "ended") return state;
  switch (event.type) {
    case "torn-down":
      return { ...state, phase: { name: "ended" } };
    case "close":
    case "fullscreen":
      return idle(state);
    case "open":
      return loading(state, event.mention, event.opener);
    case "key":
      return event.key === "Escape" || phase.name === "resting" ? idle(state) : state;
    case "press":
      return phase.name === "resting" ? idle(state) : withOpen(state, { next: null });
    case "scroll":
    case "resize":
      return phase.name === "resting" || isPointers(phase, "loading")
        ? idle(state)
        : withOpen(state, { next: null });
    case "tap":
      return tapped(
        state,
        rules.openBy === "keyboard" && event.over !== "card" ? "page" : event.over,
        event.opener,
      );
    case "point":
      return pointed(state, event.over, event.heading, hoverOpens(rules, event.modifier));
    case "elapsed":
      return elapsed(state, event.timer, event.token);
    case "arrived":
      return phase.name === "loading" && phase.token === event.token ? opened(state, phase) : state;
    case "gone":
      return phase.name === "loading" || (phase.name === "open" && !phase.pinned && !phase.acting)
        ? idle(state)
        : state;
    case "pin":
      return withOpen(state, { pinned: event.pinned, grace: null, next: null });
    case "act":
      return acted(state, event.offersUndo);
  }
}

function idle<Mention>(state: HoverState<Mention>): HoverState<Mention> {
  return state.phase.name === "idle" ? state : { ...state, phase: { name: "idle" } };
}

function loading<Mention>(
  { token }: HoverState<Mention>,
  mention: Mention,
  opener: Opener,
): HoverState<Mention> {
  return { token: token + 1, phase: { name: "loading", mention, opener, token: token + 1 } };
}

function opened<Mention>(
  state: HoverState<Mention>,
  { mention, token, opener }: Extract<Phase<Mention>, { name: "loading" }>,
): HoverState<Mention> {
  return {
    ...state,
    phase: {
      name: "open",
      mention,
      token,
      opener,
      pinned: false,
      acting: false,
      offersUndo: false,
      grace: null,
      next: null,
    },
  };
}

function withOpen<Mention>(
  state: HoverState<Mention>,
  change: Partial<OpenPhase<Mention>>,
): HoverState<Mention> {
  return state.phase.name === "open" ? { ...state, phase: { ...state.phase, ...change } } : state;
}

function acted<Mention>(state: HoverState<Mention>, offersUndo: boolean): HoverState<Mention> {
  const { phase } = state;
  const acting = (phase.name === "open" && phase.acting) || offersUndo;
  return withOpen(state, { acting, offersUndo, grace: null, next: null });
}

function isPointers<Mention>(phase: Phase<Mention>, name: "loading" | "open"): boolean {
  return phase.name === name && phase.opener === "pointer";
}

function tapped<Mention>(
  state: HoverState<Mention>,
  over: Over<Mention>,
  opener: "click" | "touch",
): HoverState<Mention> {
  const { phase } = state;
  if (over === "card") return state;
  if (typeof over === "string") return phase.name === "open" && phase.pinned ? state : idle(state);
  const shown = phase.name === "open" || phase.name === "loading" ? phase : null;
  if (shown?.mention !== over.mention) return loading(state, over.mention, opener);
  // A second tap puts the card away; a click on the mark of a card that hovering opened keeps it.
  if (shown.opener === "pointer") return { ...state, phase: { ...shown, opener } };
  return idle(state);
}

function pointed<Mention>(
  state: HoverState<Mention>,
  over: Over<Mention>,
  heading: boolean,
  hovering: boolean,
): HoverState<Mention> {
  const { phase } = state;
  const mention = typeof over === "string" ? null : over.mention;
  const opens = mention !== null && hovering;
  switch (phase.name) {
    case "idle":
      return opens ? resting(state, mention) : state;
    case "resting":
      if (mention === phase.mention) return state;
      return opens ? resting(state, mention) : idle(state);
    case "loading":
      // The empty card that announces slow content is a card to the pointer, too.
      if (phase.opener !== "pointer" || mention === phase.mention || over === "card" || over === "between")
        return state;
      return opens ? resting(state, mention) : idle(state);
    case "open":
      return pointedWhileOpen(state, phase, over, heading, opens);
    case "ended":
      return state;
  }
}

function hoverOpens({ openBy }: HoverRules, modifier = false): boolean {
  return openBy === "hover" || (openBy === "modifier" && modifier);
}

function resting<Mention>({ token }: HoverState<Mention>, mention: Mention): HoverState<Mention> {
  return { token: token + 1, phase: { name: "resting", mention, token: token + 1 } };
}

function pointedWhileOpen<Mention>(
  state: HoverState<Mention>,
  phase: OpenPhase<Mention>,
  over: Over<Mention>,
  heading: boolean,
  opens: boolean,
): HoverState<Mention> {
  if (phase.pinned || phase.offersUndo) return state;
  const mention = typeof over === "string" ? null : over.mention;
  if (over === "card" || over === "between" || mention === phase.mention) {
    return phase.grace === null && phase.next === null ? state : withOpen(state, { grace: null, next: null });
  }
  let { token } = state;
  let { grace, next } = phase;
  // On the way to the card time does not run out: each movement towards it starts grace and dwell anew.
  if (phase.opener === "pointer" && (grace === null || heading)) grace = ++token;
  if (mention === null || !opens) next = null;
  else if (next?.mention !== mention || heading) next = { mention, token: ++token };
  return { token, phase: { ...phase, grace, next } };
}

function elapsed<Mention>(
  state: HoverState<Mention>,
  timer: Timer["kind"],
  token: number,
): HoverState<Mention> {
  const { phase } = state;
  if (phase.name === "resting" && timer === "dwell" && phase.token === token)
    return loading(state, phase.mention, "pointer");
  if (phase.name !== "open") return state;
  if (timer === "dwell" && phase.next?.token === token) return loading(state, phase.next.mention, "pointer");
  if (timer === "grace" && phase.grace === token) {
    return phase.next ? { ...state, phase: { name: "resting", ...phase.next } } : idle(state);
  }
  return state;
}
