import { expect, it } from "vitest";
import { Marks } from "../../../annotator/page/marks/marks.ts";
import { collectGarbage } from "./garbage.ts";
import { letDraw, spanOf } from "./marking.ts";
import { page } from "./read.ts";

it("shows marks when all of them are there, and once", () => {
  const document = page("<p>Takaichi</p><p>Ishin</p>");
  letDraw(document);
  const { highlights } = (document.defaultView as Window & typeof globalThis).CSS;
  const marks = new Marks([]);
  for (const { firstChild } of document.querySelectorAll("p")) {
    marks.add("government", spanOf(firstChild as Text));
    expect(highlights.size).toBe(0);
  }
  marks.style([]);
  expect(highlights.get("sidelight-government")?.size).toBe(2);
});

it("holds on to no document that was marked and has gone, as that of an advertisement", async () => {
  const document = page("<p>Ships.</p>");
  const marks = new Marks([]);
  const gone: WeakRef<Document>[] = [];
  for (let count = 0; count < 10; count++) {
    const frame = document.body.appendChild(document.createElement("iframe"));
    const inner = frame.contentDocument as Document;
    letDraw(inner);
    const text = inner.body.appendChild(inner.createTextNode("Takaichi"));
    const mark = marks.add("government", spanOf(text));
    if (!mark) throw new Error("not marked");
    marks.style([]);
    frame.remove();
    marks.remove(mark);
    marks.style([]);
    gone.push(new WeakRef(inner));
    await new Promise((resolve) => setTimeout(resolve));
  }
  await collectGarbage();
  expect(gone.filter((inner) => inner.deref() !== undefined).length).toBeLessThan(3);
});

it.each(["<p>Takaichi</p>", "<x-p></x-p>"])(
  "takes a mark away where it was made, in whatever document its text is by now: %s",
  (html) => {
    const document = page(`${html}<iframe></iframe>`);
    const inner = document.querySelector("iframe")?.contentDocument as Document;
    for (const each of [document, inner]) letDraw(each);
    const moving = document.body.firstElementChild as Element;
    if (moving.localName === "x-p") moving.attachShadow({ mode: "open" }).innerHTML = "Takaichi";
    const { highlights } = (document.defaultView as Window & typeof globalThis).CSS;
    const marks = new Marks([]);
    const mark = marks.add("government", spanOf((moving.shadowRoot ?? moving).firstChild as Text));
    if (!mark) throw new Error("not marked");
    marks.style([]);
    expect(highlights.size).toBe(1);
    inner.body.append(moving);
    marks.remove(mark);
    marks.style([]);
    expect(highlights.size).toBe(0);
  },
);
