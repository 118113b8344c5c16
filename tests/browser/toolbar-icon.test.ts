import { expect, it } from "vitest";
import { callExtension } from "../../scripts/browser/call-extension.ts";
import { waitForMarks } from "../../scripts/browser/reader.ts";
import { until } from "../../scripts/browser/until.ts";
import { inBrowsersOfRun } from "./in-browsers.ts";
import { newsPage } from "./news-page.ts";

type Manifest = { action: { theme_icons?: { light: string; dark: string }[] } };

inBrowsersOfRun("the toolbar’s icon", (bench) => {
  it("follows light and dark", async () => {
    if (bench.session.name === "firefox") {
      // The browser draws it by itself.
      const { action } = await callExtension<Manifest>(bench.ownPage, "runtime.getManifest");
      expect(action.theme_icons?.map(({ light }) => new URL(light, "file:///").pathname)).toEqual([
        "/icon-on-dark/16.png",
        "/icon-on-dark/32.png",
      ]);
      return;
    }
    const becomes = (isDark: boolean) =>
      until(`the icon for ${isDark ? "dark" : "light"} toolbars`, async () => {
        const stored = await callExtension<{ isToolbarDark?: boolean }>(bench.ownPage, "storage.session.get");
        return stored.isToolbarDark === isDark;
      });
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
