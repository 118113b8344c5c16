/**
 * `npm run store`: writes what the stores want besides the packages into `.output/store`: for each language the texts,
 * the release notes and the pictures, taken of the built extension on the sample page.
 */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { type SpokenLanguage, spokenLanguages } from "../data/language/spoken.ts";
import { launch } from "./browser/launch.ts";
import { startSite } from "./browser/site.ts";
import { withBrowser } from "./browser/with-browser.ts";
import { readArguments } from "./command/read-arguments.ts";
import { pixelRatio, takePictures } from "./store/pictures.ts";
import { listingIn, releaseNotesIn } from "./store/texts.ts";

readArguments({
  usage:
    "Usage: npm run store\n\nWrites texts, release notes and pictures for the stores into .output/store.",
});

const output = new URL("../.output/store/", import.meta.url);

await rm(output, { recursive: true, force: true });
const site = await startSite(new URL("../tests/sample/", import.meta.url));
// A name of its own instead of numbers, because the popup shows it; browsers look it up on this machine.
const address = `${site.origin.replace("127.0.0.1", "lantern.localhost")}/index.html`;
try {
  await withBrowser(async () => {
    for (const language of spokenLanguages) await write(language, await partsIn(language));
  });
} finally {
  await site.close();
}

async function partsIn(language: SpokenLanguage): Promise<Record<string, string | Buffer>> {
  const session = await launch("chromium", { pixelRatio });
  const { summary, description, captions } = listingIn(language);
  const pictures = await takePictures(session, address, language);
  await session.close();
  return {
    "summary.txt": summary,
    "description.txt": description,
    "captions.txt": captions.join("\n"),
    "release-notes.txt": releaseNotesIn(language),
    ...Object.fromEntries(pictures.map(({ name, image }) => [`${name}.png`, image])),
  };
}

async function write(language: SpokenLanguage, files: Record<string, string | Buffer>): Promise<void> {
  const folder = new URL(`${language}/`, output);
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    await writeFile(new URL(name, folder), content);
    console.log(`.output/store/${language}/${name}`);
  }
}
