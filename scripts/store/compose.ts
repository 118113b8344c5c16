import sharp, { type Sharp } from "sharp";

/** Sizes the Chrome Web Store asks for; Firefox takes the same. */
export const screenshotSize = { width: 1280, height: 800 };
export const tileSize = { width: 440, height: 280 };

type Size = { width: number; height: number };
type Box = Size & { left: number; top: number };

/** A popup over the page it speaks of, at the right, as a browser shows it. */
export async function popupOverPage(page: Buffer, popup: Buffer): Promise<Buffer> {
  const { width = 0, height = 0 } = await sharp(popup).metadata();
  const box = { left: screenshotSize.width - width - 24, top: 20, width, height };
  return png(
    sharp(page).composite([
      { input: shadow(screenshotSize, box, 12) },
      { input: await rounded(popup, 12), left: box.left, top: box.top },
    ]),
  );
}

/** The promotional tile: the icon on its own night sky, the name, and a real card that reaches up from below. */
export async function tile(icon: Buffer, card: Buffer): Promise<Buffer> {
  const width = 250;
  const smaller = await sharp(card).resize({ width }).toBuffer({ resolveWithObject: true });
  const box = { left: 166, top: 28, width, height: smaller.info.height };
  const height = Math.min(box.height, tileSize.height - box.top);
  const visible = await sharp(await rounded(smaller.data, 10))
    .extract({ left: 0, top: 0, width, height })
    .toBuffer();
  return png(
    sharp(nightSky()).composite([
      { input: shadow(tileSize, box, 10) },
      { input: await sharp(icon).resize(84).toBuffer(), left: 41, top: 72 },
      { input: visible, left: box.left, top: box.top },
    ]),
  );
}

function nightSky(): Buffer {
  const colours = `<stop stop-color="#2e3d6e"/><stop offset="1" stop-color="#12182e"/>`;
  const name = `<text x="83" y="194" text-anchor="middle" font-family="Noto Serif CJK JP, Noto Serif, Georgia, serif"
    font-weight="600" font-size="25" fill="#fffaf0">Sidelight</text>`;
  return svg(
    tileSize,
    `<linearGradient id="night" x2="1" y2="1">${colours}</linearGradient>
     <rect width="100%" height="100%" fill="url(#night)"/>${name}`,
  );
}

/** Stores take no transparency. */
export function png(image: Sharp): Promise<Buffer> {
  return image.flatten({ background: "#ffffff" }).removeAlpha().png({ compressionLevel: 9 }).toBuffer();
}

async function rounded(image: Buffer, radius: number): Promise<Buffer> {
  const { width = 0, height = 0 } = await sharp(image).metadata();
  const mask = svg({ width, height }, `<rect width="${width}" height="${height}" rx="${radius}"/>`);
  const cut = sharp(image)
    .ensureAlpha()
    .composite([{ input: mask, blend: "dest-in" }]);
  return cut.png().toBuffer();
}

function shadow(ground: Size, { left, top, width, height }: Box, radius: number): Buffer {
  return svg(
    ground,
    `<filter id="soft" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="14"/></filter>
     <rect x="${left}" y="${top + 6}" width="${width}" height="${height}" rx="${radius}" opacity="0.32" filter="url(#soft)"/>`,
  );
}

function svg({ width, height }: Size, inner: string): Buffer {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${inner}</svg>`,
  );
}
