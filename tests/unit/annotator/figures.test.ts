import { describe, expect, it } from "vitest";
import { gdpNames } from "../../../annotator/figures/gdp-share.ts";
import { found, gazetteerOf } from "./small-pack.ts";

const deal = gazetteerOf({ deal: { figures: [{ money: 550_000_000_000, currency: "USD" }] } });
const share = gazetteerOf({ share: { figures: [{ percentOfGdp: 2 }, { percentOfGdp: 3.5 }] } });

/** Brackets show the expected span. */
const spans = (marked: string) => [...marked.matchAll(/\[([^\]]*)\]/g)].map(([, span]) => span);
const finds = (gazetteer: typeof deal) => (marked: string) =>
  expect(found(gazetteer, marked.replace(/[[\]]/g, ""))).toEqual(spans(marked));

describe("an amount of money in the styles of the press", () => {
  it.each([
    "up to [$550 billion] in",
    "[US$550bn] plan",
    "[US$ 550 bn]",
    "[$550B], [$550b]",
    "[USD 550 billion]",
    "[USD550bn]",
    "[$550-billion] fund",
    "[$550\u00a0billion]",
    "up to [US$          550          billion]  in",
    "[U.S.$550 billion]",
    "[550 billion dollars]",
    "[550 billion US dollars]",
    "[550 billions of dollars]",
    "the [five-hundred-and-fifty-billion-dollar] question",
    "[550 billion U.S. dollars].",
    "a [550-billion-dollar] deal",
    "[$0.55 trillion]",
    "[$.55 trillion]",
    "[$550,000 million]",
    "[$550,000,000,000]",
    "[$550bn]-plus",
    "[$550 billion]-plus",
    "[five hundred fifty billion dollars]",
    "[Five hundred and fifty billion dollars]",
    "[$550 BLN] U.S. INVESTMENT",
    "in the US [550 billion dollars]",
    "Takaichiは[$550bn]を",
    "[US $550 billion]",
    "[550 billion US$]",
    "[$550 billion] dollars",
    "[550 Milliarden Dollar]",
    "[550.000 Millionen Dollar]",
    "[0,55 Billionen Dollar]",
    "[550 Mrd. US-Dollar]",
    "[550 milliards de dollars]",
    "[550 milliards $]",
    "[550 milliards $ US]",
    "[550 G$], [550\u00a0G$]",
    "[550.000 millones de dólares]",
    "[US$550.000 millones]",
    "[550,000 millones de dólares]",
    "[US$550,000 millones]",
    "[u$s 550.000 millones]",
    "[550 mil millones de dólares]",
    "[550 mil mdd], [550,000 mdd]",
    "[550 miliardi di dollari]",
    "[550 bilhões de dólares]",
    "[550 млрд долларов]",
    "[550.000 milions de dòlars]",
    "[٥٥٠ مليار دولار]",
    "[۵۵۰ میلیارد دلار]",
    "[५५० अरब अमेरिकी डॉलर]",
    "[550 ΔΙΣ. ΔΟΛΑΡΙΑ]",
    "[550 δισεκατομμύρια δολάρια]",
    "[5.5 แสนล้านดอลลาร์]",
    "[๕.๕ แสนล้านดอลลาร์]",
    "[5500億ドル]",
    "[5,500億ドル]の",
    "[５５００億ドル]",
    "[五千五百億ドル]",
    "[5千500億ドル]",
    "[五五〇〇億ドル]",
    "11:05　[5500億ドル]投資の文書",
    "11:05 [550 milliards de dollars]",
    "約[五五○○億美元]",
    "[5500억불] 중",
    "[550 miliar dolar AS]",
    "[550 tỷ đô la Mỹ]",
    "[550 млрд долларов США]",
    "[5500億米ドル]",
    "約[５５００億㌦]（約８３兆円）",
    "[5500 億美元]",
    "[US＄５５０ｂｎ]",
    "[550 miliarde de dolari]",
    "[550 milyar dolarlık]",
    "[550 tỉ USD]",
    "[5500亿美元]",
    "[5500億美元]",
    "[0.55万亿美元]",
    "[5,500억 달러]",
    "[5천 5백억달러]를",
    "[5500억달러]를",
  ])("%s", finds(deal));
});

describe("another amount", () => {
  it.each([
    "$1,550 billion",
    "$550.5 billion",
    "$550 million",
    "$550.000 million",
    "$5.50 billion",
    "$550",
    "€550 billion",
    "550 billion yen",
    "A$550 billion",
    "HK$550 billion",
    "C$550bn and S$550bn and NT$550bn",
    "550 billion Hong Kong dollars",
    "$500-550 billion",
    "$500bn–$550bn",
    "$550-600 billion",
    "$550 billion-$600 billion",
    "1 550 milliards de dollars",
    "١٥٥٠ مليار دولار",
    "50.5 แสนล้านดอลลาร์",
    "15500億ドル",
    "5500億円",
    "5500億香港ドル",
    "5000億〜5500億ドル",
  ])("%s", finds(deal));
});

describe("an amount without its currency", () => {
  const others = ["yen", "euros", "Hong Kong dollars", "won", "rupees", "cubic metres", "people"];
  const foreign = [
    "milliards d’euros",
    "Mrd. Franken",
    "miliardi di yen",
    "mil millones de pesos",
    "млрд рублей",
  ];

  it.each([
    "the [550 billion] that",
    "die [550 Milliarden]-Frage",
    "ces [550 milliards]",
    "los [550.000 millones]",
    "[5500億]は",
    "[550-miliardowy] program",
    "o [550miliardovém] balíku",
    "[550-миллиардного] соглашения",
    "[550-мільярдна] угода",
  ])("%s", finds(deal));
  it.each(others.map((unit) => `550 billion ${unit}`))("%s is another", finds(deal));
  it.each(foreign.map((unit) => `550 ${unit}`))("%s is another", finds(deal));
  it.each([
    "¥550 billion",
    "EUR 550 billion",
    "Rs. 550 billion",
    "5500億円",
    "1 550 milliards",
    "1,550 billion",
    "1 550-miliardowy",
    "550",
  ])("%s is another", finds(deal));

  it("is another beside the sign or code of any currency", () => {
    const inEuros = gazetteerOf({ fund: { figures: [{ money: 550_000_000_000, currency: "EUR" }] } });
    expect(found(inEuros, "USD 550 billion, CNY 550 billion, u$s 550.000 millones, 550 mil mdd")).toEqual([]);
    expect(found(inEuros, "550 billion US$, 550 billion CNY, 550 tỉ USD")).toEqual([]);
    expect(found(inEuros, "the 550 billion")).toEqual(["550 billion"]);
  });
});

describe("a share of gross domestic product", () => {
  it.each([
    "[2% of GDP]",
    "[2 percent of GDP]",
    "[two per cent of GDP]",
    "[2 % of gross domestic product]",
    "[2 pct of GDP]",
    "[2.0% of GDP]",
    "[2 percent of Japan’s GDP]",
    "[2 percent of its gross domestic product (GDP)]",
    "[2-percent-of-GDP]",
    "a [2% GDP] target",
    "[GDP比2%]",
    "国の[国内総生産（ＧＤＰ）比２％]",
    "防衛費の[GDP比を2027年度までに2%]へ",
    "[ＧＤＰ（国内総生産）比２％]",
    "[ＧＤＰ比３.５％]を",
    "[2 procent van het bbp]",
    "[2 proc. PKB]",
    "[2 persen dari PDB]",
    "[GSYH'nin yüzde 2]'si",
    "[GDPの2%]",
    "[GDP의 2%]",
    "占[GDP的2%]",
    "占[GDP比重提高到2%]",
    "占[国内生产总值（GDP）的比例将提升至2%]",
    "[国内生产总值的2%]",
    "[GDP百分之二]",
    "[국내총생산(GDP) 대비 2%]",
    "[국내총생산(GDP) 대비 방위비 2%]",
    "[2 Prozent des BIP]",
    "[2 prosent av BNP]",
    "[2% din PIB]",
    "[2% от БВП]",
    "[2% του ΑΕΠ]",
    "[2 posto BDP-a]",
    "a [GDP 2 százalékát]",
    "[twee procent van het bbp]",
    "[2 بالمئة من الناتج المحلي الإجمالي]",
    "[٢٪ من الناتج المحلي الإجمالي]",
    "[3,5 % du PIB]",
    "[3.5% of GDP]",
    "[ＧＤＰ比３・５％]",
    "[GDP比２㌫]",
  ])("%s", finds(share));

  it.each(gdpNames.map((name) => `[2 % ${name}]`))("%s", finds(share));
  it.each([
    "[2% del producto interno bruto]",
    "[2 procent van het bruto binnenlands product]",
    "[۲ درصد تولید ناخالص داخلی]",
  ])("%s", finds(share));

  it.each([
    "12% of GDP",
    "1.2% of GDP",
    "1.5-2% of GDP",
    "2.5% of GDP",
    "١٢٪ من الناتج المحلي الإجمالي",
    "2% of the vote",
    "2% growth in GDP",
    "GDP grew. 2%",
  ])("not %s", finds(share));
});
