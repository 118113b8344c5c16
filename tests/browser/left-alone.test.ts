import { expect, it } from "vitest";
import { askPage, readMarks, tabShowing, waitForMarks } from "../../scripts/browser/reader.ts";
import { patience, until } from "../../scripts/browser/until.ts";
import { changesOn, inBothBrowsers } from "./in-browsers.ts";
import { newsPage } from "./news-page.ts";

/** A sentence that would be marked anywhere in a story; the tag says where it stands. */
const sentence = (where: string) => `Sanae Takaichi (${where}) met Donald Trump.`;

const places: [where: string, html: string][] = [
  ["textarea", `<textarea>${sentence("textarea")}</textarea>`],
  ["input", `<input value="${sentence("input")}" />`],
  ["contenteditable", `<div contenteditable="true"><p>${sentence("contenteditable")}</p></div>`],
  ["plaintext-only", `<div contenteditable="plaintext-only">${sentence("plaintext-only")}</div>`],
  ["textbox", `<div role="textbox">${sentence("textbox")}</div>`],
  ["pre", `<pre>${sentence("pre")}</pre>`],
  ["code", `<p><code>${sentence("code")}</code></p>`],
  ["samp", `<p><samp>${sentence("samp")}</samp></p>`],
  ["kbd", `<p><kbd>${sentence("kbd")}</kbd></p>`],
  ["hidden", `<p hidden>${sentence("hidden")}</p>`],
  ["display none", `<p style="display: none">${sentence("display none")}</p>`],
  ["visibility hidden", `<p style="visibility: hidden">${sentence("visibility hidden")}</p>`],
  [
    "clipped",
    `<style>.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}</style><p class="vh">${sentence("clipped")}</p>`,
  ],
  ["far off", `<p style="position: absolute; left: -9999px">${sentence("far off")}</p>`],
  ["indented away", `<p style="text-indent: -9999px; overflow: hidden">${sentence("indented away")}</p>`],
  ["opacity 0", `<div style="opacity: 0"><p>${sentence("opacity 0")}</p></div>`],
  ["folded up", `<div style="height: 0; overflow: hidden"><p>${sentence("folded up")}</p></div>`],
  [
    "hidden in a line",
    `<p>More.<span style="visibility: hidden"> ${sentence("hidden in a line")}</span></p>`,
  ],
  ["closed dialog", `<dialog><p>${sentence("closed dialog")}</p></dialog>`],
  ["closed details", `<details><summary>More</summary><p>${sentence("closed details")}</p></details>`],
  ["script", `<script type="text/plain">${sentence("script")}</script>`],
  ["style", `<style>/* ${sentence("style")} */</style>`],
  ["template", `<template><p>${sentence("template")}</p></template>`],
  ["noscript", `<noscript><p>${sentence("noscript")}</p></noscript>`],
  ["select", `<select><option>${sentence("select")}</option></select>`],
  ["svg title", `<svg width="9" height="9"><title>${sentence("svg title")}</title></svg>`],
];

inBothBrowsers("what is left alone", (bench) => {
  it("marks a story, and nothing in fields, code or hidden text", async () => {
    const body = `<p>${sentence("the story")}</p>\n${places.map(([, html]) => html).join("\n")}`;
    const page = await bench.session.open(
      bench.site.add("/places", newsPage({ title: "Takaichi receives Trump", body })),
    );
    await waitForMarks(page);
    // The marks of one sentence come together; anything in the places would be there with them.
    const contexts = await page.evaluate(() =>
      [...CSS.highlights]
        .filter(([name]) => name.startsWith("sidelight-"))
        .flatMap(([, highlight]) => [...highlight])
        .map(({ startContainer }) => startContainer.textContent?.trim() ?? ""),
    );
    expect(new Set(contexts)).toEqual(new Set(["Takaichi receives Trump", sentence("the story")]));
    expect(await changesOn(page)).toEqual([]);
    await page.close();
  });

  it("marks nothing in the sample page's side box, code, fields and hidden line", async () => {
    const page = await bench.session.open(`${bench.site.origin}/sample/index.html`);
    await waitForMarks(page);
    const elsewhere = await page.evaluate(
      () =>
        [...CSS.highlights]
          .filter(([name]) => name.startsWith("sidelight-"))
          .flatMap(([, highlight]) => [...highlight])
          .filter(({ startContainer }) =>
            startContainer.parentElement?.closest(".box, pre, textarea, [contenteditable], [hidden]"),
          ).length,
    );
    expect(elsewhere).toBe(0);
    await page.close();
  });

  it("marks what a reader unfolds, and what fades in", async () => {
    const body = `<p>${sentence("the story")}</p><div id="more" class="folded"><p>${sentence("unfolded")}</p></div><p class="late">${sentence("faded in")}</p><p><span class="vh">Caption:</span> ${sentence("caption")}</p>`;
    const page = await bench.session.open(
      bench.site.add(
        "/folded",
        newsPage({
          title: "Takaichi receives Trump",
          head: "<style>.folded{max-height:0;overflow:hidden}.vh{position:absolute;left:-999em}@keyframes appear{from{opacity:0}}.late{animation:appear .2s 3s both}</style>",
          body,
        }),
      ),
    );
    await waitForMarks(page);
    const isMarked = (where: string) =>
      page.evaluate(
        (where) =>
          [...CSS.highlights]
            .flatMap(([, highlight]) => [...highlight])
            .some(({ startContainer }) => startContainer.textContent?.includes(`(${where})`)),
        where,
      );
    expect(await isMarked("caption")).toBe(true);
    expect(await isMarked("unfolded")).toBe(false);
    expect(await isMarked("faded in")).toBe(false);
    await page.evaluate(() => document.getElementById("more")?.classList.remove("folded"));
    await expect.poll(() => isMarked("unfolded"), { timeout: patience }).toBe(true);
    await expect.poll(() => isMarked("faded in"), { timeout: patience }).toBe(true);
    await page.close();
  });

  it("keeps a selection while marks come into it", async () => {
    const page = await bench.session.open(
      bench.site.add(
        "/selection",
        newsPage({ title: "A visit to Tokyo", body: "<p>They met on Tuesday.</p>" }),
      ),
    );
    const selected = () =>
      page.evaluate(() => {
        const { anchorNode, focusNode } = getSelection() ?? {};
        return [getSelection()?.toString(), anchorNode?.nodeName, focusNode?.nodeName];
      });
    await page.evaluate((sentence) => {
      const paragraph = document.createElement("p");
      paragraph.append(sentence);
      document.querySelector("article")?.append(paragraph);
      getSelection()?.selectAllChildren(document.querySelector("article") ?? document.body);
    }, sentence("selected"));
    const before = await selected();
    await waitForMarks(page);
    expect(before[0]).toContain(sentence("selected"));
    expect(await selected()).toEqual(before);
    await page.close();
  });

  it("is silent on a page that is no news", async () => {
    const address = bench.site.add(
      "/shop",
      "<!doctype html><title>Garden shop</title><h1>Roses</h1><p>Named after Sanae Takaichi.</p><button>Buy</button>",
    );
    const page = await bench.session.open(address);
    const tab = await tabShowing(bench.ownPage, address);
    await until(
      "the page to be taken for no news",
      async () => (await askPage(bench.ownPage, tab))?.status === "not-news",
    );
    expect(await readMarks(page)).toEqual([]);
    await page.close();
  });
});
