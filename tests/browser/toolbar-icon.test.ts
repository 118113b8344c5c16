import { expect, it } from "vitest";
import { waitForMarks } from "../../scripts/browser/reader.ts";
import { until } from "../../scripts/browser/until.ts";
import { inBothBrowsers } from "./in-browsers.ts";
import { newsPage } from "./news-page.ts";

type Api = {
  runtime: { getManifest(): { action: { theme_icons?: { light: string; dark: string }[] } } };
  storage: { session: { get(): Promise<{ isToolbarDark?: boolean }> } };
};
type Globals = { browser?: Api; chrome: Api };

inBothBrowsers("the toolbar’s icon", (bench) => {
  it("follows light and dark", async () => {
    if (bench.session.name === "firefox") {
      // The browser draws it by itself.
      const icons = await bench.ownPage.evaluate(
        () => (globalThis as unknown as Globals).browser?.runtime.getManifest().action.theme_icons,
      );
      expect(icons?.map(({ light }) => new URL(light, "file:///").pathname)).toEqual([
        "/icon-on-dark/16.png",
        "/icon-on-dark/32.png",
      ]);
      return;
    }
    const becomes = (isDark: boolean) =>
      until(`the icon for ${isDark ? "dark" : "light"} toolbars`, () =>
        bench.ownPage.evaluate(async (isDark) => {
          const { isToolbarDark } = await (globalThis as unknown as Globals).chrome.storage.session.get();
          return isToolbarDark === isDark;
        }, isDark),
      );
    await bench.session.setScheme("dark");
    const page = await bench.session.open(
      bench.site.add(
        "/dark.html",
        newsPage({
          title: "Takaichi explains the deal",
          body: "<p>Prime Minister Sanae Takaichi spoke.</p>",
        }),
      ),
    );
    await waitForMarks(page);
    await becomes(true);
    await bench.session.setScheme("light");
    await becomes(false);
    await page.close();
  });
});
