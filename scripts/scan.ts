/** `npm run --silent scan -- FILE...`: what Sidelight would mark in saved pages and texts. */
import { runScan } from "./scan/command.ts";

process.exitCode = await runScan(process.argv.slice(2));
