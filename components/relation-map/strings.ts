import { spoken } from "../../data/language/spoken.ts";

/** Every text of the relation map. */
const en = { related: "Connected names" };

const ja: typeof en = { related: "関わりのある人物・用語" };

export const relationMapStrings = spoken({ en, ja });
