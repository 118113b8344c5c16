import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { WxtVitest } from "wxt/testing/vitest-plugin";

/** Suites whose full form takes minutes: begun last, one of them would run on alone at the end. */
const long = ["soak", "hostile-pages", "unchanged-pages", "card-settings"];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = long.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return at === -1 ? long.length : at;
    };
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other));
  }
}

/**
 * One runner for everything. `unit` needs no browser and takes a minute; `packages` looks at what the stores get;
 * `browser` drives real Chromium and Firefox over the built extension, three files at a time: of two on two cores, one
 * is mostly waiting.
 */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    reporters: process.env.CI ? ["default", "github-actions"] : ["default"],
    projects: [
      {
        plugins: [WxtVitest()],
        oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
        test: {
          name: "unit",
          include: ["tests/{unit,gold,repository,pages}/**/*.test.{ts,tsx}"],
          environment: "node",
          // Threads start in half the time that processes take.
          pool: "threads",
          globalSetup: "tests/unit/time-zone.ts",
          setupFiles: "tests/unit/fake-browser.ts",
          // Vitest would leave one core free, of two that is half.
          maxWorkers: "100%",
          // Property tests and whole saved pages on a busy machine of two cores.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "packages",
          include: ["tests/packages/**/*.test.ts"],
          environment: "node",
          // The linter reads every bundle.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          environment: "node",
          maxWorkers: 3,
          // A browser on a busy machine now and then swallows a movement of the pointer; four times in a row is ours.
          retry: process.env.CI ? 3 : 0,
          testTimeout: 120_000,
          // A browser that does not start is started again.
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
