import { expect, it } from "vitest";
import { bundledPack } from "../../../data/bundled.ts";
import { createLibrary } from "../../../data/library.ts";
import { completePack } from "../../../data/packs/complete-pack.ts";
import { compareWithPage } from "../../../data/page/page-comparison.ts";

const library = createLibrary([completePack(bundledPack)]);
/** A page about everything, so that nothing but the sentence decides. */
const mentions = library.entities.map(({ id, topic }) => ({ entity: id, topic }));

// News about something else that cues took for a fact of the pack.
it.each([
  ["Prime Minister Keir Starmer met Sanae Takaichi in Tokyo."],
  ["Since Trump took office, she has met six ministers."],
  ["Koike, the first woman to be governor of Tokyo, leads her party in the vote."],
  ["Defense Minister Shinjiro Koizumi, of the same party, is a leader of the young."],
  ["Komeito, for years the junior coalition partner, left."],
  ["Japan Industrial Partners (JIP) bought the chip unit."],
  ["Takaichi once served in Abe’s second cabinet."],
  ["Trump signed a rare earth deal with Australia."],
  ["Takaichi said that renegotiation of the deal cannot be ruled out."],
  ["South Korea agreed to invest $350 billion in the United States."],
  ["Toyota agreed in Tokyo to invest $10 billion in the United States."],
  ["Most gains in the US came from chips, and the bulk of the profits from one maker."],
  ["Takaichi’s government is finalizing a stimulus package that keeps gas and power cheap."],
  ["Widespread protests filled the streets."],
  ["Hundreds of trucks stood around the port."],
  ["China agreed to buy more American soybeans."],
  ["China buys its soybeans in Brazil."],
  ["Ford leaves the wheel on the left in Japan."],
  ["Trump came back from Alaska without a word from Putin."],
  ["Tokyo would keep buying LNG, with or without Alaska LNG."],
  ["Ukraine urged the allies to send more weapons."],
  ["The central bank expects inflation at 2 percent, its target, in fiscal 2027."],
  ["China’s five-year plan has a military strategy."],
  ["Hegseth demanded more from the allies."],
  ["Motegi said on Wednesday that the road was closed."],
  ["The ASEAN meetings that Motegi attended take place in Malaysia."],
  ["Trump’s first meeting with Xi in six years takes up trade."],
  ["Emperor Naruhito, on the throne since 2019, travels to Europe, where he is expected in May."],
  ["The two leaders met in Tokyo, and Trump spoke first."],
  ["米国は韓国の3500億ドルの投資で合意した。"],
  ["高市政権は経済対策のパッケージを準備している。"],
  ["山田氏が社長に就任した。"],
  ["北海道の幅広い報道で知られる。"],
])("reports nothing of the pack: %s", (text) => {
  const found = compareWithPage({ passages: [text], date: null, mentions }, library);
  const claimed = found.flatMap((one) => ("sentence" in one ? [`${one.kind}: ${one.fact.id}`] : []));
  expect(claimed).toEqual([]);
});
