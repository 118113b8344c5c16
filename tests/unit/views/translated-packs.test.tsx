// @vitest-environment jsdom
import { expect, it, vi } from "vitest";
import { EntityBackground } from "../../../components/entities/entity-background.tsx";
import { FactItem } from "../../../components/facts/fact-item.tsx";
import { FactMatrix } from "../../../components/facts/fact-matrix.tsx";
import { judgeAll } from "../../../components/facts/judge-all.ts";
import { createSearch } from "../../../components/search/search-index.ts";
import { click, library, show } from "./view.tsx";

const judged = judgeAll(library);
const one = judged.find(({ fact }) => fact.id === "us-soy-share-70");
if (!one) throw new Error("There is no such fact.");

function texts(root: ParentNode, selector: string): string[] {
  const found = [...root.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
  if (found.length === 0) throw new Error(`There is no ${selector}.`);
  return found;
}
const japanese = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

it("shows a fact, its claims and their values in the reader’s language", async () => {
  const root = await show(
    <ul>
      <FactItem judged={one} library={library} language="ja" onOpenEntity={vi.fn()} />
    </ul>,
  );
  await click(root, /.*/);
  expect(texts(root, ".claim .source-link")).toEqual([
    "Markets.com",
    "ロイター（ザ・プリント掲載）",
    "nippon.com",
    "International Business News",
  ]);
  expect(texts(root, ".claim-values dt")).toContain("米国産の割合");
  expect(texts(root, ".claim-values dd").join()).toContain("2023年の日本の輸入量");
  expect(root.querySelector(".fact-difference")?.textContent).toMatch(/米国産の割合|割合の対象/);
  for (const text of [
    ...texts(root, ".fact-text"),
    ...texts(root, ".claim-says"),
    ...texts(root, ".claim-origin"),
  ])
    expect(text).toMatch(japanese);
});

it("heads the columns of the matrix with publishers and stories in the reader’s language", async () => {
  const root = await show(
    <FactMatrix facts={judged} library={library} language="ja" openFact={null} onOpenEntity={vi.fn()} />,
  );
  expect(texts(root, ".matrix-sources th")).toContain("タイペイ・タイムズ、2025年10月23日");
  expect(texts(root, ".matrix-origins th").slice(0, 1).join()).toMatch(japanese);
  for (const text of texts(root, ".matrix-fact")) expect(text).toMatch(japanese);
});

it("shows all that is known of a name in the reader’s language", async () => {
  const entity = library.entity("us-soybeans");
  if (!entity) throw new Error("There is no such entity.");
  const root = await show(
    <EntityBackground
      entity={entity}
      library={library}
      language="ja"
      today="2026-06-08"
      onOpenEntity={vi.fn()}
      onBack={vi.fn()}
    />,
  );
  expect(texts(root, ".attributes dt")).toContain("日本の輸入に占める米国産");
  expect(texts(root, ".attributes .source-link").join()).toContain("時事通信（アドンクロノス配信）");
  expect(texts(root, ".relation-label").join()).toContain("購入拡大を求めた人");
  for (const text of texts(root, ".timeline-text")) expect(text).toMatch(japanese);
});

it("finds a source by what it is called in any language", async () => {
  const search = await createSearch(library);
  expect(search("ハドソン研究所")).toContainEqual({ kind: "source", id: "hudson-mou" });
  expect(search("Hudson Institute")).toContainEqual({ kind: "source", id: "hudson-mou" });
});
