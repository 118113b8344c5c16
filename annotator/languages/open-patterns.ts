import type { LanguagePatterns } from "./patterns.ts";

/** A pattern of the press by its name, made when it is first asked for. */
export type PatternOf = (name: keyof LanguagePatterns) => RegExp;

export function openPatterns(sources: LanguagePatterns): PatternOf {
  const made: Partial<Record<keyof LanguagePatterns, RegExp>> = {};
  return (name) => {
    made[name] ??= new RegExp(sources[name], "u");
    return made[name];
  };
}
