import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type HoverEvent,
  type HoverRules,
  type HoverState,
  initialHoverState,
  type Opener,
  type Over,
  reduceHover,
  timersOf,
} from "../../../components/card/hover/state.ts";

type Mention = "takaichi" | "motegi";
type State = HoverState<Mention>;
type Event = HoverEvent<Mention>;

const hover = { openBy: "hover" } as const;
const takaichi = { mention: "takaichi" } as const;
const motegi = { mention: "motegi" } as const;
const point = (over: Over<Mention>, heading = false): Event => ({ type: "point", over, heading });
const act = (offersUndo: boolean): Event => ({ type: "act", offersUndo });
const run = (events: readonly Event[], from: State = initialHoverState(), rules: HoverRules = hover) =>
  events.reduce<State>((state, event) => reduceHover(state, event, rules), from);

/** Lets the running timer of a kind elapse. */
const wait = (state: State, kind: "dwell" | "grace") => {
  const timer = timersOf(state).find((running) => running.kind === kind);
  return timer ? reduceHover(state, { type: "elapsed", timer: kind, token: timer.token }, hover) : state;
};
const arrive = (state: State) => reduceHover(state, { type: "arrived", token: state.token }, hover);
const hovered = (mention: Mention = "takaichi") => arrive(wait(run([point({ mention })]), "dwell"));
const openedBy = (opener: Opener) => arrive(run([{ type: "open", mention: "takaichi", opener }]));
const name = (state: State) => state.phase.name;

describe("hovering", () => {
  it("opens after the pointer rested on a mark and its content arrived", () => {
    const resting = run([point(takaichi), point(takaichi)]);
    expect(name(resting)).toBe("resting");
    const loading = wait(resting, "dwell");
    expect(name(loading)).toBe("loading");
    expect(arrive(loading).phase).toMatchObject({ name: "open", mention: "takaichi", opener: "pointer" });
  });

  it("does not open for a pointer that passes, presses, scrolls or types meanwhile", () => {
    for (const event of [
      point("page"),
      { type: "press" },
      { type: "scroll" },
      { type: "resize" },
      { type: "fullscreen" },
      { type: "key", key: "other" },
      { type: "key", key: "Escape" },
    ] satisfies Event[]) {
      expect(name(run([point(takaichi), event])), event.type).toBe("idle");
    }
  });

  it("opens nothing by hovering where readers open by click", () => {
    const click = { openBy: "click" } as const;
    expect(name(run([point(takaichi)], undefined, click))).toBe("idle");
    const opened = run(
      [
        { type: "tap", over: takaichi, opener: "click" },
        { type: "arrived", token: 1 },
      ],
      undefined,
      click,
    );
    expect(name(opened)).toBe("open");
    expect(name(run([point("page")], opened, click))).toBe("open");
    expect(timersOf(run([point("page")], opened, click))).toEqual([]);
  });

  it("opens only while the modifier is held, or only by keys, where readers want that", () => {
    const modifier = { openBy: "modifier" } as const;
    const keyboard = { openBy: "keyboard" } as const;
    const held: Event = { type: "point", over: takaichi, heading: false, modifier: true };
    const tap: Event = { type: "tap", over: takaichi, opener: "click" };
    expect(name(run([point(takaichi)], undefined, modifier))).toBe("idle");
    expect(name(run([held], undefined, modifier))).toBe("resting");
    expect(name(run([tap], undefined, modifier))).toBe("loading");
    expect(name(run([held, tap], undefined, keyboard))).toBe("idle");
    const asked: Event = { type: "open", mention: "takaichi", opener: "keyboard" };
    expect(name(run([asked], undefined, keyboard))).toBe("loading");
  });

  it("drops content that arrives after the pointer left", () => {
    const loading = wait(run([point(takaichi)]), "dwell");
    const left = run([point("page")], loading);
    expect(name(run([{ type: "arrived", token: loading.token }], left))).toBe("idle");
    const elsewhere = wait(run([point(motegi)], loading), "dwell");
    expect(name(run([{ type: "arrived", token: loading.token }], elsewhere))).toBe("loading");
  });

  it("closes when the grace ends, and not when the pointer comes back in time", () => {
    const left = run([point("page")], hovered());
    expect(timersOf(left)).toHaveLength(1);
    expect(name(left)).toBe("open");
    expect(name(wait(left, "grace"))).toBe("idle");
    for (const back of ["card", "between", takaichi] as const)
      expect(timersOf(run([point(back)], left))).toEqual([]);
  });

  it("starts the grace anew with each movement towards the card, and only then", () => {
    const [first] = timersOf(run([point("page")], hovered()));
    const left = run([point("page")], hovered());
    expect(timersOf(run([point("page")], left))).toEqual([first]);
    expect(timersOf(run([point("page", true)], left))).not.toEqual([first]);
  });

  it("passes over another mark on the way to the card, and changes to it when the pointer rests there", () => {
    const over = run([point(motegi, true)], hovered());
    const on = run([point(motegi, true)], over);
    const stale = timersOf(over).find(({ kind }) => kind === "dwell");
    expect(stale && name(run([{ type: "elapsed", timer: "dwell", token: stale.token }], on))).toBe("open");
    expect(name(run([point("card")], on))).toBe("open");
    expect(wait(on, "dwell").phase).toMatchObject({ name: "loading", mention: "motegi" });
    expect(wait(on, "grace").phase).toMatchObject({ name: "resting", mention: "motegi" });
  });

  it("keeps a pinned card whatever the pointer does, until it is closed", () => {
    const pinned = run([{ type: "pin", pinned: true }], hovered());
    const after = run(
      [point("page"), point(motegi), { type: "gone" }, { type: "tap", over: "page", opener: "click" }],
      pinned,
    );
    expect(after.phase).toMatchObject({ name: "open", mention: "takaichi" });
    expect(timersOf(after)).toEqual([]);
    expect(name(run([{ type: "key", key: "Escape" }], after))).toBe("idle");
  });

  it("keeps cards that were asked for explicitly when the pointer is elsewhere", () => {
    for (const opener of ["keyboard", "touch", "click"] as const)
      expect(timersOf(run([point("page")], openedBy(opener)))).toEqual([]);
  });

  it("toggles by tap, and closes by a tap elsewhere", () => {
    const opened = openedBy("touch");
    expect(name(run([{ type: "tap", over: takaichi, opener: "touch" }], opened))).toBe("idle");
    expect(name(run([{ type: "tap", over: "page", opener: "touch" }], opened))).toBe("idle");
    expect(name(run([{ type: "tap", over: "card", opener: "touch" }], opened))).toBe("open");
    expect(name(run([{ type: "tap", over: takaichi, opener: "click" }], hovered()))).toBe("open");
  });

  it("closes with its mark, unless the reader has just acted in it", () => {
    expect(name(run([{ type: "gone" }], hovered()))).toBe("idle");
    const acted = run([act(true)], hovered());
    expect(name(run([{ type: "gone" }], acted))).toBe("open");
    // Its mark may be another one after Undo.
    expect(name(run([act(false), { type: "gone" }], acted))).toBe("open");
    // A related card that is followed offers nothing: that is not acting.
    expect(name(run([act(false), { type: "gone" }], hovered()))).toBe("idle");
  });

  it("stays while it offers Undo, wherever the pointer is, until it is told to close", () => {
    const leaving = run([point("page"), point(motegi)], hovered());
    expect(timersOf(leaving)).toHaveLength(2);
    const offering = run([act(true)], leaving);
    expect(timersOf(offering)).toEqual([]);
    expect(timersOf(run([point("page"), point(motegi)], offering))).toEqual([]);
    expect(name(run([{ type: "key", key: "Escape" }], offering))).toBe("idle");
    expect(name(run([{ type: "close" }], offering))).toBe("idle");
    expect(name(run([{ type: "tap", over: "page", opener: "click" }], offering))).toBe("idle");
    expect(name(wait(run([act(false), point("page")], offering), "grace"))).toBe("idle");
  });
});

const anyOver = fc.constantFrom<Over<Mention>>("card", "between", "page", takaichi, motegi);
const anyToken = fc.integer({ min: 0, max: 12 });
const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant("point"), over: anyOver, heading: fc.boolean() }) },
  fc.record({ type: fc.constant("tap"), over: anyOver, opener: fc.constantFrom("click", "touch") }),
  fc.record({ type: fc.constant("key"), key: fc.constantFrom("Escape", "other") }),
  fc.record({
    type: fc.constant("open"),
    mention: fc.constantFrom("takaichi", "motegi"),
    opener: fc.constantFrom("keyboard", "click", "touch", "pointer"),
  }),
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant("elapsed"),
      timer: fc.constantFrom("dwell", "grace"),
      token: anyToken,
    }),
  },
  { weight: 3, arbitrary: fc.record({ type: fc.constant("arrived"), token: anyToken }) },
  fc.record({ type: fc.constant("pin"), pinned: fc.boolean() }),
  fc.record({ type: fc.constant("act"), offersUndo: fc.boolean() }),
  fc.record({ type: fc.constantFrom("press", "close", "gone", "scroll", "resize", "fullscreen") }),
);

describe("in every order of events", () => {
  const rules = fc.constantFrom({ openBy: "hover" } as const, { openBy: "click" } as const);

  it("a card is only ever shown for the content that was asked for last", () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 60 }), rules, (events, rule) => {
        let state: State = initialHoverState();
        for (const event of events) {
          const before = state;
          state = reduceHover(state, event, rule);
          expect(state.token).toBeGreaterThanOrEqual(before.token);
          if (state.phase.name === "open" && before.phase.name !== "open") {
            expect(before.phase).toMatchObject({
              name: "loading",
              mention: state.phase.mention,
              token: state.phase.token,
            });
            expect(event).toEqual({ type: "arrived", token: state.phase.token });
          }
          if (state.phase.name === "open" && before.phase.name === "open") {
            expect(state.phase.mention).toBe(before.phase.mention);
            expect(state.phase.token).toBe(before.phase.token);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("late timers and answers change nothing", () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), anyToken, rules, (events, token, rule) => {
        const state = run(events, undefined, rule);
        const running = timersOf(state);
        for (const timer of ["dwell", "grace"] as const) {
          if (!running.some((one) => one.kind === timer && one.token === token))
            expect(reduceHover(state, { type: "elapsed", timer, token }, rule)).toBe(state);
        }
        if (!(state.phase.name === "loading" && state.phase.token === token))
          expect(reduceHover(state, { type: "arrived", token }, rule)).toBe(state);
      }),
      { numRuns: 2000 },
    );
  });

  it("no card is left behind: a hovered card off its mark always has its end on the way", () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 60 }), (events) => {
        let state = run([...events, point("page")]);
        const { phase } = state;
        if (phase.name !== "open" || phase.pinned || phase.offersUndo || phase.opener !== "pointer") return;
        expect(timersOf(state).some(({ kind }) => kind === "grace")).toBe(true);
        state = wait(state, "grace");
        expect(name(state)).toBe("idle");
      }),
      { numRuns: 2000 },
    );
  });

  it("Escape always closes, and after the end nothing starts again", () => {
    fc.assert(
      fc.property(
        fc.array(anyEvent, { maxLength: 40 }),
        fc.array(anyEvent, { maxLength: 20 }),
        (before, after) => {
          const state = run(before);
          expect(name(run([{ type: "key", key: "Escape" }], state))).toBe("idle");
          expect(name(run([{ type: "torn-down" }, ...after], state))).toBe("ended");
        },
      ),
    );
  });

  it("going straight from mark to card keeps it open, whatever marks lie between", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<Over<Mention>>("between", motegi), { maxLength: 30 }), (way) => {
        let state = hovered();
        for (const over of way) {
          const before = timersOf(state);
          state = run([point(over, true)], state);
          // Nothing that ran before the movement is still running after it.
          for (const timer of before) expect(timersOf(state)).not.toContainEqual(timer);
        }
        expect(run([point("card")], state).phase).toMatchObject({ name: "open", mention: "takaichi" });
        expect(timersOf(run([point("card")], state))).toEqual([]);
      }),
    );
  });
});
