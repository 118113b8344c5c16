/** A small pack about an invented story, valid as it stands; tests change a copy. */
export function smallPack() {
  return {
    format: "sidelight-pack",
    formatVersion: 1,
    id: "harbour-bridge",
    title: "The harbour bridge",
    description: "A bridge that does not exist, for tests.",
    version: "1.0.0",
    language: "en",
    asOf: "2026-01-31",
    licence: "CC0-1.0",
    topics: [{ id: "bridge", name: "The bridge", summary: "A bridge was built.", colour: "blue" }],
    origins: [
      { id: "agency", label: "Agency report" },
      { id: "council", label: "Council record" },
    ],
    sources: [
      source("courier", "The Courier", "newspaper", ["agency"]),
      source("herald", "The Herald", "newspaper", ["agency"]),
      source("record", "City Council", "government-record", ["council"]),
      source("merged", "The Mercury", "newspaper", ["agency", "council"]),
    ],
    entities: [
      {
        id: "ada-quill",
        topic: "bridge",
        kind: "person",
        tier: "core",
        names: { en: "Ada Quill" },
        role: "Engineer",
        asOf: "2026-01",
        description: "She drew the bridge. It stood.",
        forms: [{ text: "Ada Quill", language: "en", kind: "name" }],
      },
    ],
    facts: [
      {
        id: "bridge-opened",
        topic: "bridge",
        entities: ["ada-quill"],
        text: "The bridge opened.",
        asOf: "2026-01-31",
        claims: [{ source: "courier", attribution: { kind: "outlet" }, relation: "states" }],
      },
    ],
    timeline: [
      {
        id: "opening",
        date: "2026-01-31",
        topic: "bridge",
        text: "Opening.",
        entities: ["ada-quill"],
        sources: ["courier"],
      },
    ],
  };
}

function source(id: string, publisher: string, kind: string, origins: string[]) {
  return {
    id,
    publisher,
    label: "A report",
    url: `https://example.org/${id}`,
    date: "2026-01-31",
    kind,
    language: "en",
    origins,
  };
}
