/** Draws the PNG sizes of the extension's icon from `assets/icon.svg`. */
import { mkdir, readFile } from "node:fs/promises";
import sharp from "sharp";

const sizes = [16, 32, 48, 96, 128] as const;
const drawing = await readFile(new URL("../assets/icon.svg", import.meta.url));
const folder = new URL("../public/icon/", import.meta.url);

await mkdir(folder, { recursive: true });
for (const size of sizes) {
  // Rendered at four times the size first: librsvg's own edges at 16 pixels are rough.
  await sharp(drawing, { density: (72 * size * 4) / 128 })
    .resize(size, size, { kernel: "lanczos3" })
    .png({ compressionLevel: 9, palette: false })
    .toFile(new URL(`${size}.png`, folder).pathname);
}
console.log(`public/icon: ${sizes.map((size) => `${size}.png`).join(", ")}`);
