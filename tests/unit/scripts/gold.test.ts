import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readGold } from "../../../scripts/score/gold.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sidelight-gold-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const text = {
  id: "harbour",
  language: "en",
  text: "Ada Quill met Ada Quill.",
  mentions: [{ entity: "ada-quill", text: "Ada Quill", occurrence: 2 }],
};

function read(content: string | object): ReturnType<typeof readGold> {
  writeFileSync(join(folder, "en.json"), typeof content === "string" ? content : JSON.stringify(content));
  return readGold(folder);
}

describe("labelled texts", () => {
  it("have their mentions where the labels say", () => {
    expect(read([text])[0]?.spans).toEqual([{ entity: "ada-quill", start: 14, end: 23 }]);
  });

  it.each([
    ["what is no JSON", "[", /^en\.json: this is not JSON/],
    ["what is no list", {}, /^en\.json: \S.*list/],
    ["a text without an id", [{ ...text, id: undefined }], /^en\.json, text 1: id: /],
    ["a field that there is not", [text, { ...text, id: "b", lang: "en" }], /^en\.json, text 2: .*lang/],
    ["an id that stands twice", [text, text], /^en\.json: the id “harbour” stands twice$/],
    [
      "words that are not there",
      [{ ...text, mentions: [{ entity: "a", text: "Ada Crane" }] }],
      /^en\.json, harbour: “Ada Crane” is not in the text$/,
    ],
    [
      "words that stand there twice",
      [{ ...text, mentions: [{ entity: "a", text: "Ada" }] }],
      /^en\.json, harbour: “Ada” stands 2 times, say which$/,
    ],
  ])("are refused with %s, in a line that says where", (_, content, line) => {
    expect(() => read(content)).toThrow(line);
    try {
      read(content);
    } catch (error) {
      expect(String(error)).not.toContain("\n");
    }
  });

  it("are wanted: a folder without any is no perfect score", () => {
    expect(() => readGold(folder)).toThrow("there are no labelled texts (.json)");
    expect(() => readGold(join(folder, "nowhere"))).toThrow("there is no such folder");
    mkdirSync(join(folder, "inner"));
    writeFileSync(join(folder, "inner/en.json"), "[]");
    expect(() => readGold(join(folder, "inner"))).toThrow("there are no labelled texts (.json)");
    expect(() => readGold(join(folder, "inner/en.json"))).toThrow("this is not a folder");
  });
});
