import fc from "fast-check";
import { describe, expect } from "vitest";
import { scanHtml } from "../../../scripts/scan/scan-html.ts";
import { engine, faultsIn } from "./engine.ts";
import { fuzzOf } from "./fuzz.ts";

const fuzz = fuzzOf("trees");

type Tree = { html: string; names: number };

const plain = (html: string): Tree => ({ html, names: 0 });
const noise = fc.constantFrom(
  " the harbour ",
  " 港は静かだった。 ",
  " &nbsp;&#173; ",
  " <br>",
  " <wbr> ",
  " ",
  " <!-- x --> ",
);
/**
 * A name as markup cuts it: it flows on through everything that a reader does not see. Two in a row would hold a
 * third one, “Takaichi Sanae”.
 */
const name = fc
  .array(fc.constantFrom("", "<!-- -->", "<b></b>", "<wbr>", "<span></span>", "&#173;"), {
    minLength: 2,
    maxLength: 2,
  })
  .map(([one, two]) => ` <i>Sa${one}nae</i> Taka<em>${two}ichi</em> spoke `);

const readable = ["p", "div", "blockquote", "section", "span", "b", "em", "li", "x-box", "td"];
const unread = ["script", "style", "template", "textarea", "code", "pre", "nav"];

const { tree } = fc.letrec<{ tree: Tree; branch: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    noise.map(plain),
    name.map((html) => ({ html, names: 1 })),
    fc.tuple(fc.constantFrom(...unread), name).map(([tag, html]) => plain(`<${tag}>${html}</${tag}>`)),
    tie("branch"),
  ),
  branch: fc
    .tuple(fc.constantFrom(...readable), fc.array(tie("tree"), { maxLength: 5 }))
    .map(([tag, inner]) => ({
      html: `<${tag}>${inner.map(({ html }) => html).join("")}</${tag}>`,
      names: inner.reduce((sum, { names }) => sum + names, 0),
    })),
}));
const trees = fc.array(tree, { maxLength: 8 }).map((all) => ({
  html: all.map(({ html }) => html).join(""),
  names: all.reduce((sum, { names }) => sum + names, 0),
}));

/** Lets go of the documents before: without a turn of the event loop, none of them would be freed. */
const afterAllElse = () => new Promise((resolve) => setImmediate(resolve));

describe("the walk over a page", () => {
  fuzz(
    "finds every name that a reader sees, however markup cuts it, and none that is not for reading",
    150,
    fc.asyncProperty(trees, async ({ html, names }) => {
      await afterAllElse();
      const { active, mentions } = scanHtml(`<!doctype html><body>${html}</body>`, engine);
      expect(mentions.map(({ entity }) => entity)).toEqual(Array(names).fill("sanae-takaichi"));
      expect(active).toBe(names > 0);
      expect(faultsIn(mentions)).toEqual([]);
    }),
  );

  const broken = fc
    .array(
      fc.oneof(
        name,
        noise,
        fc.constantFrom(...[...readable, ...unread].flatMap((tag) => [`<${tag}>`, `</${tag}>`])),
        fc.constantFrom("<form>", "</body>", "<frameset>", "<table><td>", "<math><mi>", "<!--", "]]>", "\0"),
        fc.string({ unit: "binary", maxLength: 6 }),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(""));
  fuzz(
    "comes to its end on any markup",
    150,
    fc.asyncProperty(broken, async (html) => {
      await afterAllElse();
      expect(faultsIn(scanHtml(html, engine).mentions)).toEqual([]);
    }),
  );
});
