/** What anyone is called by, in small letters: it says that a name is a person's, and not whose. */
const english = "mr|mrs|ms|miss|mx|madam|sir|dr|prof|professor";
const before = `${english}|madame|mme|mlle|m|monsieur|herr|frau|señora?|signora?|senhora?|bà|ông|pak|ibu|nyonya|mevrouw|meneer|pani?`;
const behind = "[- ]san| ?女[史士]| ?여사";

/** An honorific and a blank, at the end of a text in small letters. */
export const honorificBefore = `(?:^|[^\\p{L}\\p{N}])(?:${before})\\.? $`;

/**
 * Whoever is introduced with an article is nobody whom the page has named before: “a Mr. Mori”, up to the end of the
 * name, in small letters. “A” is no article where it may be French “à” or Portuguese “a”. It is read
 * backwards, and soon over: forwards, all letters before a name would be tried as its beginning.
 */
export const introducedStranger = `$(?<=(?:^|[^\\p{L}\\p{N}])(?:(?:an?|another|some) (?:${english})|(?:une?|una|eine?[nmr]?|een) (?:${before}))\\.? \\p{L}+)`;

const withHonorific = new RegExp(`^(?:(?:${before})\\.? )?(.+?)(?:${behind})?$`, "iu");

/** A name without what anyone is called by: “Ms. Mori” becomes “Mori”, and “Minister Mori” stays. */
export function withoutHonorific(name: string): string {
  return withHonorific.exec(name)?.[1] ?? name;
}
