import { honorificBefore, introducedStranger } from "./honorifics.ts";

const germanWord =
  "(?<!\\p{L})(?:und|ist|sind|wird|wurde|nicht|auch|nach|für|über|auf|sich|zum|zur|vom|beim?|dass|eine[mnrs]?)(?!\\p{L})";

/**
 * What the press of each language writes around names and between sentences, as regular expressions. They are
 * compiled into the gazetteer, so that only pages load them that hold a core form at all.
 */
export const languagePatterns = {
  /** Before a full stop that ends no sentence. */
  abbreviation:
    "(?:^|[^\\p{L}])(?:\\p{Lu}|Mrs?|Ms|Dr|St|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Prof|Hon|Jr|Sr|Inc|Corp|Co|Ltd|No|vs|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)$",

  /** What Korean joins to a noun. */
  particle:
    "^(?:이|가|은|는|을|를|의|와|과|도|에|로|으로|만|부터|까지|한테|께|보다|처럼|씨|측|계|당)[가-힣]{0,2}(?![가-힣])",

  /** Offices of Romance languages, and what German calls persons by, in small letters. */
  office:
    "(?:minist(?:er|r[aoe])|sident(?:e|a)?|chef|kanzler|kandidat|politiker)(?:in|s|en)?$|(?:er|or|ist|eg)in$|ende[rn]?$",

  /** What anyone is called by, directly before a name, in small letters. */
  honorific: honorificBefore,

  /** A name with an article and an honorific. */
  stranger: introducedStranger,

  /** The beginning of a line that gives names and nothing else: who wrote, took pictures, saw to the text. */
  byline:
    "(?:^|\\n|[|•·] )(?:[Bb]y|BY|[Rr]eporting by|[Pp]hotos? by|[Pp]ar|[Pp]or|[Vv]on|[Dd]i|[Dd]oor|[Aa]v|[Oo]leh|[\\p{L} ]{0,20}[Ee]ditors?:|[Pp]hotos?:|Foto:) (?:(?:\\p{Lu}[\\p{L}.’'-]*|and|und|et|y|e|en|och|dan),? )*$",

  /** Words that stay small where a headline has capitals throughout, and those that are never small; in small letters. */
  tellsNoCase:
    "^(?:of|to|in|on|at|by|as|or|the|and|for|but|nor|with|from|over|a|an|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$",

  /** Two small words that are German and nothing else, in small letters. */
  germanWords: `${germanWord}.*${germanWord}`,

  /**
   * A given name in kanji is one to three characters that end like one, and then an honorific or no kanji at all. An
   * era (時代), a change (交代) and a journey to America (訪美) only end like one. The number of a son (一郎) is one before
   * anything: in Chinese texts more kanji follow.
   */
  kanjiGivenName:
    "^(?![時时世交現现次歴]代|[訪访赴對对抵駐驻反親亲離离抗]美|[女男]子)[\\u4e00-\\u9fff々]{0,2}(?:[子美恵江代香奈菜郎太朗介輔辅助男夫雄彦樹树也哉斗翔希沙織织里紗衣穂佳花華音蔵吾悟孝誠徹豊剛勇昭章晃伸哲亮健修稔薫浩宏聡淳潤翼蓮湊駿凛葵])(?:(?:氏|さん|ちゃん|くん|君|様|選手|容疑者|被告|監督|教授|博士|先生|議員|[社会]長|アナ|曾|表示|说|說|认为|認為|出生)|(?![\\u4e00-\\u9fff々]))|^[\\u4e00-\\u9fff々]?[一三次太健]郎",

  /**
   * A given name in hangul before what only persons are called by, and politicians rarely: 모테기 유코 씨; a company of that
   * name; or a frequent Japanese given name that is no Korean word: 다카이치 겐지가.
   */
  koreanGivenName:
    '^ ?[가-힣]{2,3} ?(?:씨|작가|선수|감독|교수|박사|배우|가수|화백|시인|셰프)(?![가-힣]{3})|^ ?(?:제작소|공업|상사|산업|전자|물산|건설|제약|식품|농장|상점|양조)|^ (?:겐지|켄지|겐이치로?|겐타로?|다로|타로|이치로|지로|사부로|고이치로?|유이치로?|신이치로?|준이치로?|류이치|슌이치|세이이치|게이이치|요이치|다이스케|게이스케|유스케|신스케|쇼헤이|다쿠야|다쓰야|가즈야|가즈오|데쓰야|히데오|요시오|마사오|하루오|아키라|사토시|사토루|쓰요시|다케시|마코토|히로시|히로유키|마사유키|노부유키|히데키|나오키|나오토|마나부|마사루|오사무|도모코|노리코|유미코?|게이코|요코|히로코|레이코|교코|구미코|준코|사치코|가즈코|마리코|하나코|가오리|시오리|미사키|유카리|아야카|메구미|나오미|미도리|아카네|나나미|사쿠라|에리카)(?:[은는이가을를의와과도]? |[,.(‘’"“]|$)',

  /** A word that sounds Japanese, as it is romanised and in Cyrillic: syllables that end in a vowel or in n, and no places; in small letters. */
  japaneseInLatin:
    "^(?!tokyo|kyoto|osaka|kobe|nara$)(?:(?:[kgsztdnhbpmrfjyw]|[kgnhbpmr]y|sh|ch|ts)?[aiueo]|n(?![aiueoy]))+$",
  japaneseInCyrillic:
    "^(?!токио|киото|осак|нар[аеу]$|кобе|япони)(?:(?:[кгсзтднхбпмр]|дз|ц)?[аиуэоеяюё]|[нй])+$",

  /**
   * Any given name will do before what only persons are called by: 高市真帆選手, 高市あかねさん. Before さん, kanji must not be
   * an office (高市総理さん), a group (高市支持者さん) or kin, and kana no particle (高市のお母さん) and no kin (高市おばさん).
   */
  addressedGivenName:
    "^(?:(?!総理|首相)[\\u4e00-\\u9fff々]{0,2}[^者員長相裁臣客民団隊会奥皆嫁娘母父姉兄\\u0000-\\u4dff]さん|[\\u4e00-\\u9fff々]{1,3}(?:選手|投手|容疑者|被告|准?教授|アナ|ちゃん|くん)|(?![のをがにでとへ])(?!.{0,2}(?:みな|おば|おじ|おく|ねえ|にい|かあ|とう|じい|ばあ))[ぁ-ゖ]{2,4}(?:さん|ちゃん|くん|選手|投手|容疑者|被告|教授|アナ))",
};

export type LanguagePatterns = Record<keyof typeof languagePatterns, string>;
