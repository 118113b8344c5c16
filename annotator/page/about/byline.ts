import { showText } from "../tree/composed.ts";
import { kindOf, tagKind } from "../tree/tags.ts";

/** In characters behind a title: a byline follows at once, and the place and agency with which a report begins. */
const near = 300;

/** In characters; and so many places are looked at, of which the first may be a menu's. */
const shortestTitle = 6;
const longestTitle = 400;
const mostTitles = 3;

const date = /20\d\d ?[-/.年년] ?\d{1,2} ?[-/.月월] ?\d{1,2}/;

/** Who has written a report, whose it is, when it came in: with a date, what East Asian newsrooms put under their titles. */
const credit =
  /[来來稿]源|[编編][译譯]|[综綜]合[報报外]|出处[:：]|[责責]任?[编編][辑輯]|[记記]者|기자|입력|승인|配信/;

/** “TOKYO (Reuters) -” */
const agency =
  /\((?:AP|AFP|Reuters|Bloomberg|UPI|dpa|ANSA|EFE|Lusa|TASS|PTI|ANI|APA|ANP|PAP|Xinhua|Kyodo|Jiji|Yonhap|CNN)(?:[/ ][\w ]{1,20})?\)/;

/** Whether a report begins here as newsrooms begin theirs. */
export function hasByline(document: Document): boolean {
  return titlesOf(document)
    .map(textBehind)
    .some((text) => agency.test(text) || (date.test(text) && credit.test(text)));
}

/** What the page shows under the name that its tab has; many pages have no heading for it. No form is asked for its text. */
function titlesOf(document: Document): Element[] {
  const name = flat(document.title);
  return [...document.querySelectorAll("h1, h2, h3, [class*=title]:not(form)")]
    .filter((element) => {
      const text = flat(element.textContent ?? "");
      // A box around it all begins as the title does, too.
      const isAlike = name.startsWith(text) || (text.startsWith(name) && element.matches("h1, h2, h3"));
      return isAlike && Math.min(text.length, name.length) >= shortestTitle;
    })
    .slice(0, mostTitles);
}

/** Tabs and headings set the same title in other letters and spaces. */
function flat(title: string): string {
  return title.trim().slice(0, longestTitle).replace(/\s+/g, " ").toLowerCase();
}

function textBehind(title: Element): string {
  const texts = title.ownerDocument.createTreeWalker(title.ownerDocument.body, showText);
  let behind = "";
  texts.currentNode = title;
  while (behind.length < near && texts.nextNode()) {
    const { data, parentElement } = texts.currentNode as Text;
    if (!title.contains(parentElement) && parentElement && kindOf(parentElement) !== tagKind.nothing)
      behind += ` ${data.trim()}`;
  }
  return behind.slice(0, near);
}
