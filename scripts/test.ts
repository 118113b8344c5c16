/**
 * `npm test`: everything, in the order in which a mistake is cheapest to find. Later steps run although
 * an earlier one failed, so that one run shows all there is to mend. The last line counts.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { browserNames } from "./browser/session.ts";

type Step = {
  title: string;
  command: string /** Where vitest writes its counts. */;
  report?: string;
  needs?: string;
};
type Outcome = { title: string; passed: number; failed: number; skipped: number; seconds: number };

const reports = new URL("../.reports/", import.meta.url).pathname;

function vitest(project: string): Pick<Step, "command" | "report"> {
  const report = `${reports}${project}.json`;
  return {
    command: `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=${report}`,
    report,
  };
}

const steps: Step[] = [
  { title: "types", command: "wxt prepare && tsc --noEmit" },
  { title: "lint", command: "biome check ." },
  { title: "unused code", command: "knip" },
  { title: "unit", ...vitest("unit") },
  { title: "build for Chrome", command: "wxt zip" },
  { title: "build for Firefox", command: "wxt zip -b firefox" },
  { title: "size budget", command: "node scripts/budget.ts" },
  { title: "packages", ...vitest("packages"), needs: "build" },
  { title: "browsers", command: `node scripts/browsers.ts ${browserNames.join(" ")}` },
  { title: "end to end", ...vitest("browser"), needs: "build" },
];

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const outcomes: Outcome[] = [];
for (const step of steps) outcomes.push(run(step));

console.log("\nIn short");
for (const { title, passed, failed, skipped, seconds } of outcomes) {
  const counts = `${passed} passed${failed ? `, ${failed} FAILED` : ""}${skipped ? `, ${skipped} skipped` : ""}`;
  console.log(
    `  ${failed ? "✗" : "✓"} ${title.padEnd(18)} ${counts.padEnd(28)} ${seconds.toFixed(0).padStart(4)} s`,
  );
}
const [passed, failed, skipped] = (["passed", "failed", "skipped"] as const).map((key) =>
  outcomes.reduce((sum, outcome) => sum + outcome[key], 0),
);
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed ? 1 : 0;

function run({ title, command, report, needs }: Step): Outcome {
  const missing = needs && outcomes.find((outcome) => outcome.failed && outcome.title.startsWith(needs));
  if (missing) return { title: `${title} (not run)`, passed: 0, failed: 1, skipped: 0, seconds: 0 };
  console.log(`\n▸ ${title}: ${command}`);
  const start = performance.now();
  const { status } = spawnSync(command, { shell: true, stdio: ["ignore", "inherit", "inherit"] });
  const seconds = (performance.now() - start) / 1000;
  const counts = report && existsSync(report) ? countsOf(report) : { passed: 0, failed: 0, skipped: 0 };
  // A step that fails without a failed test (types, lint, a crash of the runner) counts as one.
  if (status !== 0 && counts.failed === 0) counts.failed = 1;
  if (status === 0 && !report) counts.passed = 1;
  return { title, ...counts, seconds };
}

function countsOf(report: string): { passed: number; failed: number; skipped: number } {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
    readFileSync(report, "utf8"),
  );
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
}
