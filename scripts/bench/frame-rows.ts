import { waitForMarks } from "../browser/reader.ts";
import type { BrowserSession } from "../browser/session.ts";
import type { Site } from "../browser/site.ts";
import { until } from "../browser/until.ts";
import { largeArticle } from "./article.ts";
import { median, type Section } from "./rows.ts";

const openings = 5;

/** Whether a page is drawn while it is read: a slice of work is short, but many can follow each other before a frame. */
export async function frameSection(
  session: BrowserSession,
  site: Site,
  mentions: readonly string[],
): Promise<Section> {
  const news = `<script type="application/ld+json">{"@type":"NewsArticle"}</script>`;
  const address = site.add(
    "/frames",
    largeArticle(mentions).replace("<head>", `<head>${news}<script>(${watchFrames})()</script>`),
  );
  const idle: number[] = [];
  const busy: number[] = [];
  const longest: number[] = [];
  for (let opening = 0; opening < openings; opening += 1) {
    const page = await session.open(address);
    await waitForMarks(page);
    const frames = await until("the last frame before the marks", () => page.evaluate(framesSeen));
    busy.push(median(frames));
    longest.push(Math.max(...frames));
    idle.push(await page.evaluate(frameOnPage));
    await page.close();
  }
  return {
    title: "Frames while a page is read, generated article",
    notes: ["From the page's load to the frame with its marks, in the browser with Sidelight."],
    rows: [
      { what: "a frame meanwhile", value: median(busy), unit: "ms" },
      { what: "… of one afterwards", value: median(busy) / median(idle), unit: "times", bar: { most: 2 } },
      { what: "the longest meanwhile", value: median(longest), unit: "ms" },
    ],
  };
}

/** The median time between frames of a page on which nothing happens, in milliseconds. Runs in the page. */
export function frameOnPage(): Promise<number> {
  return new Promise((resolve) => {
    const times: number[] = [];
    const note = (time: number) => {
      times.push(time);
      if (times.length <= 30) requestAnimationFrame(note);
      else {
        const lengths = times.slice(1).map((end, index) => end - (times[index] ?? end));
        resolve(lengths.sort((a, b) => a - b)[15] ?? 0);
      }
    };
    requestAnimationFrame(note);
  });
}

/** Runs in the page, from its beginning. */
function watchFrames(): void {
  addEventListener("load", () => {
    const frames: number[] = [];
    let last = 0;
    const note = (time: number) => {
      if ([...CSS.highlights.keys()].some((name) => name.startsWith("sidelight-"))) {
        Object.assign(globalThis, { framesSeen: frames });
        return;
      }
      if (last > 0) frames.push(time - last);
      last = time;
      requestAnimationFrame(note);
    };
    // What the browser draws first of a page so long, it draws with nobody's help.
    setTimeout(() => requestAnimationFrame(note), 100);
  });
}

function framesSeen(): number[] | undefined {
  return (globalThis as unknown as { framesSeen?: number[] }).framesSeen;
}
