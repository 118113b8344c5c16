import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** Licenses under which a package may go into Sidelight: all ask for no more than to be named. */
const welcome = new Set(["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"]);

type Manifest = { name: string; version: string; license?: string; author?: string | { name: string } };

/** Notes down which packages end up in the bundles. One for all bundles of a build. */
export function bundledPackages(): { plugin: Plugin; folders: ReadonlySet<string> } {
  const folders = new Set<string>();
  const plugin: Plugin = {
    name: "bundled-packages",
    apply: "build",
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== "chunk") continue;
        for (const [id, { renderedLength }] of Object.entries(file.modules))
          if (renderedLength > 0 && id.includes("/node_modules/")) folders.add(packageFolder(id));
      }
    },
  };
  return { plugin, folders };
}

/** The text that goes along with the bundles: our license, and that of everything in them. */
export function licensesText(own: string, folders: Iterable<string>): string {
  const parts = [...folders].toSorted().map((folder) => {
    const manifest = readManifest(folder);
    const { name, version, license } = manifest;
    if (!license || !welcome.has(license))
      throw new Error(`${name} ${version} is under “${license}”: see scripts/build/licenses.ts.`);
    return `${name} ${version} (${license})\n\n${readLicense(folder, manifest)}`;
  });
  return `${[`Sidelight (MIT)\n\n${own.trim()}`, ...parts].join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

/** The folder of the package that a module belongs to. */
function packageFolder(id: string): string {
  return id.replace(/(.*\/node_modules\/(?:@[^/]+\/)?[^/]+).*/, "$1");
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

function readLicense(folder: string, { author, license }: Manifest): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:\.\w+)?$/i.test(name));
  if (file) return readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim();
  const name = typeof author === "string" ? author : author?.name;
  return `By ${name}, under the ${license} license. The package brings no text of its own.`;
}
