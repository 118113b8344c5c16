import { expect, it } from "vitest";
import { waitForMarks } from "../../scripts/browser/reader.ts";
import type { BrowserPage } from "../../scripts/browser/session.ts";
import { inBothBrowsers } from "./in-both-browsers.ts";
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
    await expect.poll(() => marked(page), { timeout: 10_000 }).toEqual([...frames, "the story"]);
    // The guard comes every two seconds.
    await new Promise((resolve) => setTimeout(resolve, 4500));
    expect(await marked(page)).toEqual([...frames, "the story"]);
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
    await expect.poll(() => marked(page), { timeout: 10_000 }).toContain("a frame");
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await marked(page)).toEqual(["a frame", "the story"]);
    await page.close();
  });
});
