import { expect, it } from "vitest";
import { readPage } from "../../../annotator/page/read-page.ts";
import { engineOf } from "../annotator/small-pack.ts";
import { mentionTexts, page } from "./read.ts";

const engine = engineOf({ deal: { since: "2025-07-22", forms: ["Harbour Deal"] } });

const structured = (dates: string) => `<script type="application/ld+json">{${dates}}</script>`;
const published = (day: string) => `<meta property="article:published_time" content="${day}T08:00:00Z">`;

it.each([
  ["was published before", published("2021-11-16"), false],
  ["says so to search engines", structured('"datePublished": "2021-11-16"'), false],
  ["was published since", published("2025-07-22"), true],
  ["was changed since", published("2021-11-16") + structured('"dateModified":"2025-08-01"'), true],
  ["has a younger part", structured('"datePublished":"2021-11-16"},{"datePublished":"2025-08-01"'), true],
  ["tells of an older day", '<time datetime="2021-11-16">in 2021</time>', true],
  ["has a date that is none", '<meta name="date" content="yesterday">', true],
])("of a story that %s, a thing is meant or not", (_, head, isMeant) => {
  const { passages } = readPage(page(`${head}<p>The Harbour Deal is law.</p>`), engine);
  expect(mentionTexts(passages)).toEqual(isMeant ? ["Harbour Deal"] : []);
});
