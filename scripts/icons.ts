/** Draws the PNG sizes of the extension's icon from `assets/icon.svg`, and those for dark toolbars. */
import { mkdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { readArguments } from "./command/read-arguments.ts";

readArguments({ usage: "Usage: npm run icons\n\nDraws the PNG sizes of the icon from assets/icon.svg." });

const drawing = await readFile(new URL("../assets/icon.svg", import.meta.url), "utf8");
await draw(drawing, "icon", [16, 32, 48, 96, 128]);
await draw(drawing.replaceAll("url(#night)", "url(#dusk)"), "icon-on-dark", [16, 32]);

async function draw(svg: string, name: string, sizes: number[]): Promise<void> {
  const folder = new URL(`../public/${name}/`, import.meta.url);
  await mkdir(folder, { recursive: true });
  for (const size of sizes) {
    // Rendered at four times the size first: librsvg's own edges at 16 pixels are rough.
    await sharp(Buffer.from(svg), { density: (72 * size * 4) / 128 })
      .resize(size, size, { kernel: "lanczos3" })
      .png({ compressionLevel: 9, palette: false })
      .toFile(fileURLToPath(new URL(`${size}.png`, folder)));
  }
  console.log(`public/${name}: ${sizes.map((size) => `${size}.png`).join(", ")}`);
}
