/** Of what a reader has selected, so many characters are looked through for a name. */
export const longestWords = 400;
