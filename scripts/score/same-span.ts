import type { Span } from "./gold.ts";

/**
 * Words that may stand inside or outside a mention without making it another one: titles and honorifics,
 * possessives, and the noun after the deal's figure.
 */
const before =
  /^(?:(?:the|former|new|us|u\.s\.|japanese|japan[’'ʼ]s|prime minister|premier|president|pm|fm|mr\.?|ms\.?|mrs\.?|foreign minister|minister of foreign affairs|emperor|kaiser|keizer|empereur|emperador|imperador|imperatore|m\.|mme|frau|herr|sr\.|sra\.|commerce secretary|secretary of commerce|secretary|ldp|leader|up to|as much as|some|about|日本|米|米国|日本首相|首相|外相|日相|前首相|美國總統|美国总统|總裁|总裁|最大|約|премьер-министр|президент)[\s・]*)+$/iu;
const after =
  /^(?:[’'ʼ`´]s?|[\s・]*(?:新)?(?:san|首相|総理|総理大臣|内閣総理大臣|前首相|元首相|総裁|外相|外務大臣|大統領|米大統領|氏|さん|商務長官|總統|总统|總裁|总裁|외무상|총리|총재|대통령|일본 총리|씨|상무장관)|[\s-]*(?:investment|deal|pledge|fund|agreement|accord|package|plan|initiative|promise)s?|の?対米投資|(?:的)?(?:對美)?投資|(?:的)?对美投资|\s?대미 투자)$/iu;

/** Whether two spans in the same text are the same mention: same entity, and they differ by nothing but such words. */
export function isSameMention(text: string, a: Span, b: Span): boolean {
  if (a.entity !== b.entity || a.start >= b.end || b.start >= a.end) return false;
  const head = text.slice(Math.min(a.start, b.start), Math.max(a.start, b.start));
  const tail = text.slice(Math.min(a.end, b.end), Math.max(a.end, b.end));
  return (head === "" || before.test(head)) && (tail === "" || after.test(tail));
}
