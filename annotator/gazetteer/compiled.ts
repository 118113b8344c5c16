/**
 * A gazetteer as it is stored: strings and numbers only, so that it survives JSON, extension storage and
 * structured clone unchanged. Typed arrays are base64; nothing has to be rebuilt when it is opened.
 */
export type CompiledGazetteer = {
  version: 1;
  /** Entity ids, and beside them the position of each one's topic in `topics`, joined by blanks. */
  ids: string;
  topics: string[];
};
