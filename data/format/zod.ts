// biome-ignore lint/style/noRestrictedImports: the one place that takes zod as it comes.
import { z } from "zod";

/**
 * Zod without its code generator. It tries once whether it may run text as code, which the policy of extension
 * pages forbids; browsers report even a caught attempt as an error. Has to run before the first schema is made, so every
 * schema takes `z` from here.
 */
z.config({ jitless: true });

export { z };
