import { kindOf, tagKind } from "../tree/tags.ts";
import { boxTitles, type Headings, headings } from "./headings.ts";
import { headBesideStory } from "./other-stories.ts";

const titles = `${headings}, ${boxTitles}`;
/** An icon, a number, a link: what has more parts is no heading, but all of a page may be called “title”. */
const fewParts = 3;
/** A heading may stand in a box of its own, with a line or a link to all of the list. */
const furthestBox = 3;
const lists = "ul, ol, dl, table";
const boxes = "div, section, article";
/** Of such things a box that is no list holds at least two. */
const items = "li, a[href], article, h3, h4, h5";

/**
 * The boxes beside a story that their headings give away (“Most read”), whatever their class names are: what stands
 * right behind such a heading, up to the next one or a paragraph.
 */
export function headedBoxes({ tagged, named }: Headings): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const heading of new Set([...tagged, ...named])) {
    if (!isTitle(heading)) continue;
    for (let box = behind(heading); box !== null && isBox(box); box = box.nextElementSibling) found.add(box);
  }
  return found;
}

function isTitle(heading: Element): boolean {
  return (
    heading.childElementCount <= fewParts &&
    heading.matches(titles) &&
    headBesideStory(heading.textContent ?? "")
  );
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
  // A form with fields that stand in the place of its own members may not be asked.
  if (kindOf(element) !== tagKind.block) return false;
  return element.matches(lists) || (element.matches(boxes) && element.querySelectorAll(items).length >= 2);
}
