import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const components = fileURLToPath(new URL("../../../components/", import.meta.url));
const darkGround = /([^{}]+)\{[^{}]*[^-]color: var\(--surface\)[^{}]*\}/g;

it("leaves letters in the colour of the ground to no browser that paints that ground behind them", () => {
  const sheets = readdirSync(components, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".css"),
  );
  const found = sheets.flatMap((file) => {
    const css = readFileSync(components + file, "utf8");
    const at = css.indexOf("@media (forced-colors: active)");
    const forced = at < 0 ? "" : css.slice(at);
    return [...css.matchAll(darkGround)].map(([, selector = ""]) => ({ selector: selector.trim(), forced }));
  });
  expect(found.map(({ selector }) => selector)).toContain(".button");
  for (const { selector, forced } of found) {
    const rules = forced.split("}").filter((rule) => rule.includes(`${selector} {`));
    expect(
      rules.some((rule) => rule.includes("forced-color-adjust: none")),
      selector,
    ).toBe(true);
  }
});
