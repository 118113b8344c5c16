import { describe, expect, it } from "vitest";
import { argumentsIn } from "../../../scripts/command/read-arguments.ts";

const usage = "Usage: npm run weigh -- [--json] [--by UNIT] [apples] [pears]";
const shape = {
  usage,
  options: { json: { type: "boolean" }, by: { type: "string" } },
  words: ["apples", "pears"],
} as const;

describe("what stands behind a command’s name", () => {
  it("is read as the command says", () => {
    expect(argumentsIn(["--json", "pears", "--by", "gram"], shape)).toEqual({
      kind: "read",
      values: { json: true, by: "gram" },
      words: ["pears"],
    });
    expect(argumentsIn([], shape)).toEqual({ kind: "read", values: {}, words: [] });
    expect(argumentsIn(["a", "--", "-b"], { usage, words: 2 })).toMatchObject({ words: ["a", "-b"] });
  });

  it.each(["--help", "-h"])("may ask how it is used: %s", (asked) => {
    expect(argumentsIn([asked], shape)).toEqual({ kind: "help" });
    expect(argumentsIn(["pears", asked], shape)).toEqual({ kind: "help" });
  });

  it.each([
    ["an option it does not know", ["--jsno"], "Unknown option '--jsno'"],
    ["an option without its value", ["--by"], "Option '--by <value>' argument missing"],
    ["a word it does not know", ["pear"], "“pear” is none of: apples, pears"],
    ["an empty word, as of a variable that holds nothing", [""], "an argument is empty"],
    ["an empty value", ["--by", ""], "an argument is empty"],
  ])("is refused where there is %s", (_, words, reason) => {
    expect(argumentsIn(words, shape)).toEqual({ kind: "refused", reason });
  });

  it("is refused where there are too many words", () => {
    expect(argumentsIn(["a", "b"], { usage, words: 1 })).toEqual({
      kind: "refused",
      reason: "“b” is one too many",
    });
    expect(argumentsIn(["a"], { usage })).toEqual({ kind: "refused", reason: "“a” is one too many" });
  });
});
