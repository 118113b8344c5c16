import { describe, expect, it } from "vitest";
import { citation } from "../../../components/card/citation.ts";
import { versionText } from "../../../components/card/version-text.ts";
import { adasCard } from "./story.ts";

describe("a card as text", () => {
  it("carries what it says, how far it holds, and the sources by number", () => {
    expect(citation(adasCard(), "plain", "en").split("\n")).toEqual([
      "Ada Quill (羽根 絵田)",
      "Engineer, as of January 2026",
      "",
      "She drew the bridge. It stood.",
      "",
      "- Office: City engineer [1]",
      "",
      "- Fact length. (Sources differ: figure) The Courier: 400 metres [2]; City Council: Puts the length at 420 metres. [1]",
      "- Fact opened. (2 outlets · 2 origins) [1][3]",
      "",
      "Sources:",
      "[1] City Council, 31 January 2026: https://example.org/record",
      "[2] The Courier, 31 January 2026: https://example.org/courier#:~:text=The%20bridge,long",
      "[3] The Courier, 31 January 2026: https://example.org/courier",
      "",
      "From Sidelight, as of January 2026",
    ]);
  });

  it("is written as Japanese for a Japanese reader", () => {
    const lines = citation(adasCard(), "plain", "ja").split("\n");
    expect(lines.slice(0, 2)).toEqual(["Ada Quill（羽根 絵田）", "Engineer（2026年1月時点）"]);
    expect(lines).toContain("- Office：City engineer[1]");
    expect(lines).toContain(
      "- Fact length.（食い違い：数値）The Courier：400 metres[2]／City Council：Puts the length at 420 metres.[1]",
    );
    expect(lines).toContain("- Fact opened.（情報源2件・出所2件）[1][3]");
    expect(lines).toContain("出典：");
    expect(lines).toContain("[1] City Council、2026年1月31日：https://example.org/record");
  });

  it("is Markdown where that is asked for, and nothing a pack says can break it", () => {
    const card = adasCard();
    const [detail] = card.attributes;
    const [record] = detail?.sources ?? [];
    if (!detail || !record) throw new Error("The card has no detail with a source.");
    const address = "https://example.org/a>b";
    const attributes = [{ ...detail, value: "`City`", sources: [{ ...record, address }] }];
    const odd = { name: "Ada *Q* [x]", role: "<b>Engineer</b>", description: "She_drew_it.", attributes };
    const text = citation({ ...card, ...odd }, "markdown", "en");
    expect(text).toContain("**Ada \\*Q\\* \\[x\\]** (羽根 絵田)");
    expect(text).toContain("\n\\<b\\>Engineer\\</b\\>, as of January 2026");
    expect(text).toContain("\nShe\\_drew\\_it.");
    expect(text).toContain("- Office: \\`City\\` [1]");
    expect(text).toContain("[1] [City Council](<https://example.org/a%3Eb>), 31 January 2026");
  });

  it("keeps its lines in Markdown, where lines that follow each other run together", () => {
    const lines = citation(adasCard(), "markdown", "en").split("\n");
    const runOn = lines.filter((line, index) => {
      const isText = (one = "") => one.trim() !== "" && !one.startsWith("- ");
      return isText(line) && isText(lines[index + 1]) && !line.endsWith("  ");
    });
    expect(runOn).toEqual([]);
  });
});

describe("one source's version in one line", () => {
  const version = { sources: [], values: [], attribution: "outlet" } as const;

  it("is its own sentence, else its words, else its figures", () => {
    const values = [{ kind: "money", name: "size", amount: 550e9, currency: "USD", bound: "up to" } as const];
    const plain = { ...version, sources: [], values: [...values] };
    expect(versionText({ ...plain, says: "Says so." }, "en")).toBe("Says so.");
    expect(versionText({ ...plain, wording: "too early" }, "en")).toBe("“too early”");
    expect(versionText(plain, "en")).toBe("up to $550 billion");
    expect(versionText({ ...plain, values: [] }, "en")).toBe("as above");
  });

  it("names the outlet's own count of sources", () => {
    expect(versionText({ ...version, sources: [], values: [], attribution: "two-anonymous" }, "en")).toBe(
      "as above, citing two unnamed sources",
    );
  });
});
