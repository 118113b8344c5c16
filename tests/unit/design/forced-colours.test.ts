import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const components = fileURLToPath(new URL("../../../components/", import.meta.url));
const sheets = readdirSync(components, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".css"),
);

/** Every rule outside of forced colours, with what is said of the same selector for those. */
const rules = sheets.flatMap((file) => {
  const css = readFileSync(components + file, "utf8");
  const at = css.indexOf("@media (forced-colors: active)");
  const [usual, forced] = at < 0 ? [css, ""] : [css.slice(0, at), css.slice(at)];
  return [...usual.matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(([, selector = "", rule = ""]) => ({
    selector: selector.replace(/\/\*.*?\*\//gs, "").trim(),
    rule,
    forced: forced
      .split("}")
      .filter((one) => one.includes(`${selector.trim()} {`))
      .join("}"),
  }));
});

it("leaves letters in the colour of the ground to no browser that paints that ground behind them", () => {
  const found = rules.filter(({ rule }) => /[^-]color: var\(--surface\)/.test(rule));
  expect(found.map(({ selector }) => selector)).toContain(".button");
  for (const { selector, forced } of found) expect(forced, selector).toContain("forced-color-adjust: none");
});

it("gives an edge to what is pressed and shows that by its ground alone, which is taken away there", () => {
  const found = rules.filter(
    ({ rule }) =>
      rule.includes("cursor: pointer") &&
      rule.includes("border: 0") &&
      /background: (?!none|transparent)/.test(rule),
  );
  expect(found.map(({ selector }) => selector)).toContain(".toast-undo");
  for (const { selector, forced } of found) expect(forced, selector).toContain("border: 1px solid");
});
