/**
 * `npm run pack -- COMMAND ...`: what authors of packs need. Each command is a file in `pack/`; each ends with
 * exit 0, or 1 with every problem on a line of its own.
 */
import { check } from "./pack/check.ts";
import { evidence } from "./pack/evidence.ts";
import { startPack } from "./pack/new.ts";
import { stats } from "./pack/stats.ts";
import { table } from "./pack/table.ts";

const commands: Record<string, (args: string[]) => Promise<number>> = {
  new: startPack,
  check,
  stats,
  evidence,
  table,
};

const usage = `usage: npm run pack -- new FILE
       npm run pack -- check [FILE...]
       npm run pack -- stats [FILE]
       npm run pack -- evidence [FILE] --text SOURCE_ID=PATH ...
       npm run pack -- table [FILE]
Without FILE, the bundled pack is meant.`;

const [name = "", ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command) {
  process.exitCode = await command(args);
} else {
  console.error(usage);
  process.exitCode = 1;
}
