import { fileURLToPath } from "node:url";

const folder = process.env.SIDELIGHT_SAVED ?? fileURLToPath(new URL("../../../shared", import.meta.url));

/**
 * Pages of real sites, and the articles the project starts from. They are not ours to publish, so they lie beside the
 * clone, or where `SIDELIGHT_SAVED` says; what needs them is skipped where they are not.
 */
export const savedFolder = { pages: `${folder}/pages`, articles: `${folder}/dataset/seeds` };
