import { expect, it } from "vitest";
import { scanHtml } from "../../../scripts/scan/scan-html.ts";
import { engineOf } from "../annotator/small-pack.ts";

const engine = engineOf({ mori: { kind: "person", forms: ["Akira Mori"] } });
const found = (html: string) => scanHtml(html, engine).mentions.map(({ text }) => text);

it("a page is scanned however deep its elements are nested", () => {
  const deep = (inner: string) => `${"<div>".repeat(8000)}${inner}${"</div>".repeat(8000)}`;
  expect(found(`<body>${deep("Akira Mori spoke.")}</body>`)).toEqual(["Akira Mori"]);
});
