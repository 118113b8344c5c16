import { config } from "zod/mini";

/**
 * Zod's small dialect, for what popup and panel load before their first line is drawn: a third of the
 * weight. Set up like `zod.ts`, and like it the only way in.
 */
config({ jitless: true });

export * from "zod/mini";
