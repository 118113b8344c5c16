import { spoken } from "../language/spoken.ts";
import { en } from "./problem-words/en.ts";
import { ja } from "./problem-words/ja.ts";

/** How problems with packs and backups are told. Commands tell them in English. */
export const problemWords = spoken({ en, ja });

export type ProblemWords = typeof en;
