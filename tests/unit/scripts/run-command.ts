import { vi } from "vitest";
import { runPackCommand } from "../../../scripts/pack/commands.ts";
import { runScan as scan } from "../../../scripts/scan/command.ts";

/** What a command answers and prints, in this process: to start one of its own takes longer than most commands. */
async function run(command: (args: string[]) => Promise<number>, args: string[]) {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((line) => void stdout.push(`${line}\n`));
  const error = vi.spyOn(console, "error").mockImplementation((line) => void stderr.push(`${line}\n`));
  try {
    return { status: await command(args), stdout: stdout.join(""), stderr: stderr.join("") };
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
}

export const runPack = (...args: string[]) => run(runPackCommand, args);

export const runScan = (...args: string[]) => run(scan, args);

/** The lines of what was printed. */
export const linesOf = (printed: string) => printed.split("\n").filter(Boolean);
