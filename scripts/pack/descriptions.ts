/**
 * What each field of a pack means, for editors that complete and explain by the schema. By path; a test holds that
 * every field has one and that none is left over.
 */
export const descriptions: Readonly<Record<string, string>> = {
  $schema: "Where this schema lies; gives completion in editors. Sidelight itself ignores it.",
  format: "Marks the file as a Sidelight pack.",
  formatVersion: "The version of the format; 1.",
  id: "Names the pack for good: an update carries the same id, and readers keep their choices by it.",
  title: "The pack’s name as readers see it.",
  description: "What the pack covers, in a few sentences.",
  version: "Rises with every release: 1.0.0, 1.0.1, 1.1.0.",
  language: "The language that plain texts of the pack are in, as a tag: en, ja, zh-Hant.",
  asOf: "The day up to which the pack as a whole was checked.",
  translations:
    "Further languages in which every text that readers see is given; `npm run pack -- check` finds those that are not.",
  glossary:
    "Publishers, and names, units and terms of values, in other languages: { “votes”: { “ja”: “票” } }. Facts keep them as they are, to be compared.",
  licence: "Under what terms others may use the pack: CC-BY-4.0, CC0-1.0.",
  homepage: "Where the pack and its updates can be found.",
  topics: "The threads of the story. Readers switch each on and off as one; each has a colour.",
  "topics[].id": "Referred to by entities, facts and events.",
  "topics[].name": "A word or two: “The tunnel”.",
  "topics[].summary": "Two or three sentences: what this thread is about and where it stands.",
  "topics[].colour": "A slot of the palette; its tones suit light, dark and colour-blind readers.",
  origins:
    "Where stories came from first: a wire story, a press conference, a record. Outlets with one origin are one witness.",
  "origins[].id": "Referred to by sources.",
  "origins[].label": "What it was: “Agency report of 3 May”.",
  sources: "The pages and documents that claims are taken from.",
  "sources[].id": "Referred to by claims, attributes and events.",
  "sources[].publisher": "The outlet or body, as readers know it.",
  "sources[].label": "What the page is, in your own words; headlines belong to their authors.",
  "sources[].url": "Its address, with http or https.",
  "sources[].date": "When it was published, at the precision that is known.",
  "sources[].dateInferred": "true where the page carries no date and yours was worked out from its text.",
  "sources[].kind": "What sort of source it is. A government-record counts as primary.",
  "sources[].language": "The language it is written in.",
  "sources[].origins": "Which stories or records it carries; more than one for a merged report.",
  entities: "Who and what can be marked on a page.",
  "entities[].id": "Referred to by facts, relations and events; readers switch names off by it.",
  "entities[].topic": "The id of its topic, which gives it its colour.",
  "entities[].kind": "What sort of thing it is.",
  "entities[].tier":
    "core: marked wherever it is meant. related: marked only on a page that also names a core entity.",
  "entities[].names": "Its name by language; the pack’s own language is required, native names are welcome.",
  "entities[].role": "In a few words who or what it is. An office says since when.",
  "entities[].asOf": "The day up to which role and description are known to hold.",
  "entities[].since":
    "The day from which there is such a thing: a page that was last changed before means something else.",
  "entities[].description": "Two sentences a reader needs.",
  "entities[].attributes": "Dated, sourced details, shown as rows on the card.",
  "entities[].attributes[].label": "What the row tells: “In office since”.",
  "entities[].attributes[].value": "The detail.",
  "entities[].attributes[].asOf": "The day up to which it is known to hold.",
  "entities[].attributes[].sources": "The ids of the sources it rests on.",
  "entities[].relations": "Links to other entities, read from both ends.",
  "entities[].relations[].to": "The other entity’s id.",
  "entities[].relations[].label": "From here to there: “leads”.",
  "entities[].relations[].inverse": "From there to here: “is led by”.",
  "entities[].forms":
    "The ways in which it is written. Capital letters are a rule: “Ishin” never matches “ishin”.",
  "entities[].forms[].text":
    "A way of writing it, at least two letters. Or several: “tariffs on [Japanese |][cars|autos]” is four.",
  "entities[].forms[].language": "The language in which it is written so.",
  "entities[].forms[].kind":
    "name: the full name. short: a part of it, dropped where the page speaks against it. titled: with a title, which stays unmarked where the name alone is a form, too, and this one has no needs. alias, abbreviation, term: other ways.",
  "entities[].forms[].needs":
    "For a form that others share. page: counts where the page gives evidence. near: where its own sentence does.",
  "entities[].figures": "Figures that stand for the entity in every style the press writes them.",
  "entities[].figures[].money":
    "An amount in whole units: 550000000000 also finds “$550bn” and “5,500億ドル”.",
  "entities[].figures[].currency": "Its currency.",
  "entities[].figures[].needs": "As for forms.",
  "entities[].figures[].percentOfGdp": "A share of gross domestic product: 2 also finds “2% of GDP”.",
  "entities[].decoys":
    "Longer names that contain a form and mean something else. They win by length and are never marked. Alternatives as in forms.",
  "entities[].evidence": "Words that settle whether an ambiguous form is meant. Alternatives as in forms.",
  "entities[].evidence.for": "Words that speak for this sense.",
  "entities[].evidence.against": "Words that speak against it.",
  "entities[].evidence.hints":
    "Words that speak for this sense and for much else, such as the name of a country. All of them together count as one.",
  facts:
    "Statements with the claims they rest on. Agreement between the claims is derived, never written down.",
  "facts[].id": "Names the fact for good.",
  "facts[].topic": "The id of its topic.",
  "facts[].entities": "Whom it is about, the first of them first.",
  "facts[].text": "One plain sentence of your own.",
  "facts[].asOf": "The day up to which it is known to hold.",
  "facts[].cues": "How to recognise the fact in a sentence on a page.",
  "facts[].cues[].language":
    "In which its words and its figure are written; the pack’s own where it is left out.",
  "facts[].cues[].all": "Words that all have to stand there.",
  "facts[].cues[].figure":
    "The name of a value that has to stand there: a count, a share, or money in USD, EUR, GBP, JPY, CNY or KRW.",
  "facts[].claims": "What each source says of it.",
  "facts[].claims[].source": "The id of the source.",
  "facts[].claims[].attribution": "On whose word the source says it.",
  "facts[].claims[].attribution.kind":
    "The anonymous kinds keep the outlet’s own count. outlet: the source says it in its own name.",
  "facts[].claims[].attribution.who": "Who it is, in your own words.",
  "facts[].claims[].relation":
    "states or supports the sentence; refines it with a detail; contradicts it; supersedes it because things moved on.",
  "facts[].claims[].says": "This source’s version in one line, where it is not simply the fact’s sentence.",
  "facts[].claims[].values":
    "Values to compare: claims of one fact whose values share a name and are unequal differ.",
  "facts[].claims[].values[].kind": "What sort of value it is.",
  "facts[].claims[].values[].name": "What is measured, the same in every claim that measures it: “amount”.",
  "facts[].claims[].values[].amount": "How much.",
  "facts[].claims[].values[].currency": "Three letters: USD, JPY.",
  "facts[].claims[].values[].bound": "Whether it is a limit or about right, where the source says so.",
  "facts[].claims[].values[].per": "The period it is for.",
  "facts[].claims[].values[].percent": "The share in percent.",
  "facts[].claims[].values[].of": "Of what.",
  "facts[].claims[].values[].count": "How many.",
  "facts[].claims[].values[].date": "The date, at the precision that is known.",
  "facts[].claims[].values[].unit": "The unit of time.",
  "facts[].claims[].values[].term":
    "A word where the choice of word is the difference. A name that begins with “scope” compares scopes.",
  "facts[].claims[].wording": "The words themselves, at most eight, where the wording is the fact.",
  "facts[].claims[].origin":
    "Which of the source’s origins this comes from, where the source merges several.",
  "facts[].claims[].locator": "Where the passage stands; becomes a link that opens the source there.",
  "facts[].claims[].locator.start": "Its first words, as they stand.",
  "facts[].claims[].locator.end": "Its last words, as they stand; they come after the first have ended.",
  timeline: "Dated events, in any order.",
  "timeline[].id": "Names the event for good.",
  "timeline[].date": "When, at the precision that is known.",
  "timeline[].until": "The last day, for events of several days.",
  "timeline[].topic": "The id of its topic.",
  "timeline[].text": "One plain sentence of your own.",
  "timeline[].entities": "Who and what took part.",
  "timeline[].sources": "The ids of the sources it rests on.",
};
