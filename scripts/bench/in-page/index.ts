/** What the benchmark runs in a page's own world; `scripts/bench/page-bundle.ts` makes one script of it. */
import * as calls from "./calls.ts";
import { nextTask } from "./measured-pace.ts";
import * as ours from "./ours.ts";
import * as peers from "./peers.ts";
import * as rest from "./rest.ts";

export type InPage = typeof calls & typeof ours & typeof peers & typeof rest;

Object.assign(globalThis, { bench: { ...calls, ...ours, ...peers, ...rest, nextTask } });
