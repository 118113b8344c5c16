// @vitest-environment jsdom
import { afterEach, expect, it, vi } from "vitest";
import { EntityBackground } from "../../../components/entities/entity-background.tsx";
import { mostOnMap } from "../../../components/relation-map/map-rows.ts";
import { library, show } from "./view.tsx";
import { readIn, windows } from "./windows.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.style.fontSize = "";
});

const background = async (language: string) => {
  await show(null);
  const entity = library.entity("sanae-takaichi");
  if (!entity) throw new Error("The bundled pack knows her.");
  return show(
    <EntityBackground
      {...{ entity, library, language }}
      today="2025-10-29"
      onOpenEntity={vi.fn()}
      onBack={vi.fn()}
    />,
  );
};

it.each(windows)(
  "connections stand open as a list where no map fits: $window",
  async ({ isNarrow, ...size }) => {
    readIn(size);
    const root = await background("en");
    expect(root.querySelector<HTMLDetailsElement>(".relation-list")?.open).toBe(isNarrow);
  },
);

it.each(["en", "ja"])("says how many connections are in the list alone (%s)", async (language) => {
  const undrawn = library.relationsOf("sanae-takaichi").length - mostOnMap;
  expect(undrawn).toBeGreaterThan(0);
  const root = await background(language);
  expect(root.querySelectorAll(".map-name")).toHaveLength(mostOnMap);
  const numbers = root.querySelector(".relation-list > summary")?.textContent?.match(/\d+/g);
  expect(numbers).toContain(String(undrawn));
});
