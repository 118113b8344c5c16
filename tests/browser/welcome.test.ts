import { expect, it } from "vitest";
import { openOwnPage, readMarks, waitForMarks } from "../../scripts/browser/reader.ts";
import type { BrowserPage } from "../../scripts/browser/session.ts";
import { until } from "../../scripts/browser/until.ts";
import { inBrowsersOfRun } from "./in-browsers.ts";
import { articleFrom } from "./news-page.ts";
import { press } from "./press.ts";

type Api = {
  permissions: {
    remove(permissions: object): Promise<boolean>;
    contains(permissions: object): Promise<boolean>;
  };
};

inBrowsersOfRun("the welcome page", (bench) => {
  const textOf = (page: BrowserPage, selector: string) =>
    page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.innerText ?? "", selector);
  const centreOf = (page: BrowserPage, selector: string) =>
    until(`${selector} in view`, () =>
      page.evaluate(async (selector) => {
        const element = document.querySelector<HTMLElement>(selector);
        element?.scrollIntoView({ block: "center", behavior: "instant" });
        await new Promise((resolve) => setTimeout(resolve, 200));
        const box = element?.getBoundingClientRect();
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }, selector),
    );

  it("opens a real card under the pointer, over the page, that goes with it unless it is pinned", async () => {
    const welcome = await openOwnPage(bench.session, "welcome.html");
    await welcome.bringToFront();
    const { x, y } = await centreOf(welcome, ".demo-mark");
    const height = () => welcome.evaluate(() => document.documentElement.scrollHeight);
    const isGone = () => welcome.evaluate(() => !document.querySelector(".demo-card"));
    const before = await height();
    await welcome.movePointer(x, y + 60);
    await welcome.movePointer(x, y);
    const card = await until("a card", () =>
      welcome.evaluate(
        () => document.querySelector(".demo-card")?.shadowRoot?.querySelector(".card")?.textContent,
      ),
    );
    expect(card).toContain(await textOf(welcome, ".demo-mark"));
    expect(card).toContain("What sources say");
    expect(await height()).toBe(before);
    await welcome.movePointer(5, 5);
    await until("the card to go with the pointer", isGone);
    await welcome.movePointer(x, y);
    await until("a card to pin", () =>
      welcome.evaluate(() => {
        const root = document.querySelector(".demo-card")?.shadowRoot;
        const pin = root?.querySelector<HTMLElement>(".card-window [aria-pressed]");
        pin?.click();
        return pin !== undefined && pin !== null;
      }),
    );
    await welcome.movePointer(5, 5);
    // Longer than a card waits for its pointer.
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await isGone()).toBe(false);
    await welcome.press("Escape");
    await until("the card to go", isGone);
    await welcome.close();
  });

  it("leads keys from a name into its card, and from there to the next name, which no card covers", async () => {
    const welcome = await openOwnPage(bench.session, "welcome.html");
    await welcome.bringToFront();
    await centreOf(welcome, ".demo-mark");
    const focused = () =>
      welcome.evaluate(() => {
        const element = document.activeElement;
        if (element?.matches(".demo-card")) return "card";
        const marks: (Element | null)[] = [...document.querySelectorAll(".demo-mark")];
        return marks.indexOf(element);
      });
    const isOpen = () =>
      welcome.evaluate(() =>
        Boolean(document.querySelector(".demo-card")?.shadowRoot?.querySelector(".card")),
      );
    await welcome.press("Tab");
    await until("the focus on the first name", async () => (await focused()) === 0);
    await welcome.press("Enter");
    await until("a card", isOpen);
    await welcome.press("Tab");
    await until("the focus in the card", async () => (await focused()) === "card");
    await welcome.press("Escape");
    await until("the card to go", async () => !(await isOpen()));
    await until("the focus where it was", async () => (await focused()) === 0);
    await welcome.press("Enter");
    await until("a card again", isOpen);
    for (let stop = 0; stop < 60 && (await focused()) !== 1; stop++) await welcome.press("Tab");
    expect(await focused()).toBe(1);
    await until("the card to go", async () => !(await isOpen()));
    await welcome.close();
  });

  it("switches topics on pages that are open", async () => {
    const page = await bench.session.open(
      bench.site.add("/welcome-topics.html", articleFrom("A new leader\nSanae Takaichi met reporters.")),
    );
    await waitForMarks(page);
    const welcome = await openOwnPage(bench.session, "welcome.html");
    await press(welcome, "Mark Government");
    await until("no marks", async () => (await readMarks(page)).length === 0);
    await press(welcome, "Mark Government");
    await waitForMarks(page);
    await welcome.close();
    await page.close();
  });

  it("says whether pages may be read, and asks for it where the browser withholds it", async () => {
    const welcome = await openOwnPage(bench.session, "welcome.html");
    expect(await textOf(welcome, "#access ~ p")).toContain("may read the pages you open");
    // Firefox lets readers take it back; Chromium does so in its own pages only.
    if (bench.session.name === "firefox") {
      await welcome.evaluate(async () => {
        const { browser } = globalThis as unknown as { browser: Api };
        await browser.permissions.remove({ origins: ["<all_urls>"] });
      });
      await until("a word on what is missing", async () =>
        (await textOf(welcome, "#access ~ p")).includes("does not let Sidelight read pages yet"),
      );
      await welcome.bringToFront();
      const { x, y } = await centreOf(welcome, ".welcome-missing .button");
      await welcome.click(x, y);
      await until("access again", async () =>
        (await textOf(welcome, "#access ~ p")).includes("may read the pages you open"),
      );
    }
    await welcome.close();
  });
});
