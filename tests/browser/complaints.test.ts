import { afterAll, beforeAll, describe, it } from "vitest";
import { launch } from "../../scripts/browser/launch.ts";
import { type LoggingProxy, startProxy } from "../../scripts/browser/proxy.ts";
import { openOwnPage } from "../../scripts/browser/reader.ts";
import { type BrowserSession, browserNames } from "../../scripts/browser/session.ts";
import { type Site, startSite } from "../../scripts/browser/site.ts";
import { until } from "../../scripts/browser/until.ts";
import { type ChangedBuild, changedBuild } from "./changed-build.ts";

const places = {
  background: "background.js",
  content: "content-script.js",
  page: "chunks/options-*.js",
};

/** Every way in which a script complains. */
const complaintsOf = (place: string) => [
  `console.error("planted-${place}-error")`,
  `console.warn("planted-${place}-warning")`,
  `Promise.reject(new Error("planted-${place}-rejection"))`,
  `throw new Error("planted-${place}-exception")`,
];

/** Every other suite ends with no complaint of ours; these show that it would hear one. */
describe.each(browserNames)("the record of complaints, %s", (name) => {
  let build: ChangedBuild;
  let proxy: LoggingProxy;
  let site: Site;
  let session: BrowserSession;

  beforeAll(async () => {
    build = changedBuild(name);
    for (const [place, file] of Object.entries(places)) {
      // Again and again: on a busy machine, a background may be up before there is anybody to hear it.
      const code = complaintsOf(place).map((complaint) => `setInterval(() => { ${complaint} }, 500);`);
      build.change(file, (text) => [text, ...code].join("\n"));
    }
    proxy = await startProxy();
    site = await startSite(new URL("../", import.meta.url));
    session = await launch(name, { extension: build.folder, proxy: proxy.address });
    await session.open(`${site.origin}/sample/index.html`);
    await openOwnPage(session, "options.html");
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
    await proxy?.close();
    build?.remove();
  });

  const kinds = ["error", "warning", "rejection", "exception"];
  it.each(Object.keys(places).flatMap((place) => kinds.map((kind) => `planted-${place}-${kind}`)))(
    "hears %s",
    async (complaint) => {
      await until(
        complaint,
        async () => (await session.complaints()).some((text) => text.includes(complaint)),
        {
          timeout: 5000,
        },
      );
    },
  );
});
