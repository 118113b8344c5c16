/**
 * `npm run pack -- COMMAND ...`: what authors of packs need. Each command is a file in `pack/`; each ends with
 * exit 0, or 1 with every problem on a line of its own.
 */
import { runPackCommand } from "./pack/commands.ts";

process.exitCode = await runPackCommand(process.argv.slice(2));
