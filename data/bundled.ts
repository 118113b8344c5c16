import alliance from "./bundled/entities/alliance.json" with { type: "json" };
import defense from "./bundled/entities/defense.json" with { type: "json" };
import government from "./bundled/entities/government.json" with { type: "json" };
import investmentDeal from "./bundled/entities/investment-deal.json" with { type: "json" };
import purchasePackage from "./bundled/entities/purchase-package.json" with { type: "json" };
import summit from "./bundled/entities/summit.json" with { type: "json" };
import allianceFacts from "./bundled/facts/alliance.json" with { type: "json" };
import defenseFacts from "./bundled/facts/defense.json" with { type: "json" };
import governmentFacts from "./bundled/facts/government.json" with { type: "json" };
import investmentDealFacts from "./bundled/facts/investment-deal.json" with { type: "json" };
import purchasePackageFacts from "./bundled/facts/purchase-package.json" with { type: "json" };
import summitFacts from "./bundled/facts/summit.json" with { type: "json" };
import glossary from "./bundled/glossary.json" with { type: "json" };
import origins from "./bundled/origins.json" with { type: "json" };
import header from "./bundled/pack.json" with { type: "json" };
import sources from "./bundled/sources.json" with { type: "json" };
import timeline from "./bundled/timeline.json" with { type: "json" };
import topics from "./bundled/topics.json" with { type: "json" };
import type { PackAsWritten } from "./packs/complete-pack.ts";

/**
 * The bundled pack as written: one pack, kept in several files so that each can be read and reviewed. `completePack`
 * opens it: a test parses it, so nobody else has to.
 */
export const bundledPack = {
  ...header,
  glossary,
  topics,
  origins,
  sources,
  entities: [...government, ...investmentDeal, ...purchasePackage, ...defense, ...summit, ...alliance],
  facts: [
    ...governmentFacts,
    ...investmentDealFacts,
    ...purchasePackageFacts,
    ...defenseFacts,
    ...summitFacts,
    ...allianceFacts,
  ],
  timeline,
} as PackAsWritten;
