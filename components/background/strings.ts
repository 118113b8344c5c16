import type { Entity } from "../../data/format/entity.ts";

/** Every text of “Background”, in one place. */
export const strings = {
  back: "All background",
  onPage: "on this page",
  asOf: (date: string) => `as of ${date}`,
  alsoWritten: "Also written",
  details: "Details",
  relations: "Connected with",
  asList: (count: number) => `All ${count} as a list`,
  more: (left: number) => `Show more (${left} left)`,
  facts: "What the sources say",
  events: "Dates",
  jump: "Go to it on the page",
  kind: {
    person: "Person",
    government: "Government",
    organisation: "Organisation",
    agreement: "Agreement",
    policy: "Policy",
    event: "Event",
    document: "Document",
    capability: "Capability",
    product: "Product",
    commodity: "Commodity",
    project: "Project",
  } satisfies Record<Entity["kind"], string>,
  empty: "No background yet",
  emptyMore: "No pack is switched on.",
} as const;
