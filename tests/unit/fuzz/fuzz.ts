import fc from "fast-check";
import { afterAll, it } from "vitest";
import { writeFigures } from "../../../scripts/report/figures.ts";
import { formOf } from "../../../scripts/report/suites.ts";

const form = formOf("fuzz");
/** The full form tries so many times as much. */
const times = form === "full" ? 10 : 1;
/** In every run the same cases; in full, others each time. What fails is printed with its seed. */
const seed = form === "full" ? undefined : 20261126;

type Property<Values> = fc.IProperty<Values> | fc.IAsyncProperty<Values>;

/** A form of `it` for what must hold in all of `cases` tries; counts them into the report. */
export function fuzzOf(part: string) {
  let held = 0;
  afterAll(() => writeFigures({ suite: "fuzz", form, counts: { cases: held } }, part));
  return <Values>(title: string, cases: number, property: Property<Values>) =>
    it(
      title,
      async () => {
        const numRuns = cases * times;
        await fc.assert(property, { numRuns, ...(seed !== undefined && { seed }) });
        held += numRuns;
      },
      30_000 * times,
    );
}
