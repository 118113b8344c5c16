import isProbablyReaderable from "@mozilla/readability/Readability-readerable.js";
import { headlineLinks } from "../places/headline-links.ts";
import { hasByline } from "./byline.ts";
import { lengthInLetters } from "./length-in-letters.ts";
import { metaContent, openGraphType } from "./meta-content.ts";
import { structuredValues } from "./structured-data.ts";

/**
 * What a page says about itself, each sign with a weight; together they must reach `newsFrom`. A sign that
 * publishers give on purpose (schema.org's news types) settles it alone; words in names only tip the scale.
 */
const newsFrom = 2.5;

/** What the content of a page weighs at most, and its menus. */
const mostOfContent = 2.5;
const mostOfMenus = 1.5;

/**
 * Whether a document is a news page: an article of the press, or the front or a section page of a news site. Asked on
 * every page, so that text and menus are looked at only where they can tip the scale.
 */
export function isNewsPage(document: Document): boolean {
  if (!document.body) return false;
  const types = structuredTypes(document);
  const names = siteNames(document);
  const { host, path } = pageAddress(document);
  const isNamedSo = newsWords.test(names) || callLetters.test(names) || newsHosts.test(host);
  const said =
    kindWeight(types, openGraphType(document)) +
    (isNamedSo ? 1.5 : 0) +
    (document.querySelector(metaOfNewsrooms) ? 1.5 : 0) +
    (sectionWords.test(path) ? 0.5 : 0) +
    dateWeight(document, path) +
    otherSitesWeight(types, names, host, metaContent(document, "generator"));
  if (said >= newsFrom) return true;
  if (said + mostOfContent + mostOfMenus < newsFrom) return false;
  let seen = said + contentWeight(document, isNamedSo || types.has("NewsMediaOrganization"));
  if (seen < newsFrom && hasByline(document)) seen = Math.min(seen + 1.5, said + mostOfContent);
  return seen >= newsFrom || (seen + mostOfMenus >= newsFrom && seen + menuWeight(document) >= newsFrom);
}

/** What a page says it is: to search engines, and to those that show a link to it. */
function kindWeight(types: ReadonlySet<string>, kind: string): number {
  const isNews = has(types, newsTypes);
  let weight = isNews ? 3 : has(types, articleTypes) ? 1 : 0;
  if (types.has("NewsMediaOrganization")) weight += 1.5;
  // News of a product name it, too.
  if (!isNews && has(types, otherTypes)) weight -= 3;
  if (/^(?:news|newsarticle)$/.test(kind)) return weight + 2;
  if (/^article/.test(kind)) return weight + 1;
  return /^(?:product|profile|book|music|video|game)/.test(kind) ? weight - 2 : weight;
}

/** Blogs, public bodies, wikis and shops have articles, too. */
function otherSitesWeight(types: ReadonlySet<string>, names: string, host: string, software: string): number {
  let weight = 0;
  if (blogWords.test(host) || blogWords.test(names) || types.has("Blog")) weight -= 1.5;
  if (publicBodies.test(host)) weight -= 2.5;
  return otherSoftware.test(software) ? weight - 3 : weight;
}

/** An article to read, or a list of headlines: fewer will do where a newsroom's name says what they are. */
function contentWeight(document: Document, isOfNewsroom: boolean): number {
  if (isReaderable(document) || isArticleMarkup(document)) return 1;
  const headlines = headlinesOf(document);
  if (headlines.length < (isOfNewsroom ? 4 : 20)) return isShortArticle(document) ? 1 : 0;
  return headlines.filter(isDated).length >= 8 ? mostOfContent : 1.5;
}

/** One article element, with a title and a few sentences in paragraphs. */
function isArticleMarkup(document: Document): boolean {
  const [article, ...others] = document.querySelectorAll("article");
  if (!article?.querySelector("h1") || others.length > 0) return false;
  return [...article.querySelectorAll("p")].filter(saysSomething).length >= 2;
}

/** One title, and a few sentences in paragraphs side by side. */
function isShortArticle(document: Document): boolean {
  if (document.querySelectorAll("h1").length !== 1) return false;
  const counts = new Map<Element | null, number>();
  for (const paragraph of document.querySelectorAll("p")) {
    if (!saysSomething(paragraph)) continue;
    const count = (counts.get(paragraph.parentElement) ?? 0) + 1;
    if (count === 3) return true;
    counts.set(paragraph.parentElement, count);
  }
  return false;
}

function saysSomething({ textContent }: Element): boolean {
  return lengthInLetters(textContent ?? "") >= aFewWords;
}

/** In letters. */
const aFewWords = 60;

/** In the menus of a newsroom stand the parts of the news, elsewhere hardly three of them; and two that only newspapers have. */
function menuWeight(document: Document): number {
  const sections = new Set<string>();
  const ofNewspapers = new Set<string>();
  for (const link of document.querySelectorAll(
    "nav a, header a, footer a, [role=navigation] a, [class*=nav] a, [class*=menu] a",
  )) {
    const name = (link.textContent ?? "").trim().toLowerCase();
    if (newsSections.test(name)) sections.add(name);
    if (partsOfNewspapers.test(name)) ofNewspapers.add(name);
    if (ofNewspapers.size >= 2) return mostOfMenus;
  }
  return sections.size >= 3 ? 1 : 0;
}

/** The library counts letters, and CJK texts say as much with half of them. */
function isReaderable(document: Document): boolean {
  const isDense = /^(?:ja|zh|ko)\b/i.test(document.documentElement.lang);
  return isProbablyReaderable(document, isDense ? { minContentLength: 70, minScore: 14 } : {});
}

const newsTypes = new Set([
  "NewsArticle",
  "ReportageNewsArticle",
  "AnalysisNewsArticle",
  "OpinionNewsArticle",
  "BackgroundNewsArticle",
  "AskPublicNewsArticle",
  "ReviewNewsArticle",
  "LiveBlogPosting",
  "ClaimReview",
]);
const articleTypes = new Set(["Article", "ImageGallery"]);
const otherTypes = new Set([
  "Product",
  "QAPage",
  "DiscussionForumPosting",
  "SoftwareApplication",
  "Recipe",
  "JobPosting",
  "Hotel",
  "APIReference",
  "TechArticle",
  "Course",
]);

const newsWords = new RegExp(
  [
    "(?<!\\p{L})(?:",
    "\\p{L}*news|newspaper|times|herald|tribune|gazette|journal|daily|press|observer|guardian|chronicle|sentinel|dispatch|examiner|magazine",
    "|ledger|the (?:\\p{L}+ )?post|messenger|courier|telegraph|independent|newswire|reuters|bloomberg|politico|bbc|cnn|nbc|cbs|npr|pbs|nhk|dw|deutsche welle|afp|dpa|anadolu|xinhua|kyodo|yonhap|antara",
    "|ukrinform|interfax|al jazeera|(?:business|evening|der) standard|(?:usa|japan|india|china|korea|russia) today|(?:morning|evening) \\p{L}+|báo",
    "|\\p{L}*zeitung|\\p{L}*nachrichten|\\p{L}*blatt|\\p{L}*kurier|rundschau|anzeiger|taz|die zeit|spiegel|presse|courrier|monde|figaro|quotidien|actualit[ée]s?",
    "|noticias|diario|prensa|peri[oó]dico|el pa[ií]s|el mundo|la voz|el faro|la vanguardia|notizie|giornale|gazzetta|corriere|repubblica|jornal|not[ií]cias|krant|dagblad|\\p{L}*nieuws(?:blad)?",
    "|nyheter|nyheder|tidning|gazeta|dziennik|wiadomo[sś]ci|gazetesi|berita|shimbun|nikkei",
    ")(?!\\p{L})",
    "|online news|時事|タイムス|共同通信|サンスポ|スポニチ|デイリースポーツ|新聞|新闻|新報|快報|快报|ニュース|[日晨晚早时時朝京](?:報|报)|日日|経済新聞|[日夕]刊|报知|報知|财经|財經|财讯|財訊|[周週]刊|ウ[イィ]ークリー|电视|電視|テレビ|中央社|人民网|新华网|新華網|澎湃|网易|通信社|通讯社|通訊社|뉴스|신문|일보|방송|타임[즈스]|위클리|데일리|новост|газет|коммерсант|ведомост|أخبار|الأخبار",
  ].join(""),
  "iu",
);
/** American stations: “KTLA 5”, “WABC-TV”. */
const callLetters = /(?<!\p{L})[KW][A-Z]{2,3}[ -](?:TV|\d{1,2})(?![\p{L}\d])/u;
const newsHosts =
  /(?:^|[.-])(?:\w*news\w*|\w*times|\w*post|\w*herald|\w*tribune|\w*gazette|\w*dispatch|\w*observer|\w*shimbun|\w*zeitung|nikkei|mainichi|asahi|yomiuri|xinhuanet|people|bbc|cnn|nhk|reuters|apnews|bloomberg)\.[a-z]{2,}/;
const newsSections = new RegExp(
  [
    "^(world|politics|business|economy|opinion|sports?|obituaries|国際|国内|政治|経済|社会|スポーツ|社説",
    "国际|國際|国内|國內|经济|經濟|财经|財經|社会|社會|体育|體育|两岸|兩岸|정치|경제|사회|국제|스포츠|오피니언",
    "politik|wirtschaft|ausland|inland|meinung|politique|économie|monde|société|política|economía|economia|internacional|deportes|esportes|opinión",
    "politica|esteri|cronaca|politiek|buitenland|binnenland|economie|gospodarka|świat|политика|экономика|мир)$",
  ].join("|"),
  "iu",
);
const partsOfNewspapers = new RegExp(
  [
    "^(obituaries|crosswords?|letters(?: to the editor)?|editorials?|classifieds|e-?paper",
    "社説|おくやみ|お悔やみ|読者投稿|投書|紙面ビューアー|社[評评]|社[論论]|副刊|[訃讣]告|电子[报版]|電子報|読者来信|读者来信|사설|부고|독자투고|지면보기",
    "leserbriefe|(?:todes|trauer)anzeigen|trauer|kreuzworträtsel|courrier des lecteurs|mots croisés|nécrologies?|avis de décès",
    "esquelas|obituarios|cartas al director|crucigramas?|obituários|palavras cruzadas|cartas (?:do|dos) leitor(?:es)?|necrologi[ea]?|cruciverba|lettere al direttore)$",
  ].join("|"),
  "i",
);
const sectionWords =
  /\/(?:(?:\w+-)?news|politics|politica|politique|politik|world|business|economy|economia|article|articles|story|stories|nation|national|international|seiji|shakai|kokusai|keizai|actualites?|nachrichten)\b/;
const blogWords =
  /百科|백과|\bwiki|encyclop[aæ]?edia|\bblogs?\b|ameblo|blogspot|wordpress\.com|tumblr|livejournal|hatena|ブログ/i;
const publicBodies =
  /(?:^|\.)(?:gov|gob|gouv|go|mil|edu|ac|europa)\.[a-z]{2,}$|\.(?:gov|mil|edu|int)$|(?:^|\.)(?:bankof\w+|boj\.or)\./;
const otherSoftware =
  /mediawiki|mdbook|sphinx|docusaurus|vitepress|mkdocs|doxygen|discourse|phpbb|vbulletin|xenforo|shopify|woocommerce|magento/i;

/** Written for Google News, and for Parse.ly, which counts the readers of publishers. */
const metaOfNewsrooms = 'meta[name="news_keywords"], meta[name^="parsely-"]';

function has(types: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  for (const type of types) if (wanted.has(type)) return true;
  return false;
}

/** Types by schema.org, as JSON-LD, microdata or RDFa; an element may have several. */
function structuredTypes(document: Document): Set<string> {
  const types = new Set<string>();
  for (const list of structuredValues(document, /"@type"\s*:\s*(\[[^\]]*\]|"[^"]*")/g)) {
    // What a paywall calls a part of its product is an article all the same.
    if (/CreativeWork/.test(list)) continue;
    for (const [type] of list.matchAll(/\w+/g)) types.add(type);
  }
  for (const element of document.querySelectorAll("[itemscope][itemtype], [typeof]")) {
    const named = element.getAttribute("itemtype") ?? element.getAttribute("typeof") ?? "";
    for (const type of named.split(/\s+/)) types.add(type.replace(/^.*[/:#]/, ""));
  }
  return types;
}

/** A name of a site is hardly longer, in letters, and a headline hardly shorter. */
const longestName = 36;

/** What the site calls itself: its name, that of its publisher, and the end of the title, where sites sign. */
function siteNames(document: Document): string {
  const parts = document.title.split(/[|｜\-–—_:：·•]/).map((part) => part.trim());
  const signature =
    parts.length > 1 ? parts.slice(-2).filter((part) => lengthInLetters(part) <= longestName) : [];
  const given = ["og:site_name", "application-name", "publisher"].map((name) => metaContent(document, name));
  return [...given, ...publishers(document), ...signature].join(" ");
}

/** Names of publishers in JSON-LD. */
function publishers(document: Document): string[] {
  return structuredValues(document, /"publisher"\s*:\s*\{[^{}]*?"name"\s*:\s*"([^"]{1,60})"/g);
}

/** The page's own word on where it lives; a saved page has no other. */
function pageAddress(document: Document): { host: string; path: string } {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? "";
  for (const candidate of [document.URL, canonical, metaContent(document, "og:url")]) {
    if (!/^https?:/.test(candidate)) continue;
    try {
      const { hostname, pathname } = new URL(candidate);
      // A copy on the reader's own machine: what the page says of itself is better.
      if (/^(?:localhost|[\d.]+|\[.*\])$/.test(hostname)) continue;
      return { host: hostname.toLowerCase(), path: pathname.toLowerCase() };
    } catch {
      // An address that is none says nothing.
    }
  }
  return { host: "", path: "" };
}

const datedPath = /\/(?:19|20)\d{2}[/-]?(?:0[1-9]|1[0-2]|[a-z]{3})(?:[/-]|[0-3]\d)/;

/** Newsrooms file by date; a published time alone is on every blog. */
function dateWeight(document: Document, path: string): number {
  if (datedPath.test(path)) return 0.5;
  const isPublished =
    metaContent(document, "article:published_time") !== "" ||
    document.querySelector('[itemprop="datePublished"], time[datetime], time[pubdate]') !== null;
  return isPublished ? 0.25 : 0;
}

/** A page may have thousands of links; so many headlines say enough. */
const mostHeadlines = 60;

/** Links that read like sentences, by themselves: on a front page there are many. */
function headlinesOf(document: Document): Element[] {
  const headlines: Element[] = [];
  for (const link of document.querySelectorAll(headlineLinks)) {
    const length = lengthInLetters(link.textContent ?? "");
    if (length >= 24 && length <= 200) headlines.push(link);
    if (headlines.length === mostHeadlines) break;
  }
  return headlines;
}

/** Newsrooms file by date, or say when. */
function isDated(link: Element): boolean {
  if (datedPath.test(link.getAttribute("href") ?? "")) return true;
  return link.closest("li, article, dd, tr, div")?.querySelector("time") != null;
}
