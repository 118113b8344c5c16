import { expect, it } from "vitest";
import { waitForMarks } from "../../scripts/browser/reader.ts";
import type { BrowserPage } from "../../scripts/browser/session.ts";
import { patience } from "../../scripts/browser/until.ts";
import { inBothBrowsers } from "./in-browsers.ts";
import { newsPage } from "./news-page.ts";

/** A sentence that would be marked anywhere in a story; the tag says where it stands. */
const sentence = (where: string) => `Sanae Takaichi (${where}) met Donald Trump.`;
const frame = (where: string, style = "") =>
  `<iframe style="${style}" srcdoc="<p>${sentence(where)}</p>"></iframe>`;

inBothBrowsers("frames and components of a story", (bench) => {
  let count = 0;

  async function openStory(body: string): Promise<BrowserPage> {
    const story = newsPage({
      title: "Takaichi receives Trump",
      body: `<p>${sentence("the story")}</p>${body}`,
    });
    const page = await bench.session.open(bench.site.add(`/inner-trees-${count++}`, story));
    await waitForMarks(page);
    return page;
  }

  /** The tags of the marked sentences, in whatever frame or component. */
  const marked = (page: BrowserPage): Promise<string[]> =>
    page.evaluate(() => {
      const inner = [...document.querySelectorAll("iframe")].map(({ contentWindow }) => contentWindow);
      const windows = [window, ...inner] as (Window & typeof globalThis)[];
      const texts = windows
        .flatMap(({ CSS }) => [...CSS.highlights].flatMap(([, highlight]) => [...highlight]))
        .map(({ startContainer }) => /\((.*)\)/.exec(startContainer.textContent ?? "")?.[1] ?? "");
      return [...new Set(texts.filter((tag) => tag !== ""))].sort();
    });

  it("are marked each by itself, and stay so when the marks have been looked after", async () => {
    const frames = ["1", "2", "3", "4", "5", "6"];
    const page = await openStory(frames.map((each) => frame(each)).join(""));
    await expect.poll(() => marked(page), { timeout: patience }).toEqual([...frames, "the story"]);
    // The guard comes every two seconds.
    await new Promise((resolve) => setTimeout(resolve, 4500));
    expect(await marked(page)).toEqual([...frames, "the story"]);
    await page.close();
  });

  it("are marked also where the page keeps a component to itself, be it in a frame", async () => {
    const closed = (where: string) =>
      `<div><template shadowrootmode="closed"><p>${sentence(where)}</p></template></div>`;
    const inFrame = closed("in a frame").replaceAll('"', "&quot;");
    const page = await openStory(`${closed("in the page")}<iframe srcdoc="${inFrame}"></iframe>`);
    await expect
      .poll(() => marked(page), { timeout: patience })
      .toEqual(["in a frame", "in the page", "the story"]);
    await page.close();
  });

  it("are left alone where nobody can see them", async () => {
    const component = `<x-fold><p>${sentence("a folded component")}</p></x-fold>
      <script>document.querySelector("x-fold").attachShadow({ mode: "open" }).innerHTML =
        '<div style="height: 0; overflow: hidden"><slot></slot></div>'</script>`;
    const page = await openStory(
      [
        frame("a frame"),
        frame("an unseen frame", "visibility: hidden"),
        frame("a clear frame", "opacity: 0"),
        frame("no frame", "display: none"),
        frame("a frame far off", "position: absolute; left: -9999px"),
        `<div style="height: 0; overflow: hidden">${frame("a folded frame")}</div>`,
        component,
      ].join(""),
    );
    await expect.poll(() => marked(page), { timeout: patience }).toContain("a frame");
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await marked(page)).toEqual(["a frame", "the story"]);
    await page.close();
  });

  it("are marked where a text has no box of its own around it, if it is seen", async () => {
    const unboxed = (where: string, style = "") =>
      `<div style="display: contents; ${style}">${sentence(where)}</div>`;
    const component = (where: string, html: string) =>
      `<div>${where}<template shadowrootmode="open">${html}</template></div>`;
    const page = await openStory(
      [
        unboxed("no box"),
        `<section style="display: contents">${unboxed("no two boxes")}</section>`,
        `<section style="display: none">${unboxed("a hidden section")}</section>`,
        unboxed("an invisible text", "visibility: hidden"),
        component("", `<slot>${sentence("an empty slot")}</slot>`),
        component("x", `<slot>${sentence("a filled slot")}</slot>`),
        component(sentence("no slot"), ""),
        component(sentence("a slot"), "<slot></slot>"),
      ].join(""),
    );
    await expect.poll(() => marked(page), { timeout: patience }).toContain("a slot");
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await marked(page)).toEqual(["a slot", "an empty slot", "no box", "no two boxes", "the story"]);
    await page.close();
  });

  it("are marked when they fade in", async () => {
    const late = (where: string) =>
      `<style>@keyframes appear { from { opacity: 0 } } p { animation: appear .2s 3s both }</style><p>${sentence(where)}</p>`;
    const page = await openStory(`<div id="host"></div><iframe id="frame"></iframe><script>
      host.attachShadow({ mode: "open" }).innerHTML = "${late("a component")}";
      frame.contentDocument.body.innerHTML = "${late("a frame")}";</script>`);
    expect(await marked(page)).toEqual(["the story"]);
    await expect
      .poll(() => marked(page), { timeout: patience })
      .toEqual(["a component", "a frame", "the story"]);
    await page.close();
  });

  it("may go, or to another page, while they are read: nothing else suffers", async () => {
    const page = await openStory("");
    bench.site.add("/inner", `<p>${sentence("inner")}</p>${"<p>Takaichi spoke of it.</p>".repeat(3000)}`);
    for (let round = 0; round < 12; round++) {
      await page.evaluate(async (round) => {
        const rest = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
        const frame = document.body.appendChild(document.createElement("iframe"));
        const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
        frame.src = `/inner?${round}`;
        await loaded;
        await rest(60 * round);
        if (round % 2 === 0) {
          frame.src = `/inner?again-${round}`;
          await rest(30 + 40 * round);
        }
        frame.remove();
        await rest(200);
      }, round);
    }
    await page.evaluate((text) => {
      const paragraph = document.createElement("p");
      paragraph.append(text);
      document.querySelector("article")?.append(paragraph);
    }, sentence("added"));
    await expect.poll(() => marked(page), { timeout: patience }).toEqual(["added", "the story"]);
    await page.close();
  });
});
