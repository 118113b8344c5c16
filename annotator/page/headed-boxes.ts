import { headings } from "./headings.ts";

/** What stands for a heading on pages without. */
const named = '[role="heading"], [class*="title" i], [class*="heading" i]';
/** In UTF-16 units: what is written over a box is short. */
const longestTitle = 40;
/** An icon, a number, a link: what has more parts is no heading, but all of a page may be called “title”. */
const fewParts = 3;
/** A heading may stand in a box of its own, with a line or a link to all of the list. */
const furthestBox = 3;
const lists = "ul, ol, dl, table";
const boxes = "div, section, article";
/** Of such things a box that is no list holds at least two. */
const items = "li, a[href], article, h3, h4, h5";

/** What sites write over boxes that lead to other stories: all of a heading. */
const toOthers = [
  "related(?: \\w+)?|(?:read|see) (?:also|more|next)|also read|(?:most (?:read|viewed|popular|shared)|trending|popular|recommended|more from|you (?:may|might))(?: .+)?|up next|editors?['’]s? (?:picks?|choice)",
  "関連(?:記事|ニュース)|あわせて読みたい|.{0,12}ランキング|(?:人気|おすすめ|注目|話題)の?(?:記事|ニュース)",
  "(?:相[关關]|推[荐薦]|延伸|[热熱][门門])(?:[阅閱][读讀]|新[闻聞]|文章)|.{0,4}(?:[热熱](?:榜|搜)|排行榜?)",
  "(?:관련|추천|인기|많이 본) ?(?:기사|뉴스)|.{0,8}(?:랭킹|순위)",
  "meistgelesen.*|mehr zum thema|lesen sie auch|(?:à )?lire aussi|sur le même sujet|(?:les )?(?:articles )?(?:les )?plus lus",
  "lo más (?:leído|visto)|noticias relacionadas|leia também|(?:as )?mais lidas|leggi anche|(?:i )?più letti|lees ook|meest gelezen|mest l[äe]s[tae]*|les også|читайте также|czytaj też|baca juga|terpopuler",
];
/** And over what readers say. */
const fromReaders = [
  "(?:\\d+ )?comments?|コメント|.{0,4}(?:[评評][论論]|留言)|댓글|kommentare|commentaires|comentarios",
];
const headingOf = (titles: readonly string[]) => new RegExp(`^(?:${titles.join("|")})[\\s:：…»>›]*$`, "iu");
const toOtherStories = headingOf(toOthers);
const besideStory = headingOf([...toOthers, ...fromReaders]);

/** Whether a line is all that stands over a list of other stories. */
export function leadsToOtherStories(line: string): boolean {
  return line.length <= longestTitle && toOtherStories.test(line);
}

/**
 * The boxes beside a story that their headings give away (“Most read”), whatever their class names are: what stands
 * right behind such a heading, up to the next one or a paragraph.
 */
export function headedBoxes(document: Document): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const heading of document.querySelectorAll(`${headings}, ${named}`)) {
    if (!isTitle(heading)) continue;
    for (let box = behind(heading); box !== null && isBox(box); box = box.nextElementSibling) found.add(box);
  }
  return found;
}

function isTitle(heading: Element): boolean {
  if (heading.childElementCount > fewParts) return false;
  const written = (heading.textContent ?? "").trim();
  return written.length <= longestTitle && besideStory.test(written);
}

function behind(heading: Element): Element | null {
  let around = heading;
  for (let step = 0; step < furthestBox && around.nextElementSibling === null; step += 1) {
    if (around.parentElement === null) break;
    around = around.parentElement;
  }
  return around.nextElementSibling;
}

function isBox(element: Element): boolean {
  return element.matches(lists) || (element.matches(boxes) && element.querySelectorAll(items).length >= 2);
}
