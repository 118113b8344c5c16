import { spawnSync } from "node:child_process";
import { closeSync, ftruncateSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { linesOf, runScan } from "./run-command.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sidelight-scan-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function scan(args: string[]) {
  const { stdout, ...result } = await runScan(...args);
  return { lines: linesOf(stdout), ...result };
}

/** What each of several files has, read in one go. */
async function mentionsIn(files: Record<string, string | Uint8Array>): Promise<Record<string, string[]>> {
  const { lines } = await scan([
    "--json",
    ...Object.entries(files).map(([name, content]) => file(name, content)),
  ]);
  return Object.fromEntries(
    Object.keys(files).map((name, at) => [
      name,
      JSON.parse(lines[at] ?? "").mentions.map(({ entity }: { entity: string }) => entity),
    ]),
  );
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const story = "Japan’s prime minister Sanae Takaichi met US President Donald Trump.";

describe("scan", () => {
  it("gives one JSON line per file, with offsets into the text as given", async () => {
    const text = `\ufeffFirst line\r\n\r\n${story}\r\n`;
    const { lines, status } = await scan(["--json", file("a.txt", text), file("b.txt", "Nothing here.")]);
    expect(status).toBe(0);
    const [first, second] = lines.map((line) => JSON.parse(line));
    expect(first).toMatchObject({ news: true, active: true });
    expect(first.mentions.map((mention: { entity: string }) => mention.entity)).toEqual([
      "sanae-takaichi",
      "donald-trump",
    ]);
    for (const { start, end, text: found } of first.mentions) expect(text.slice(start, end)).toBe(found);
    expect(second).toEqual({ file: join(folder, "b.txt"), news: true, active: false, mentions: [] });
  });

  it("takes a list of other stories in a text for what it is", async () => {
    const report = "The White House said nothing.";
    expect(
      await mentionsIn({
        "related.txt": `Watches are dear\n\n${report}\n\nRELATED STORIES\n> Sanae Takaichi flies home\n> On Donald Trump`,
        "ranking.txt": `時計が高い\n\n${report}\n\nアクセスランキング\n1. 高市早苗首相が帰国\n2. トランプ大統領の時計`,
        "teaser.txt": `Watches are dear\n\n${report}\n\nRead more: Sanae Takaichi tells the LDP to stay calm`,
        "story.txt": `Watches are dear\n\nMOST READ\n\nOn tulips\n\nSanae Takaichi flew home, they say.\n\n${report}`,
      }),
    ).toEqual({
      "related.txt": ["sanae-takaichi"],
      "ranking.txt": ["sanae-takaichi"],
      "teaser.txt": ["sanae-takaichi"],
      "story.txt": ["sanae-takaichi", "white-house"],
    });
  });

  it("reads standard input as plain text, and ends with the code that tells how it went", () => {
    const { stdout, status } = spawnSync(
      process.execPath,
      ["scripts/scan.ts", "--json", "-", "nowhere.txt"],
      {
        input: story,
        encoding: "utf8",
      },
    );
    expect(JSON.parse(stdout)).toMatchObject({ file: "-", active: true });
    expect(status).toBe(2);
  });

  it("reads what a page writes into shadow roots and into frames of its own", async () => {
    const inner = "<p>Inside, <b>Sanae</b> Takaichi spoke.</p>";
    const shadow = (mode: string) =>
      `<x-body><template shadowrootmode="${mode}"><x-part><template shadowrootmode="open">${inner}</template></x-part></template></x-body>`;
    const found = await mentionsIn({
      "open.html": shadow("open"),
      "closed.html": shadow("closed"),
      "frame.html": `<iframe srcdoc="${inner}"></iframe>`,
      "sandbox.html": `<iframe sandbox srcdoc="${inner}"></iframe>`,
      "template.html": `<template>${inner}</template>`,
      "hidden.html": `<div hidden>${shadow("open")}</div>`,
    });
    expect(found).toEqual({
      "open.html": ["sanae-takaichi"],
      "closed.html": ["sanae-takaichi"],
      "frame.html": ["sanae-takaichi"],
      "sandbox.html": [],
      "template.html": [],
      "hidden.html": [],
    });
  });

  it("reads pages in the encoding they are in", async () => {
    const declared = (charset: string, name: string) =>
      Buffer.concat([
        Buffer.from(`<html lang="ja"><meta charset="${charset}"><p>`),
        Buffer.from(name.replaceAll(" ", ""), "hex"),
      ]);
    const found = await mentionsIn({
      "utf-8.html": '<html lang="ja"><p>高市早苗首相は東京で会談した。',
      "shift_jis.html": declared("shift_jis", "8d 82 8e 73 91 81 95 63 8e f1 91 8a"),
      "euc-jp.html": declared("euc-jp", "b9 e2 bb d4 c1 e1 c9 c4 bc f3 c1 ea"),
    });
    for (const entities of Object.values(found)) expect(entities).toEqual(["sanae-takaichi"]);
  });

  /** What Chrome saves as “Webpage, Single File”: letters beyond ASCII and long lines are not as they stand. */
  const mhtml =
    "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\r\n<p>=E9=AB=98=E5=B8=82";

  it("says how to save a page that was saved as an archive", async () => {
    expect((await scan([file("archive.mht", mhtml)])).stderr).toMatch(
      /archive\.mht: .*save it as “Webpage, HTML Only”$/m,
    );
  });

  it("reports what cannot be read in one line each, and goes on with the rest", async () => {
    const large = join(folder, "large.txt");
    const handle = openSync(large, "w");
    ftruncateSync(handle, 50_000_000);
    closeSync(handle);
    mkdirSync(join(folder, "folder"));
    const bad = [
      join(folder, "missing.txt"),
      join(folder, "folder"),
      large,
      file("empty.txt", ""),
      file("blank.html", " \n"),
      file("binary.html", new Uint8Array([1, 2, 0, 3])),
      file("paper.pdf", "%PDF-1.7\n"),
      file("page.mhtml", mhtml),
      file("unnamed", mhtml),
    ];
    const { lines, stderr, status } = await scan(["--json", ...bad, file("good.txt", story)]);
    expect(status).toBe(2);
    expect(lines).toHaveLength(1);
    const complaints = stderr.split("\n").filter(Boolean);
    expect(complaints).toHaveLength(bad.length);
    for (const [index, path] of bad.entries()) expect(complaints[index]).toContain(`scan: ${path}: `);
  });

  it.each([
    ["no file", []],
    ["an unknown option", ["--nonsense"]],
    ["a missing pack", ["--pack", "/nowhere.json", "-"]],
    ["a pack without a name", ["--pack", "", "-"]],
    ["a file without a name", [""]],
  ])("answers %s with one line", async (_, args) => {
    const { stderr, status } = await scan(args);
    expect(status).toBe(2);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).not.toMatch(/: :|: pack:/);
  });

  it("reads packs as strictly as “pack check” does, and says in one line what is wrong", async () => {
    const large = join(folder, "large.json");
    const handle = openSync(large, "w");
    ftruncateSync(handle, 26 * 2 ** 20);
    closeSync(handle);
    const said = async (path: string) => (await scan(["--pack", path, "-"])).stderr;
    expect(await said(large)).toBe(
      `scan: ${large}: the pack has 26 MB, a pack has at most 25 MB; split it in two\n`,
    );
    const latin = file("latin.json", new Uint8Array([0x22, 0xe9, 0x22]));
    expect(await said(latin)).toBe(
      `scan: ${latin}: this is not text in UTF-8, choose a pack, and save it as UTF-8 if it is one\n`,
    );
    const empty = file("two.json", '{ "format": "sidelight-pack", "formatVersion": 1 }');
    expect(await said(empty)).toMatch(
      /^scan: .*two\.json: id: is missing, add an id like “trade-deal” \(and \d+ more: see “npm run pack -- check”\)\n$/,
    );
  });

  it("prints a readable summary without --json", async () => {
    const { lines } = await scan([file("c.txt", story), file("one.txt", "Sanae Takaichi spoke.")]);
    expect(lines[0]).toMatch(/c\.txt: 2 mentions \(news\)$/);
    expect(lines[3]).toMatch(/one\.txt: 1 mention \(news\)$/);
    expect(lines[1]).toMatch(/sanae-takaichi +1 × {2}Sanae Takaichi/);
  });
});
