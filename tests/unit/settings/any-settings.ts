import fc from "fast-check";
import { topicColours } from "../../../data/format/topic-colours.ts";
import { languageChoices } from "../../../data/language/spoken.ts";
import { defaultSettings, type Settings, textSizes } from "../../../data/settings/settings.ts";

// Few ids, so that devices often choose about the same thing.
const id = fc.constantFrom("defense", "summit", "alliance", "a-pack-of-another-day", "constructor");
const ids = fc.uniqueArray(id, { maxLength: 4 });
const site = fc.constantFrom("example.com", "news.test/sport", "*://*.live.test/*", "localhost");
const sites = fc.uniqueArray(site, { maxLength: 4 });

/** Any settings a reader could have made. */
export const anySettings: fc.Arbitrary<Settings> = fc.record({
  version: fc.constant(defaultSettings.version),
  topicsOff: ids,
  entitiesOff: ids,
  colours: fc.dictionary(id, fc.constantFrom(...topicColours), { noNullPrototype: true }),
  related: fc.constantFrom("story", "always", "never"),
  packsOff: ids,
  packOrder: ids,
  where: fc.constantFrom("news", "every", "listed"),
  include: sites,
  exclude: sites,
  occurrences: fc.constantFrom("paragraph", "all", "page"),
  markStyle: fc.constantFrom("dotted", "solid", "tint", "none"),
  card: fc.record({
    showDelay: fc.integer({ min: 0, max: 2000 }),
    grace: fc.integer({ min: 100, max: 2000 }),
    openBy: fc.constantFrom("hover", "modifier", "click", "keyboard"),
    theme: fc.constantFrom("auto", "light", "dark"),
    textSize: fc.constantFrom(...textSizes),
    language: fc.constantFrom(...languageChoices),
  }),
  badge: fc.boolean(),
});
