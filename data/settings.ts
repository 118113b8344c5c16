import { Id } from "./format/text.ts";
import { z } from "./format/zod.ts";

/** The version of the settings' shape; older ones are migrated, newer ones refused. */
export const settingsVersion = 1;

/** A site as a reader writes it: a host name that also stands for its subdomains. */
export const Site = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^(?:[a-z0-9-]+\.)*[a-z0-9-]+$/, "use a host name like “example.com”; its subdomains are included");

/** Everything a reader can choose. Lists hold what is switched off, so that a new topic in a pack starts switched on. */
export const Settings = z.strictObject({
  version: z.literal(settingsVersion),
  topicsOff: z.array(Id).default([]),
  entitiesOff: z.array(Id).default([]),
  where: z.enum(["news", "every", "listed"]).default("news"),
  include: z.array(Site).default([]),
  exclude: z.array(Site).default([]),
  /** First mention in each paragraph keeps a page calm; a name repeated five times needs one mark. */
  occurrences: z.enum(["paragraph", "all", "page"]).default("paragraph"),
  markStyle: z.enum(["dotted", "solid", "tint"]).default("dotted"),
  card: z
    .strictObject({
      showDelay: z.number().int().min(0).max(2000).default(300),
      grace: z.number().int().min(100).max(2000).default(300),
      openBy: z.enum(["hover", "click"]).default("hover"),
      theme: z.enum(["auto", "light", "dark"]).default("auto"),
    })
    .prefault({}),
  badge: z.boolean().default(true),
});
export type Settings = z.infer<typeof Settings>;

export const defaultSettings: Settings = Settings.parse({ version: settingsVersion });
