import { expect, it } from "vitest";
import { readCard, waitForMarks, waitForNoCard } from "../../scripts/browser/reader.ts";
import type { BrowserPage } from "../../scripts/browser/session.ts";
import { until } from "../../scripts/browser/until.ts";
import { inBrowsersOfRun } from "./in-browsers.ts";
import { newsPage } from "./news-page.ts";

type HostilePage = {
  what: string;
  /** Where nothing else is said, the card of this person is opened. */
  text?: string;
  card?: string;
  head?: string;
  body?: string;
  language?: string;
  /** Something to click before the page is as it is meant to be. */
  press?: string;
  ready?: () => boolean;
  /** Width and height of the window, where it is not the usual one. */
  size?: [number, number];
};

const lead = `<p>Prime Minister Sanae Takaichi spoke in Tokyo about the $550 billion investment agreed with Washington.</p>`;
const filler = `<p>${"The harbour was quiet that morning, and the ferries left on time. ".repeat(12)}</p>`;
const tall = `<div style="height: 1500px"></div>`;
const ishiba = "<p>Before her, Shigeru Ishiba had spoken of it in the same room.</p>";

/** Pages that make it hard for a card to stand in the right place, or to stand at all. */
const hostilePages: HostilePage[] = [
  {
    what: "a war of z-indexes",
    body: `${lead}<div style="position: fixed; inset: 50% 0 0; z-index: 2147483647; background: rgb(200 0 0 / 20%); pointer-events: none"></div>`,
  },
  {
    what: "a mark in a modal dialog that is transformed",
    text: "Shigeru Ishiba",
    body: `${lead}<dialog id="box" style="transform: translate(30px, 20px) rotate(0.5deg); overflow: hidden; height: 80px">${ishiba}</dialog><script>box.showModal()</script>`,
  },
  {
    what: "a popover of the page on top",
    body: `${lead}<div popover="manual" id="veil" style="inset: auto 0 0; margin: 0; width: 100%; height: 55%; pointer-events: none">An offer</div><script>veil.showPopover()</script>`,
  },
  {
    what: "an element in fullscreen",
    text: "Shigeru Ishiba",
    body: `${lead}<section id="stage" style="background: #fff"><button id="enter" onclick="stage.requestFullscreen()">Fullscreen</button>${ishiba}</section>`,
    press: "#enter",
    ready: () => document.fullscreenElement !== null,
  },
  {
    what: "transformed and filtered ancestors",
    head: "<style>html { transform: translate(20px, 30px) } body { transform: scale(0.9); filter: saturate(0.9); perspective: 400px; will-change: transform }</style>",
    body: lead + tall,
  },
  {
    what: "zoomed ancestors",
    head: "<style>html { zoom: 1.25 } main { zoom: 0.8 } article { zoom: 1.4 }</style>",
    body: lead + tall,
  },
  {
    what: "a sticky header",
    head: "<style>header { position: sticky; top: 0; height: 45vh; z-index: 99999; background: #dde }</style>",
    body: `<header>The header</header>${lead}${tall}`,
  },
  {
    what: "boxes that clip what overflows",
    text: "Shigeru Ishiba",
    body: `${lead}<div style="height: 70px; width: 300px; overflow: hidden; contain: strict; clip-path: inset(0)"><div style="height: 60px; overflow: auto">${ishiba}</div></div>`,
  },
  {
    what: "a root that is not as wide as the window",
    head: "<style>html { max-width: 400px; margin: 40px 0 0 500px }</style>",
    body: lead + tall,
  },
  {
    what: "a root that is written from right to left, downwards",
    head: "<style>html { writing-mode: vertical-rl }</style>",
    body: lead + filler + filler,
  },
  ...(
    [
      [683, 384],
      [640, 400],
      [844, 390],
      [720, 450],
      [512, 240],
    ] as const
  ).flatMap(([width, height]) =>
    ["Sanae Takaichi", "Toshimitsu Motegi"].map((text) => ({
      what: `a window of ${width} × ${height}, at ${text}`,
      text,
      size: [width, height] as [number, number],
      body: `${tall}${lead}<p>With her was Foreign Minister Toshimitsu Motegi, who knows the paper best.</p>${tall}`,
    })),
  ),
  {
    what: "columns",
    // Not balanced: Firefox balances columns anew, and elsewhere, with any change beside them.
    head: "<style>article { column-count: 3; column-fill: auto; height: 400px }</style>",
    body: `${filler}${lead}${filler}`,
  },
  {
    what: "writing from right to left",
    head: "<script>document.documentElement.dir = 'rtl'</script>",
    body: lead + tall,
  },
  {
    what: "vertical Japanese writing",
    text: "高市早苗",
    language: "ja",
    head: "<style>article { writing-mode: vertical-rl; height: 500px }</style>",
    body: "<p>高市早苗首相は二十三日、東京で記者団に対し、日米の投資合意について説明した。</p><p>港は静かだった。</p>",
  },
  {
    what: "text that cannot be selected",
    head: "<style>* { user-select: none !important; -webkit-user-select: none !important; pointer-events: auto }</style>",
    body: lead,
  },
  {
    what: "a window that stops every event",
    head: `<script>
      for (const name in window) if (name.startsWith("on")) addEventListener(name.slice(2), (event) => event.stopPropagation(), true);
    </script>`,
    body: lead,
  },
  {
    what: "a page that wipes CSS.highlights again and again",
    head: "<script>setInterval(() => CSS.highlights.clear(), 700)</script>",
    body: lead,
  },
  {
    what: "a mark in a frame",
    text: "Shigeru Ishiba",
    body: `${lead}<iframe srcdoc="${ishiba}" style="margin: 30px 60px; border: 7px solid; width: 500px; height: 120px"></iframe>`,
  },
  {
    what: "a mark in nested shadow trees",
    text: "Shigeru Ishiba",
    body: `${lead}<div id="outer"></div><script>
      const inner = outer.attachShadow({ mode: "open" }).appendChild(document.createElement("div"));
      inner.attachShadow({ mode: "open" }).innerHTML = ${JSON.stringify(ishiba)};
    </script>`,
  },
  {
    what: "marks beside SVG text",
    body: `${lead}<svg width="600" height="60"><text y="30">Prime Minister Sanae Takaichi in a drawing</text></svg>`,
  },
];

inBrowsersOfRun("the card on hostile pages", (bench) => {
  it.each(hostilePages)("$what: it opens in its place and closes", async (hostile) => {
    const { text = "Sanae Takaichi", language = "en", head = "", body = "", press, ready, size } = hostile;
    const story = newsPage({ title: "Takaichi explains the deal", body, head, language });
    const page = await bench.session.open(
      bench.site.add(`/card-pages/${hostilePages.indexOf(hostile)}.html`, story),
    );
    if (size) await page.setSize(...size);
    await waitForMarks(page);
    if (press) {
      const { x, y } = await placeOf(page, press);
      await page.click(x, y);
    }
    if (ready) await until("the page to be ready", () => page.evaluate(ready));

    // A page may have moved meanwhile: where the text stands is asked anew for each try, and each try starts from outside,
    // since a pointer held up on its way opens the card of what is there.
    const { line, card } = await until("a card of its own", async () => {
      await page.movePointer(4, 4);
      await waitForNoCard(page);
      const place = await lineOf(page, text);
      const [x, y] = [
        place.left + Math.min(20, (place.right - place.left) / 2),
        (place.top + place.bottom) / 2,
      ];
      await page.movePointer(x - 3, y + 40);
      await page.movePointer(x, y);
      const shown = async () => {
        // A card is drawn before it is shown.
        if ((await readCard(page)) === undefined) return undefined;
        const box = await boxOfCard(page);
        return box?.name.includes(text) ? box : undefined;
      };
      const box = await until("the card", shown, { timeout: 2000 }).catch(() => undefined);
      return box && { line: { ...place, x, y }, card: box };
    });

    expect(card.left).toBeGreaterThanOrEqual(0);
    expect(card.top).toBeGreaterThanOrEqual(0);
    expect(card.right).toBeLessThanOrEqual(card.windowWidth);
    expect(card.bottom).toBeLessThanOrEqual(card.windowHeight);
    expect(card.onTop).toBe(true);
    const overPointer =
      line.x > card.left && line.x < card.right && line.y > card.top && line.y < card.bottom;
    expect(overPointer).toBe(false);
    expect(gapBetween(line, card)).toBeLessThan(24);
    const beside =
      (card.left < line.right && line.left < card.right) ||
      (card.top < line.bottom && line.top < card.bottom);
    expect(beside).toBe(true);

    await page.movePointer(card.left > 40 ? 4 : card.windowWidth - 4, 4);
    await page.movePointer(card.left > 40 ? 4 : card.windowWidth - 4, card.windowHeight - 4);
    await waitForNoCard(page);
    await page.close();
  });
});

type Box = { left: number; top: number; right: number; bottom: number };

/** The nearest that two boxes come to each other, along the wider of the two axes. */
function gapBetween(a: Box, b: Box): number {
  return Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom);
}

/** The card's box, whose it is, and whether nothing of the page stands above its middle. */
function boxOfCard(page: BrowserPage) {
  return page.inCard((root) => {
    const { left, top, right, bottom } = root.host.getBoundingClientRect();
    const onTop = [0.1, 0.5, 0.9].every(
      (part) =>
        document.elementFromPoint(left + (right - left) * part, top + (bottom - top) * part) === root.host,
    );
    const name = root.querySelector("h2")?.textContent ?? "";
    const [windowWidth, windowHeight] = [innerWidth, innerHeight];
    return { left, top, right, bottom, name, onTop, windowWidth, windowHeight };
  });
}

async function placeOf(page: BrowserPage, selector: string) {
  return page.evaluate((selector) => {
    const box = document.querySelector(selector)?.getBoundingClientRect();
    return { x: (box?.x ?? 0) + 10, y: (box?.y ?? 0) + 8 };
  }, selector);
}

/** The first line of a text in the page's paragraphs, also in its frames and shadow trees, in the top window's viewport. */
async function lineOf(page: BrowserPage, text: string): Promise<Box> {
  const line = await page.evaluate((text) => {
    const trees: (Document | ShadowRoot)[] = [document];
    const paragraphs: Element[] = [];
    for (const tree of trees) {
      for (const element of tree.querySelectorAll("*")) {
        const inner = element.shadowRoot ?? ("contentDocument" in element && element.contentDocument);
        if (inner) trees.push(inner as Document | ShadowRoot);
      }
      paragraphs.push(...tree.querySelectorAll("p"));
    }
    const nodes = paragraphs.flatMap(({ childNodes }) => [...childNodes] as Text[]);
    const node = nodes.find(({ nodeValue }) => nodeValue?.includes(text));
    if (!node) return undefined;
    (node.parentElement as Element).scrollIntoView({
      block: "center",
      inline: "center",
      behavior: "instant",
    });
    const range = node.ownerDocument.createRange();
    const at = node.data.indexOf(text);
    range.setStart(node, at);
    range.setEnd(node, at + text.length);
    const [box] = range.getClientRects();
    const frame = [...document.querySelectorAll("iframe")].find(
      ({ contentDocument }) => contentDocument === node.ownerDocument,
    );
    const outer = frame?.getBoundingClientRect() ?? { left: 0, top: 0 };
    const [left, top] = [
      outer.left + (frame ? frame.clientLeft : 0),
      outer.top + (frame ? frame.clientTop : 0),
    ];
    return (
      box && {
        left: left + box.left,
        top: top + box.top,
        right: left + box.right,
        bottom: top + box.bottom,
      }
    );
  }, text);
  if (!line) throw new Error(`“${text}” is not on the page`);
  return line;
}
