import { execFileSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { largestPackMegabytes, mostSpellingsInPack } from "../../data/packs/pack-limits.ts";
import packageJson from "../../package.json" with { type: "json" };
import { oldestBrowsers } from "../../scripts/build/oldest-browsers.ts";
import { packSchemaText } from "../../scripts/pack/pack-schema.ts";

/** What git has, and what is about to be added to it. */
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => file && existsSync(file));

const texts = files.filter(
  (file) => /\.(tsx?|css|html|json|md|svg)$|^\.ci\/run$/.test(file) && file !== "package-lock.json",
);
const extensionCode = texts.filter((file) =>
  /^(annotator|components|data|entrypoints)\/.*\.tsx?$/.test(file),
);

function filesWith(list: string[], pattern: RegExp): string[] {
  return list.filter((file) => pattern.test(readFileSync(file, "utf8")));
}

/** The headings of a page as its links name them. */
function headingsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}_ -]/gu, "")
      .replaceAll(" ", "-"),
  );
}

describe("package.json", () => {
  it("names exact versions only", () => {
    const versions = Object.entries({ ...packageJson.dependencies, ...packageJson.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it("has every script in the README's table", () => {
    const readme = readFileSync("README.md", "utf8");
    const isDocumented = (script: string) =>
      new RegExp(`npm (?:run )?(?:--silent )?${script}[\` ]`).test(readme);
    const scripts = Object.keys(packageJson.scripts).filter((script) => script !== "postinstall");
    expect(scripts.filter((script) => !isDocumented(script))).toEqual([]);
  });

  it("runs only programs that exist", () => {
    const programs = Object.values(packageJson.scripts).flatMap((script) => [
      ...script.matchAll(/node (scripts\/[\w/-]+\.ts)/g),
    ]);
    expect(programs.map(([, file]) => file ?? "").filter((file) => !existsSync(file))).toEqual([]);
  });
});

describe("scripts", () => {
  it("say how they are used, and refuse what they do not take", () => {
    const commands = texts.filter((file) => /^scripts\/[\w-]+\.ts$/.test(file));
    expect(commands.length).toBeGreaterThan(10);
    const reading = filesWith(commands, /\b(?:readArguments|runPackCommand|runScan)\(/);
    expect(commands.filter((file) => !reading.includes(file))).toEqual([]);
  });

  it("find files also where the clone lies in a folder with a blank, or any other letter, in its name", () => {
    const scripts = texts.filter((file) => /^(?:scripts|tests)\/.*\.tsx?$|^[\w.]+\.ts$/.test(file));
    expect(filesWith(scripts, /import\.meta\.url\)\.pathname|folder\)\.pathname/)).toEqual([]);
  });
});

describe("the README", () => {
  it("names the oldest browsers that the manifests name", () => {
    const { chromium, firefox } = oldestBrowsers;
    const readme = readFileSync("README.md", "utf8");
    expect(readme).toContain(`**Chrome, Chromium, Edge, Brave (${chromium} or later)**`);
    expect(readme).toContain(`**Firefox (${firefox} or later)**`);
  });
});

describe("package-lock.json", () => {
  it("names no host to download from", () => {
    expect(readFileSync("package-lock.json", "utf8")).not.toMatch(/"resolved": "https?:/);
  });
});

describe("docs", () => {
  it("have the schema of the format as it is (npm run schema writes it)", () => {
    expect(readFileSync("docs/pack.schema.json", "utf8")).toBe(packSchemaText());
  });

  it.each(["docs/packs.md", "SECURITY.md"])("say in %s how large a pack may be", (file) => {
    const spellings = new Intl.NumberFormat("en").format(mostSpellingsInPack);
    expect(readFileSync(file, "utf8")).toMatch(
      new RegExp(`\\b${largestPackMegabytes} MB\\b.{1,5}\\b${spellings} spellings`, "s"),
    );
  });

  const pages = texts
    .filter((file) => file.endsWith(".md"))
    .map((file) => ({ file, text: readFileSync(file, "utf8") }));
  /** A path as it is meant from a file: of a link, or of words set as code. */
  const from = (file: string, target: string) => new URL(target, new URL(file, "file:///")).pathname.slice(1);

  it("link to files that exist, and to headings in them", () => {
    const headings = new Map(pages.map(({ file, text }) => [file, headingsOf(text)]));
    const broken = pages.flatMap(({ file, text }) =>
      [...text.matchAll(/\]\((?!https?:)([^)#]*)#?([^)]*)\)/g)]
        .map(([, path, heading]) => ({ target: path ? from(file, path) : file, heading: heading ?? "" }))
        .filter(
          ({ target, heading }) =>
            !existsSync(target) || (heading && !headings.get(target)?.includes(decodeURIComponent(heading))),
        )
        .map(({ target, heading }) => `${file} → ${target}#${heading}`),
    );
    expect(broken).toEqual([]);
  });

  it("name files and folders that exist", () => {
    const gone = pages.flatMap(({ file, text }) =>
      [...text.matchAll(/`((?:annotator|components|data|docs|entrypoints|scripts|tests)\/[\w./*-]*)`/g)]
        .map(([, path = ""]) => path)
        .filter((path) => globSync(path).length === 0)
        .map((path) => `${file}: ${path}`),
    );
    expect(gone).toEqual([]);
  });
});

describe("extension code", () => {
  it("makes no markup from text", () => {
    expect(
      filesWith(extensionCode, /\b(?:innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser)\b/),
    ).toEqual([]);
  });

  it("makes no request and runs no text as code", () => {
    expect(
      filesWith(
        extensionCode,
        /\b(?:XMLHttpRequest|sendBeacon|WebSocket|EventSource|importScripts)\b|\b(?:fetch|eval)\(|new Function\b/,
      ),
    ).toEqual([]);
  });

  it("reaches extension interfaces from entrypoints only", () => {
    const others = extensionCode.filter((file) => !file.startsWith("entrypoints/"));
    expect(filesWith(others, /from "(?:wxt|webextension-polyfill|@wxt-dev)/)).toEqual([]);
  });
});

describe("every text", () => {
  const self = "tests/repository/repository.test.ts";

  it("is finished", () => {
    expect(
      filesWith(
        texts.filter((file) => file !== self),
        /\b(?:TODO|FIXME|XXX|lorem ipsum)\b/i,
      ),
    ).toEqual([]);
  });

  it("names no path of a certain machine", () => {
    expect(
      filesWith(
        texts.filter((file) => file !== self),
        /\/(?:work\/(?:main|shared)|root\/\w)|\.\.\/\.(?:library|mirror)\b/,
      ),
    ).toEqual([]);
  });
});
