/**
 * `npm test`: everything, in the order in which a mistake is cheapest to find. Later steps run although
 * an earlier one failed, so that one run shows all there is to mend. The last line counts.
 * The long suites run in a short form, those that `--full` names in full: `all`, `turn`, or a suite's name. With `turn`,
 * which is for a machine that has no more than a quarter of an hour, most is tested in one browser.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readArguments } from "./command/read-arguments.ts";
import { readFigures } from "./report/figures.ts";
import { chosenBrowsers, chosenSuites, fullSuites, runBrowsers, suites } from "./report/suites.ts";

type Step = {
  title: string;
  command: string;
  /** Where vitest writes its counts. */
  report?: string;
  needs?: string;
};
type Outcome = { title: string; passed: number; failed: number; skipped: number; seconds: number };
/** The part of vitest's report that is read here. */
type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { assertionResults: { fullName: string; status: string; failureMessages: string[] }[] }[];
};

const reports = fileURLToPath(new URL("../.reports/", import.meta.url));

function vitest(project: string): Pick<Step, "command" | "report"> {
  const report = `${reports}${project}.json`;
  return {
    command: `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json="${report}"`,
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
  { title: "browsers", command: "node scripts/browsers.ts" },
  { title: "end to end", ...vitest("browser"), needs: "build" },
  { title: "README’s figures", command: "node scripts/report.ts --check", needs: "end to end" },
];

const usage = `Usage: npm test -- [--full all | turn | SUITE]

Tests everything. The long suites run in a short form, but for those named: all of them, the one whose turn it is by
the commit's hash, or one of ${suites.join(", ")}.
With “turn”, all but the main path, frames and what is left alone is tested in one browser, in turn, too.`;

const { values: wishes } = readArguments({ usage, options: { full: { type: "string" } } });
const hash = wishes.full === "turn" ? commit() : "";
const inFull = chosenSuites(wishes.full, hash);
if (inFull === null) {
  console.error(`“${wishes.full}” is no suite\n${usage}`);
  process.exit(1);
}
const browsers = chosenBrowsers(wishes.full, hash);
process.env[fullSuites] = inFull.join(",");
process.env[runBrowsers] = browsers.join(",");
if (inFull.length > 0) console.log(`In full: ${inFull.join(", ")}`);
console.log(`Browsers: ${browsers.join(" and ")}`);

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const outcomes: Outcome[] = [];
for (const step of steps) outcomes.push(run(step));

console.log("\nWhat was tested");
for (const { suite, browser = "", form, counts } of readFigures()) {
  const counted = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
  console.log(`  ${suite.padEnd(18)} ${browser.padEnd(9)} ${form.padEnd(6)} ${counted.join(", ")}`);
}

// What passes only when tried again is rare on a calm machine; told here, it is not overlooked.
for (const { report } of steps) {
  for (const { fullName, failures } of secondTries(report)) {
    console.log(`\nNeeded another try: ${fullName}`);
    for (const failure of failures) console.log(failure.replaceAll(/^/gm, "    "));
  }
}

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
  const counts = countsOf(report);
  // A step that fails without a failed test (types, lint, a crash of the runner) counts as one.
  if (status !== 0 && counts.failed === 0) counts.failed = 1;
  if (status === 0 && !report) counts.passed = 1;
  return { title, ...counts, seconds };
}

function commit(): string {
  return execFileSync("git", ["rev-parse", "HEAD"], { encoding: "utf8" });
}

function countsOf(report: string | undefined): { passed: number; failed: number; skipped: number } {
  const read = readReport(report);
  if (!read) return { passed: 0, failed: 0, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = read;
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
}

/** Tests that passed after they had failed, with the beginning of what each failure said. */
function secondTries(report: string | undefined): { fullName: string; failures: string[] }[] {
  const tests = readReport(report)?.testResults.flatMap(({ assertionResults }) => assertionResults) ?? [];
  return tests
    .filter(({ status, failureMessages }) => status === "passed" && failureMessages.length > 0)
    .map(({ fullName, failureMessages }) => ({
      fullName,
      failures: failureMessages.map((message) => message.slice(0, 600)),
    }));
}

function readReport(report: string | undefined): VitestReport | undefined {
  return report && existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : undefined;
}
