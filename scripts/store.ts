/**
 * `npm run store`: writes what the stores want besides the packages into `.output/store`: for each language the texts,
 * the release notes and the pictures, taken of the built extension on the sample page.
 */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { spokenLanguages } from "../data/language/spoken.ts";
import { launch } from "./browser/launch.ts";
import { startSite } from "./browser/site.ts";
import { pixelRatio, takePictures } from "./store/pictures.ts";
import { listingIn, releaseNotesIn } from "./store/texts.ts";

const output = new URL("../.output/store/", import.meta.url);
await rm(output, { recursive: true, force: true });

const site = await startSite(new URL("../tests/sample/", import.meta.url));
// A name of its own instead of numbers, because the popup shows it; browsers look it up on this machine.
const address = site.origin.replace("127.0.0.1", "lantern.localhost");
for (const language of spokenLanguages) {
  const session = await launch("chromium", { pixelRatio });
  const { summary, description, captions } = listingIn(language);
  const files: Record<string, string | Buffer> = {
    "summary.txt": summary,
    "description.txt": description,
    "captions.txt": captions.join("\n"),
    "release-notes.txt": releaseNotesIn(language),
  };
  for (const { name, image } of await takePictures(session, `${address}/index.html`, language))
    files[`${name}.png`] = image;
  await session.close();

  const folder = new URL(`${language}/`, output);
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    await writeFile(new URL(name, folder), content);
    console.log(`.output/store/${language}/${name}`);
  }
}
await site.close();
