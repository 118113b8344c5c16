import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { PageAnnotation } from "../../../annotator/page/annotation.ts";
import { CloseReading } from "../../../annotator/page/close-reading.ts";
import { Marks } from "../../../annotator/page/marks/marks.ts";
import type { Pace } from "../../../annotator/page/pace.ts";
import type { FoundPassage } from "../../../annotator/page/passages.ts";
import { readPage } from "../../../annotator/page/read-page.ts";
import { ScanQueue } from "../../../annotator/page/scan-queue.ts";
import { isWithin } from "../../../annotator/page/tree/composed.ts";
import { collectGarbage } from "./garbage.ts";
import { layOut, mentionTexts, page, twoNames, xhtmlPage } from "./read.ts";

/** The shortest wait in which whatever else has its turn. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Never waits, and pauses as often as it is asked: the finest slices there can be. */
const finestPace: Pace = {
  idle: () => Promise.resolve(),
  breathe: nextTurn,
  slice: () => () => true,
  stride: 1,
};

let stop = new AbortController();
afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** `opened` is called when the page is to be read closely; with null, that cannot be had. */
function annotate(document: Document, pace = finestPace, opened: () => unknown = () => {}): PageAnnotation {
  // The page's own kind of signal: jsdom's elements take no other.
  stop = new (document.defaultView as unknown as typeof globalThis).AbortController();
  return new PageAnnotation({
    document,
    sieve: twoNames.sieve,
    openReading: async (choice, looks) =>
      opened() === null ? null : new CloseReading(document, twoNames, choice, looks),
    choice: { topics: new Set(["government"]), entitiesOff: new Set(), occurrences: "all" },
    looks: [],
    shadowRootOf: (element) => element.shadowRoot,
    signal: stop.signal,
    pace,
  });
}

/** Every text that is asked for from now on. */
function textsRead(document: Document): Set<string> {
  const read = new Set<string>();
  const { CharacterData } = document.defaultView as unknown as typeof globalThis;
  const { get } = Object.getOwnPropertyDescriptor(CharacterData.prototype, "data") as { get(): string };
  vi.spyOn(CharacterData.prototype, "data", "get").mockImplementation(function (this: CharacterData) {
    const data = get.call(this);
    read.add(data);
    return data;
  });
  return read;
}

async function annotated(document: Document): Promise<PageAnnotation> {
  const annotation = annotate(document);
  await annotation.whenSettled();
  return annotation;
}

const texts = (annotation: PageAnnotation) => annotation.mentions.map((mention) => mention.text);

it("knows of a page that it mentions something, shown or not", async () => {
  const annotation = annotate(page("<p>Takaichi met Trump.</p>"));
  await annotation.whenSettled();
  annotation.choose({ topics: new Set(), entitiesOff: new Set(), occurrences: "all" }, []);
  expect(texts(annotation)).toEqual([]);
  expect(annotation.isActive).toBe(true);
  const other = annotate(page("<p>Nothing here.</p>"));
  await other.whenSettled();
  expect(other.isActive).toBe(false);
});

describe("a page that changes", () => {
  it("gains mentions with its text", async () => {
    const document = page("<p>Nothing here.</p>");
    const annotation = annotate(document);
    await annotation.whenSettled();
    expect(texts(annotation)).toEqual([]);
    document.body.append(Object.assign(document.createElement("p"), { textContent: "Takaichi met Trump." }));
    await annotation.whenSettled();
    expect(texts(annotation)).toEqual(["Takaichi", "Trump"]);
  });

  it("is not read closely for words that change and name nobody, as clocks do on every other page", async () => {
    const document = page("<p>It is <span>ten</span> in Tokyo.</p>");
    const opened = vi.fn();
    const annotation = annotate(document, finestPace, opened);
    await annotation.whenSettled();
    const clock = document.querySelector("span") as Element;
    (clock.firstChild as Text).data = "eleven";
    await annotation.whenSettled();
    clock.textContent = "twelve";
    await annotation.whenSettled();
    expect(opened).not.toHaveBeenCalled();
    (clock.firstChild as Text).data = "time for Takai";
    clock.append(Object.assign(document.createElement("b"), { textContent: "chi" }));
    await annotation.whenSettled();
    expect(texts(annotation)).toEqual(["Takaichi"]);
  });

  it("has a range for each mention, whatever blank of the source stands in it", async () => {
    for (const blank of [" ", "\n\t", "\t", "\f", "\r"]) {
      const document = page("<p></p><p><b></b></p>");

      document.querySelector("p")?.append(`\nSanae${blank}Takaichi spoke`);
      document.querySelector("b")?.append(`Sanae${blank}`, "Takaichi");
      document.querySelector("b")?.after("\n");
      const annotation = await annotated(document);
      const ranges = annotation.mentions.map((mention) => annotation.rangeOf(mention)?.toString());
      expect(ranges).toEqual([`Sanae${blank}Takaichi`, `Sanae${blank}Takaichi`]);
    }
  });

  it("keeps a mention the one it was while other words of its line change, as clocks do", async () => {
    const document = page("<p>Takaichi spoke <span>3 minutes</span> ago, Trump <i>later</i>.</p>");
    const annotation = annotate(document);
    await annotation.whenSettled();
    const [takaichi, trump] = annotation.mentions;
    const clock = document.querySelector("span")?.firstChild as Text;
    clock.data = "14 minutes";
    await annotation.whenSettled();
    expect(annotation.mentions).toEqual([takaichi, trump]);
    expect(annotation.mentions[0]).toBe(takaichi);
    expect(annotation.rangeOf(takaichi as never)?.toString()).toBe("Takaichi");
    // What has moved within its own text may be another one.
    (document.querySelector("p")?.firstChild as Text).data = "Now Takaichi spoke ";
    await annotation.whenSettled();
    expect(annotation.mentions[0]).not.toBe(takaichi);
    expect(annotation.mentions[1]).toBe(trump);
  });

  it("loses them with its text, also the ones they opened the gate for", async () => {
    const document = page("<p id=a>Takaichi</p><p>Trump</p>");
    const annotation = annotate(document);
    await annotation.whenSettled();
    expect(texts(annotation)).toEqual(["Takaichi", "Trump"]);
    document.getElementById("a")?.remove();
    await annotation.whenSettled();
    expect(texts(annotation)).toEqual([]);
  });

  it("lets go of what has gone, where nothing is mentioned any more either", async () => {
    const document = page("<p>Takaichi</p><div>Trump</div>");
    const annotation = annotate(document);
    await annotation.whenSettled();
    document.querySelector("p")?.remove();
    const gone: WeakRef<object>[] = [];
    for (let minute = 0; minute < 20; minute++) {
      await annotation.whenSettled();
      gone.push(...annotation.passages.map((passage) => new WeakRef(passage)));
      document.querySelector("div")?.replaceChildren(`Trump, ${minute}`);
    }
    await annotation.whenSettled();
    await collectGarbage();
    expect(gone).toHaveLength(20);
    expect(gone.filter((passage) => passage.deref() !== undefined).length).toBeLessThan(3);
  });

  it("follows an entry of a front page that comes to name a core entity, and no longer does", async () => {
    const other = "<li><a href=x>A harbour counts its ships</a></li>";
    const entry = (of: string) => `<li><h3><a href=y>${of}</a></h3><p>Trump spoke.</p></li>`;
    const document = page(
      `<ul>${other.repeat(4)}${entry("<b>Takaichi</b> spoke")}${entry("<i>Nobody</i> spoke")}</ul>`,
    );
    const annotation = annotate(document);
    await annotation.whenSettled();
    expect(texts(annotation)).toEqual(["Takaichi", "Trump"]);
    (document.querySelector("i") as Element).textContent = "Takaichi";
    await annotation.whenSettled();
    expect(texts(annotation)).toEqual(["Takaichi", "Trump", "Takaichi", "Trump"]);
    (document.querySelector("b") as Element).textContent = "Somebody";
    await annotation.whenSettled();
    expect(texts(annotation)).toEqual(["Takaichi", "Trump"]);
  });

  it("reads again only what changed", async () => {
    const document = page("<p>Takaichi</p><p id=a>Two.</p><p>Three.</p>");
    const annotation = annotate(document);
    await annotation.whenSettled();
    const read = textsRead(document);
    const text = document.getElementById("a")?.firstChild as Text;
    text.data = "Trump.";
    await annotation.whenSettled();
    expect([...read]).toEqual(["Trump."]);
  });

  it("does nothing for scripts, styles and fields that come and go", async () => {
    const document = page("<p>Takaichi</p><textarea>x</textarea><code>y</code>");
    const annotation = annotate(document);
    await annotation.whenSettled();
    const read = textsRead(document);
    document.head.append(document.createElement("script"), document.createElement("style"));
    (document.querySelector("textarea") as Element).textContent = "Takaichi";
    (document.querySelector("code") as Element).textContent = "Takaichi";
    await annotation.whenSettled();
    expect([...read]).toEqual([]);
  });

  it("is read through when its body is replaced while it is read", async () => {
    const document = page("<p>Takaichi</p>".repeat(50));
    const annotation = annotate(document);
    await Promise.resolve();
    document.body.innerHTML = "<p>Takaichi</p><p>Trump</p>";
    await annotation.whenSettled();
    expect(texts(annotation)).toEqual(["Takaichi", "Trump"]);
  });

  it.each([
    ["gets a new beginning", "Now ", ["Takaichi", "Takaichi"]],
    ["has another word instead of a name", "X", ["Takaichi"]],
  ])(
    "is read through, and each line once, when a line that was read %s and what is being read goes",
    async (_, beginning, mentioned) => {
      for (const pause of [0, 1]) {
        for (let gone = 0; gone < 6; gone++) {
          const document = page(
            `<div><b>Takaichi</b> spoke.</div>${"<p>Nothing.</p>".repeat(6)}<p>Takaichi</p>`,
          );
          let breaths = 0;
          const breathe = async () => {
            await finestPace.breathe();
            breaths++;
            if (breaths === 9) document.querySelector("div")?.prepend(beginning);
            if (breaths === 9 + pause) document.querySelectorAll("p")[gone]?.remove();
          };
          const annotation = annotate(document, { ...finestPace, breathe });
          await annotation.whenSettled();
          expect(texts(annotation), `${pause} breaths later, without paragraph ${gone}`).toEqual(mentioned);
        }
      }
    },
  );

  it("has no place for its mentions once it is empty, and says so until that is read", async () => {
    const document = page("<p>Takaichi</p>");
    const annotation = await annotated(document);
    const [mention] = annotation.mentions;
    document.documentElement.remove();
    expect(annotation.positionOf(mention as never)).toEqual({ position: 0, inHeadline: false });
  });

  it("is left alone after the end", async () => {
    const document = page("<p>Takaichi</p>");
    const annotation = annotate(document);
    await annotation.whenSettled();
    stop.abort();
    expect(annotation.mentions).toEqual([]);
    const read = textsRead(document);
    document.body.append("Takaichi");
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect([...read]).toEqual([]);
  });

  it("is neither asked nor watched once it has been left, at whatever step of the work", async () => {
    for (let last = 0; last < 90; last++) {
      const document = page(`<x-host></x-host>${"<p>Takaichi</p>".repeat(20)}`);
      (document.querySelector("x-host") as Element).attachShadow({ mode: "open" }).innerHTML = "Takaichi";
      const view = document.defaultView as Window & typeof globalThis;
      const wasLeft: boolean[] = [];
      // Firefox answers with an error.
      const matchMedia = () => {
        wasLeft.push(stop.signal.aborted);
        return { addEventListener() {} };
      };
      Object.assign(view, { matchMedia });
      vi.spyOn(view.MutationObserver.prototype, "observe").mockImplementation(() => {
        wasLeft.push(stop.signal.aborted);
      });
      let breaths = 0;
      const breathe = async () => {
        await finestPace.breathe();
        if (breaths++ === last) stop.abort();
      };
      await annotate(document, { ...finestPace, idle: breathe, breathe }).whenSettled();
      expect(wasLeft, `left after ${last} breaths`).not.toContain(true);
    }
  });

  it("leaves Sidelight’s own card alone", async () => {
    const document = page("<p>Takaichi</p><p>x</p>");
    const annotation = annotate(document);
    await annotation.whenSettled();
    const card = document.createElement("sidelight-card");
    card.attachShadow({ mode: "open" }).innerHTML = "<p>Takaichi leads the government.</p>";
    document.documentElement.append(card);
    await annotation.whenSettled();
    expect(texts(annotation)).toEqual(["Takaichi"]);
  });

  it("is not looked over because Sidelight’s own card is put in its place", async () => {
    const document = page("<p>Takaichi</p>");
    const annotation = annotate(document);
    const card = document.createElement("sidelight-card");
    document.documentElement.append(card);
    for (let round = 0; round < 3; round++) await annotation.whenSettled();
    const { Element } = document.defaultView as Window & typeof globalThis;
    const asked = vi.spyOn(Element.prototype, "checkVisibility");
    card.style.setProperty("--sidelight-left", "10px");
    await annotation.whenSettled();
    expect(asked).not.toHaveBeenCalled();
    document.body.style.setProperty("--left", "10px");
    await annotation.whenSettled();
    expect(asked).toHaveBeenCalled();
  });

  it("has no mark under words that have changed, whatever is chosen before they are read again", async () => {
    const document = page("<p>Takaichi spoke.</p><p>Takaichi</p>");
    const annotation = annotate(document);
    await annotation.whenSettled();
    const marked = vi.spyOn(Marks.prototype, "add");
    (document.querySelector("p")?.firstChild as Text).data = "Somebody else spoke.";
    await Promise.resolve();
    for (const occurrences of ["paragraph", "all"] as const)
      annotation.choose({ topics: new Set(["government"]), entitiesOff: new Set(), occurrences }, []);
    expect(marked.mock.calls.map(([, { startNode }]) => startNode.data)).not.toContain(
      "Somebody else spoke.",
    );
    await annotation.whenSettled();
    expect(texts(annotation)).toEqual(["Takaichi"]);
  });

  it("is not read again and again where reading it fails, but a while later", async () => {
    const document = page("<p>Takaichi</p><p>Trump</p>");
    const waits: number[] = [];
    const idle = async (notBefore: number) => {
      waits.push(notBefore - performance.now());
    };
    const annotation = annotate(document, { ...finestPace, idle });
    vi.spyOn(ScanQueue.prototype, "advance").mockImplementationOnce(() => {
      throw new Error("as no page should bring about");
    });
    await expect(annotation.whenSettled()).rejects.toThrow();
    expect(waits[1]).toBeGreaterThan(5000);
    await annotation.whenSettled();
    expect(texts(annotation)).toEqual(["Takaichi", "Trump"]);
  });

  it("loses a mention with its letters, where nothing but an empty text stays of them", async () => {
    const document = page("<p><b>Takaichi</b> spoke.</p><p>Trump</p>");
    const annotation = annotate(document);
    await annotation.whenSettled();
    (document.querySelector("b")?.firstChild as Text).data = "";
    await annotation.whenSettled();
    expect(texts(annotation)).toEqual([]);
    expect(annotation.isActive).toBe(false);
  });

  it("finds what a component says again when it is taken out and put back, with all that is nested in it", async () => {
    const document = page("<p>Trump</p><x-tab></x-tab>");
    const host = document.querySelector("x-tab") as Element;
    const outer = host.attachShadow({ mode: "open" });
    outer.innerHTML = "<p>Takaichi</p><x-inner></x-inner>";
    (outer.querySelector("x-inner") as Element).attachShadow({ mode: "open" }).innerHTML = "<p>Trump</p>";
    const annotation = annotate(document);
    await annotation.whenSettled();
    expect(texts(annotation)).toEqual(["Trump", "Takaichi", "Trump"]);
    host.remove();
    await annotation.whenSettled();
    expect(texts(annotation)).toEqual([]);
    document.body.append(host);
    await annotation.whenSettled();
    expect(texts(annotation)).toEqual(["Trump", "Takaichi", "Trump"]);
  });

  it("may be XHTML: what stands in CDATA is text like any other", async () => {
    const annotation = annotate(
      xhtmlPage("<p>One <![CDATA[<2> & Takaichi]]> said Sanae <b>Takaichi</b> of it</p>"),
    );
    await annotation.whenSettled();
    expect(texts(annotation)).toEqual(["Takaichi", "Sanae Takaichi"]);
    expect(annotation.mentions.map((mention) => `${annotation.rangeOf(mention)}`)).toEqual(texts(annotation));
  });

  it.each([
    ["its reader unfolds something", "click", true],
    ["the system turns dark", "(prefers-color-scheme: dark)", true],
    ["the system takes colours away", "(forced-colors: active)", true],
    ["nothing of the kind", "", false],
  ])(
    "has changed for nothing many times, and is read soon after %s: %s",
    async (_, happening, isReadSoon) => {
      const document = page("<p>Takaichi</p><p id=folded style='display:none'>Trump</p>");
      const heard = new Map<string, (event: Partial<Event>) => void>();
      const hearAs = (name: string) => (_type: string, heed: unknown) =>
        heard.set(name, heed as (event: Partial<Event>) => void);
      vi.spyOn(document, "addEventListener").mockImplementation((type, heed) => hearAs(type)(type, heed));
      const matchMedia = (query: string) => ({ addEventListener: hearAs(query) });
      Object.assign(document.defaultView as object, { matchMedia });
      const annotation = annotate(document);
      await annotation.whenSettled();
      vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setImmediate"] });
      const turn = async () => {
        document.body.className = `${document.body.className}x`;
        await vi.advanceTimersByTimeAsync(8500);
      };
      for (let count = 0; count < 6; count++) await turn();
      document.body.className = "carousel";
      await vi.advanceTimersByTimeAsync(1);
      heard.get(happening)?.({ isTrusted: true });
      (document.getElementById("folded") as HTMLElement).style.display = "block";
      await vi.advanceTimersByTimeAsync(1000);
      expect(texts(annotation).includes("Trump")).toBe(isReadSoon);
      await vi.advanceTimersByTimeAsync(8000);
      expect(texts(annotation)).toEqual(["Takaichi", "Trump"]);
    },
  );

  it.each([
    ["animationend", {}, true],
    ["transitionend", { propertyName: "opacity" }, true],
    ["transitionend", { propertyName: "color" }, false],
  ])(
    "is looked over when something has faded in, in whatever tree: %s %o",
    async (type, details, isLookedOver) => {
      const document = page("<p>Takaichi</p><div></div><iframe></iframe>");
      const inFrame = document.querySelector("iframe")?.contentDocument as Document;
      const inShade = document.querySelector("div")?.attachShadow({ mode: "open" }) as ShadowRoot;
      let isFaded = true;
      for (const { defaultView } of [document, inFrame]) {
        const { Element } = defaultView as Window & typeof globalThis;
        Element.prototype.checkVisibility = function () {
          return !(isFaded && this.className === "late");
        };
      }
      inShade.innerHTML = "<p class=late>Trump</p>";
      inFrame.body.innerHTML = "<p class=late>Trump</p>";
      const annotation = annotate(document);
      for (let round = 0; round < 3; round++) await annotation.whenSettled();
      expect(texts(annotation)).toEqual(["Takaichi"]);
      const { Event } = document.defaultView as Window & typeof globalThis;
      for (const tree of [inShade, inFrame]) {
        for (const isThere of [true, false]) {
          isFaded = !isThere;
          const ended = Object.assign(new Event(type, { bubbles: true }), details);
          tree.querySelector(".late")?.dispatchEvent(ended);
          await annotation.whenSettled();
          expect(texts(annotation)).toEqual(
            isThere && isLookedOver ? ["Takaichi", "Trump", "Trump"] : ["Takaichi"],
          );
        }
      }
    },
  );

  it("has its mentions in order after a component has moved", async () => {
    const document = page("<x-a></x-a><p>Sanae Takaichi</p>");
    const host = document.querySelector("x-a") as Element;
    host.attachShadow({ mode: "open" }).innerHTML = "<p>Takaichi</p>";
    const annotation = annotate(document);
    await annotation.whenSettled();
    expect(texts(annotation)).toEqual(["Takaichi", "Sanae Takaichi"]);
    document.body.append(host);
    await annotation.whenSettled();
    expect(texts(annotation)).toEqual(["Sanae Takaichi", "Takaichi"]);
  });

  it("has its mentions in order after a part has gone just before what came was put in its place", async () => {
    const document = page(
      "<p>Sanae <b>Takaichi</b> met Trump</p><x-a></x-a><div>Trump <i>and</i> Takaichi<p>Sanae</p>Takaichi</div>",
    );
    const host = document.querySelector("x-a") as Element;
    host.attachShadow({ mode: "open" }).innerHTML = "<p>Trump <b>and</b> Takaichi</p>";
    const annotation = annotate(document);
    await annotation.whenSettled();
    for (const emptied of ["i", "b"]) {
      document.querySelector(emptied)?.firstChild?.remove();
      await Promise.resolve();
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
    document.querySelector("div")?.remove();
    await annotation.whenSettled();
    expect(texts(annotation)).toEqual(["Trump", "Trump", "Takaichi"]);
  });

  it("lets go of frames that come and go, as advertisements do, and of what they said", async () => {
    const document = page("<p>Takaichi</p>");
    const annotation = annotate(document);
    await annotation.whenSettled();
    for (let count = 0; count < 3; count++) {
      const frame = document.createElement("iframe");
      document.body.append(frame);
      const inner = frame.contentDocument as Document;
      layOut(inner);
      inner.body.append("Trump in a frame");
      await annotation.whenSettled();
      expect(texts(annotation)).toEqual(["Takaichi", "Trump"]);
      expect(annotation.documents).toEqual([document, inner]);
      frame.remove();
      await annotation.whenSettled();
      expect(texts(annotation)).toEqual(["Takaichi"]);
      expect(annotation.documents).toEqual([document]);
    }
  });

  it("reads nothing of a frame that goes as soon as it has loaded, with the components in it", async () => {
    const document = page("<p>Takaichi</p>");
    const frame = document.body.appendChild(document.createElement("iframe"));
    const annotation = await annotated(document);
    frame.remove();
    await annotation.whenSettled();
    document.body.append(frame);
    layOut(frame.contentDocument as Document);
    const host = frame.contentDocument?.body.appendChild(document.createElement("div"));
    (host as Element).attachShadow({ mode: "open" }).innerHTML = "<p>Takaichi</p>";
    const { Event } = document.defaultView as Window & typeof globalThis;
    frame.dispatchEvent(new Event("load"));
    frame.remove();
    await annotation.whenSettled();
    expect(annotation.passages.map(({ anchor }) => anchor.ownerDocument)).toEqual([document]);
  });

  it("holds on to nothing that changes while it waits for what would read it closely, and does not get that", async () => {
    const document = page("<p>Takaichi</p><div></div>");
    const annotation = annotate(document, finestPace, () => null);
    const gone: WeakRef<object>[] = [];
    for (let minute = 0; minute < 20; minute++) {
      const line = document.createElement("p");
      line.textContent = `Takaichi, ${minute}`;
      document.querySelector("div")?.replaceChildren(line);
      gone.push(new WeakRef(line));
      await annotation.whenSettled();
    }
    await collectGarbage();
    expect(gone.filter((line) => line.deref() !== undefined).length).toBeLessThan(3);
  });

  it("tells of a frame that comes late, though nothing is mentioned in it: keys are pressed there, too", async () => {
    const document = page("<p>Takaichi</p>");
    const annotation = annotate(document);
    await annotation.whenSettled();
    const known: number[] = [];
    annotation.onChange(() => known.push(annotation.documents.length), stop.signal);
    document.body.append(document.createElement("iframe"));
    await annotation.whenSettled();
    expect(known.at(-1)).toBe(2);
  });

  it.each([
    ["a menu", "<nav><div></div></nav>"],
    ["a menu, somewhere", "<nav><ul><li><div></div></ul></nav>"],
    ["code", "<pre><div></div></pre>"],
  ])("leaves alone what components and frames say in %s, as any other text there", async (_, html) => {
    for (const read of [readPage, annotated]) {
      const document = page(`<p>Takaichi</p>${html}${html}`);
      const [host, around] = document.querySelectorAll("div");
      const { contentDocument: inFrame } = around?.appendChild(document.createElement("iframe")) ?? {};
      if (!host || !inFrame) throw new Error("nowhere to stand");
      layOut(inFrame);
      inFrame.body.append("Trump");
      host.attachShadow({ mode: "open" }).innerHTML = "<p>Trump</p>";
      const { passages } = await read(document, twoNames);
      expect(mentionTexts(passages)).toEqual(["Takaichi"]);
    }
  });

  it("finds text in shadow roots and same-origin frames", async () => {
    const document = page(
      "<p>Takaichi</p><div id=host></div><x-card><p>light</p></x-card><div id=slotted><p>x</p></div><iframe></iframe><p>Trump</p>",
    );
    (document.getElementById("host") as Element).attachShadow({ mode: "open" }).innerHTML =
      "<p>Takaichi in a shadow</p>";
    (document.getElementById("slotted") as Element).attachShadow({ mode: "open" }).innerHTML =
      "Takaichi above a slot";
    (document.querySelector("x-card") as Element).attachShadow({ mode: "open" }).innerHTML =
      "<b>Sanae</b> Takaichi";
    const inFrame = document.querySelector("iframe")?.contentDocument as Document;
    layOut(inFrame);
    inFrame.body.append("Takaichi in a frame");
    const annotation = annotate(document);
    await annotation.whenSettled();
    expect(texts(annotation)).toEqual([
      "Takaichi",
      "Takaichi",
      "Sanae Takaichi",
      "Takaichi",
      "Takaichi",
      "Trump",
    ]);
    expect(annotation.documents).toHaveLength(2);
  });
});

/** Edits as pages make them; every number picks a node by its position modulo the nodes there are. */
const edit = fc.oneof(
  fc.record({
    kind: fc.constant("text" as const),
    at: fc.nat(50),
    words: fc.constantFrom("Sanae", " Takaichi", "Trump ", "x", ""),
  }),
  fc.record({
    kind: fc.constant("wrap" as const),
    at: fc.nat(50),
    tag: fc.constantFrom("b", "p", "div", "span", "code", "nav", "aside"),
  }),
  fc.record({
    kind: fc.constant("insert" as const),
    at: fc.nat(50),
    html: fc.constantFrom(
      "<b>Sanae</b> ",
      "Takaichi",
      "<p>Trump</p>",
      "<br>",
      "<p>Sanae <i>Takaichi</i></p>",
      "<span>Ta</span>",
      "<b>Sanae</b><!-- --><img> Takaichi<br><x-b><p>Trump</p></x-b> met <i>Trump</i>",
    ),
  }),
  fc.record({ kind: fc.constant("remove" as const), at: fc.nat(50) }),
  fc.record({ kind: fc.constant("move" as const), at: fc.nat(50), to: fc.nat(50) }),
  fc.record({ kind: fc.constant("pause" as const) }),
  fc.record({ kind: fc.constant("settle" as const) }),
);
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

describe("annotating a page as it changes", () => {
  it("gives what annotating it once at the end gives, in any order and bundling of changes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 25 }), async (edits) => {
        const document = page(
          "<p>Sanae <b>Takaichi</b> met Trump</p><x-a></x-a><div>Trump <i>and</i> Takaichi<p>Sanae</p>Takaichi</div>",
        );
        (document.querySelector("x-a") as Element).attachShadow({ mode: "open" }).innerHTML =
          "<p>Trump <b>and</b> Takaichi</p>";
        const annotation = annotate(document);
        await annotation.whenSettled();
        for (const step of edits) {
          if (step.kind === "settle") await annotation.whenSettled();
          else await apply(step, document);
        }
        await annotation.whenSettled();
        expect(placesOf(annotation.passages)).toEqual(placesOf(readPage(document, twoNames).passages));
        stop.abort();
      }),
      { numRuns: 200 },
    );
  });
});

function placesOf(passages: readonly FoundPassage[]): string[] {
  return passages.flatMap(({ mentions, place }) =>
    mentions.map(({ entity, text, start }) => `${entity} ${text} ${place?.region} ${start}`),
  );
}

async function apply(step: Exclude<Edit, { kind: "settle" }>, document: Document): Promise<void> {
  const nodes = [...allNodes(document.body)];
  const pick = (at: number) => nodes[at % Math.max(1, nodes.length)] as ChildNode | undefined;
  if (step.kind === "pause") return nextTurn();
  const node = pick(step.at);
  if (!node) return;
  switch (step.kind) {
    case "text":
      if (node.nodeType === 3) (node as unknown as Text).data = step.words;
      return;
    case "wrap": {
      const wrapper = document.createElement(step.tag);
      node.replaceWith(wrapper);
      wrapper.append(node);
      return;
    }
    case "insert":
      node.after(document.createRange().createContextualFragment(step.html));
      return;
    case "remove":
      node.remove();
      return;
    case "move": {
      const target = pick(step.to);
      if (target && target !== node && !isWithin(target, new Set([node]))) target.before(node);
    }
  }
}

function* allNodes(root: Node): Generator<Node> {
  for (const child of root.childNodes) {
    yield child;
    const { shadowRoot } = child as Partial<Element>;
    if (shadowRoot) yield* allNodes(shadowRoot);
    yield* allNodes(child);
  }
}
