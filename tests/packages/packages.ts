import packageJson from "../../package.json" with { type: "json" };
import { readZip } from "./read-zip.ts";

/** What `npm run zip` makes: the packages for the two stores, and the sources that Mozilla builds again. */
export const packageNames = ["chrome", "firefox", "sources"] as const;
export type PackageName = (typeof packageNames)[number];

/** Where a package lies, here or in another folder that has the sources. */
export function packagePath(name: PackageName, folder = "."): string {
  return `${folder}/.output/sidelight-${packageJson.version}-${name}.zip`;
}

/** A text in a package; fails where it has none of that name. */
export function textIn(name: PackageName, file: string): string {
  const content = readZip(packagePath(name)).get(file);
  if (!content) throw new Error(`There is no ${file} in the ${name} package.`);
  return content.toString("utf8");
}
