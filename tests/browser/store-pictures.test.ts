import sharp from "sharp";
import { expect, it, onTestFinished } from "vitest";
import { launch } from "../../scripts/browser/launch.ts";
import { startSite } from "../../scripts/browser/site.ts";
import { screenshotSize, tileSize } from "../../scripts/store/compose.ts";
import { pixelRatio, takePictures } from "../../scripts/store/pictures.ts";
import { listingIn } from "../../scripts/store/texts.ts";

it("pictures for the stores have their sizes, no transparency and a caption each", async () => {
  const site = await startSite(new URL("../sample/", import.meta.url));
  const session = await launch("chromium", { pixelRatio });
  onTestFinished(async () => {
    await session.close();
    await site.close();
  });
  const pictures = await takePictures(session, `${site.origin}/index.html`, "ja");

  const screenshots = pictures.filter(({ name }) => name !== "tile");
  expect(screenshots).toHaveLength(listingIn("ja").captions.length);
  for (const { name, image } of pictures) {
    const { width, height, hasAlpha } = await sharp(image).metadata();
    expect({ width, height, hasAlpha }, name).toEqual({
      ...(name === "tile" ? tileSize : screenshotSize),
      hasAlpha: false,
    });
  }
});
