/** What an identifier looks like, for schemas in either of zod's dialects. */
export const longestId = 80;
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
