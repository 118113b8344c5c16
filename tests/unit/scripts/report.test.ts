import { describe, expect, it } from "vitest";
import type { Figures } from "../../../scripts/report/figures.ts";
import { differences, withFigures } from "../../../scripts/report/table.ts";

const readme = `# A text

<!-- npm run report writes this table -->
<!-- end of the table -->

And more.
`;

const hostile = (pages: number, form: Figures["form"] = "short"): Figures[] => [
  { suite: "hostile pages", form, browser: "chromium", counts: { pages } },
  { suite: "hostile pages", form, browser: "firefox", counts: { pages } },
];
const requests = (seen: number): Figures => ({ suite: "requests", form: "short", counts: { seen, ours: 0 } });

describe("the table of what was tested", () => {
  it("has what the run has counted, in the column of its form, and leaves the rest of the text alone", () => {
    const filled = withFigures(readme, [...hostile(42), requests(1234)]);
    expect(filled).toMatch(/^# A text\n/);
    expect(filled).toMatch(/\nAnd more\.\n$/);
    expect(filled).toMatch(/\| hostile pages +\| 42 +\| +\|\n/);
    expect(filled).toContain("| 1,234, 0 of them ours |");
  });

  it("keeps cells of which a later run says nothing", () => {
    const filled = withFigures(withFigures(readme, hostile(42)), hostile(43, "full"));
    expect(filled).toMatch(/\| hostile pages +\| 42 +\| 43 +\|\n/);
    expect(withFigures(filled, [])).toBe(filled);
  });

  it("shows where browsers differ", () => {
    const filled = withFigures(readme, [...hostile(42).slice(0, 1), ...hostile(41).slice(1)]);
    expect(filled).toContain("| 42 and 41 ");
  });

  it("is found to differ from a run that counted something else, unless that was measured", () => {
    const filled = withFigures(readme, [...hostile(42), requests(1234)]);
    expect(differences(filled, [...hostile(42), requests(99)])).toEqual([]);
    expect(differences(filled, hostile(41))).toEqual(["hostile pages short: “42”, and the run says “41”"]);
  });
});
