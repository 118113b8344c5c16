import { expect, it } from "vitest";
import { createSearch } from "../../../components/search/search-index.ts";
import { createLibrary } from "../../../data/library.ts";
import { completePack, type PackAsWritten } from "../../../data/packs/complete-pack.ts";
import { smallPack } from "../data/small-pack.ts";

it("finds a source that two packs name by what the first of them says, which is what is shown", async () => {
  const pack = smallPack();
  const other = {
    ...pack,
    id: "other",
    sources: pack.sources.map((source) => ({ ...source, publisher: `Gazette ${source.id}` })),
  };
  const library = createLibrary([pack, other].map((one) => completePack(one as PackAsWritten)));
  const search = await createSearch(library);
  expect(search("courier").filter(({ kind }) => kind === "source")).toEqual([
    { kind: "source", id: "courier" },
  ]);
  expect(search("gazette")).toEqual([]);
});
