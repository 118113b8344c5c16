import { describe, expect, it } from "vitest";
import { groundOf } from "../../../annotator/page/marks/ground.ts";
import { markStyleSheets } from "../../../annotator/page/marks/mark-style.ts";
import { topicPalette } from "../../../components/design/topic-palette.ts";

describe("the ground of marks", () => {
  it.each([
    ["dark texts", ["rgb(20, 20, 20)", "rgb(119, 119, 119)"], "light"],
    ["light texts", ["rgb(238, 238, 238)", "rgba(255, 255, 255, 0.9)"], "dark"],
    ["both", ["rgb(0, 0, 0)", "rgb(255, 255, 255)"], "both"],
    ["other notations", ["oklch(0.97 0.01 250)", "color(srgb 0.9 0.9 0.95)", "lab(95 0 0)"], "dark"],
    ["no text at all", [], "light"],
  ] as const)("is told by %s", (_, colours, ground) => {
    expect(groundOf(colours)).toBe(ground);
  });
});

describe("the style sheet of marks", () => {
  const topics = Object.entries(topicPalette).map(([id, colour]) => ({ id, colour }));

  it.each(topics)("colours the topic $id and nothing on paper", ({ id, colour }) => {
    const { light } = markStyleSheets(id, colour, "dotted", false);
    expect(light.startsWith("@media not print{")).toBe(true);
    expect(light).toContain(`::highlight(sidelight-${id}){text-decoration:underline dotted ${colour.light}`);
  });

  it("leaves text plain until a reader points at it, if that is chosen", () => {
    const { light } = markStyleSheets("nato", { light: "#226add", dark: "#8ac9ff" }, "none", false);
    expect(light).toContain("::highlight(pointed-sidelight-nato){text-decoration:underline");
    expect(light).not.toContain("::highlight(sidelight-nato)");
  });

  it.each(["dotted", "solid", "tint"] as const)(
    "tells the mark that is pointed at from others: %s",
    (style) => {
      const { light } = markStyleSheets("nato", { light: "#226add", dark: "#8ac9ff" }, style, false);
      expect(light).toContain(
        "::highlight(pointed-sidelight-nato){background-color:color-mix(in srgb,#226add",
      );
    },
  );

  it.each(["dotted", "solid", "tint", "none"] as const)(
    "measures no line by the font, which would take it away from vertical Japanese in Chromium: %s",
    (style) => {
      const { light } = markStyleSheets("nato", { light: "#226add", dark: "#8ac9ff" }, style, false);
      expect(light).toContain("text-underline-offset:22%");
      expect(light).not.toMatch(/\d(?:r?em|lh|cap|ic|ch|ex)\b/);
    },
  );

  it.each(topics)("has a contrast of 3:1 to black and to white where $id stands on both", (topic) => {
    const sheet = markStyleSheets(topic.id, topic.colour, "solid", false).both;
    const [, dark = "", share = "", light = ""] =
      /color-mix\(in srgb-linear,(#\w{6}) (\d+)%,(#\w{6})\)/.exec(sheet) ?? [];
    const mixed = luminance(dark) * (Number(share) / 100) + luminance(light) * (1 - Number(share) / 100);
    expect(1.05 / (mixed + 0.05)).toBeGreaterThanOrEqual(3);
    expect((mixed + 0.05) / 0.05).toBeGreaterThanOrEqual(3);
  });
});

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
