import type { Random } from "./random.ts";

/** Small words as news uses them, the commonest several times: articles and made-up names draw on them. */
export const commonWords =
  `the the the the the the of of of of to to to to and and and in in in a a a that is was for on
on with as by at from said said it its he she they has have had be been were not but or an this which who will would more
than after over into about their his her one two new year years last first other also when could up out no all we there
people time government company country world market markets price prices report week month day officials minister group
party plan plans deal talks trade tariff tariffs growth bank money billion million percent share shares house city state
national economic political public foreign former chief president leader law court police school health water energy oil
food car cars power war peace army border ship ships port visit summit alliance budget tax taxes vote votes election
campaign poll survey voters workers jobs wages industry technology chips steel farm rice beef research science university
team season match player players film music book story family children women men home street road train weather storm
rain sea island river north south east west spring summer autumn winter morning evening night early late high low long
short small large strong weak good bad open close rise fall cut raise build make take give hold keep lead follow meet
agree reject warn expect announce confirm deny sign begin end remain become bring show turn move start stop help need`
    .split(/\s+/)
    .filter(Boolean);

const syllables = "ka ro mi ten sal ver no lin da qu es tor ba shi gre al fo nu pe wi".split(" ");

/** A word that nobody has used before, or hardly anybody. */
export function newWord(random: Random): string {
  return Array.from({ length: 2 + random.below(3) }, () => random.of(syllables)).join("");
}

export function capitalised(word: string): string {
  return word.replace(/^./, (first) => first.toUpperCase());
}
