import { mayHold, type Sieve } from "../../match/sieve.ts";
import type { Run } from "./runs.ts";
import type { Sweep } from "./sweep.ts";

/** What a page is read for: forms of core entities, without which it has no mentions; everything known; or nothing more for now. */
export type Scope = "core" | "all" | "nothing";

/** Whoever takes in what a page says. With another scope, the page has to be read again from the start. */
export type LineReader = {
  readonly scope: Scope;
  /** What to sieve texts with. */
  readonly sieve: Sieve;
  /** How much text has been passed, in units. */
  unitsPassed: number;
  /** Takes in a run that is new or may have changed. Runs that a sweep reads come in document order. */
  read(run: Run, by?: Sweep): void;
};

/** Looks whether a page may name a core entity at all, with nothing but the sieve. */
export class Lookout implements LineReader {
  /** Nothing more once there is something that has to be looked at closely. */
  scope: "core" | "nothing" = "core";
  unitsPassed = 0;
  readonly sieve: Sieve;

  constructor(sieve: Sieve) {
    this.sieve = sieve;
  }

  /** A line comes here because a text of it has passed the sieve, or because it has changed: then nobody has looked yet. */
  read({ text }: Run): void {
    if (mayHold(this.sieve, text)) this.scope = "nothing";
  }
}
