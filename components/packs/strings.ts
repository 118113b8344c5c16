import { spoken } from "../../data/language/spoken.ts";
import { en } from "./strings/en.ts";
import { ja } from "./strings/ja.ts";

export const packStrings = spoken({ en, ja });
