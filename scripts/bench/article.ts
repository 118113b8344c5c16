import { type Random, randomFrom } from "./random.ts";
import { capitalised, commonWords, newWord } from "./words.ts";

const characters = 1_200_000;
/** A news article names what it is about every hundred words or so. */
const charactersToAMention = 600;

/** An article of 1.2 million characters in about 25,000 elements, which mentions the given names. */
export function largeArticle(mentions: readonly string[]): string {
  const random = randomFrom(7);
  const vocabulary = [...commonWords, ...Array.from({ length: 400 }, () => newWord(random))];
  const parts: string[] = [];
  const size = { text: 0, mentions: 0 };
  const sentence = () => {
    const words = Array.from({ length: 6 + random.below(14) }, () => random.of(vocabulary));
    if (size.text > size.mentions * charactersToAMention) {
      words.splice(random.below(words.length), 0, random.of(mentions));
      size.mentions += 1;
    }
    const text = capitalised(words.join(" "));
    size.text += text.length + 2;
    return random.below(12) === 0 ? `“${text},” they said.` : `${text}.`;
  };
  while (size.text < characters) parts.push(section(random, sentence));
  const title = "A very long report";
  const head = `<meta charset="utf-8"><title>${title}</title>`;
  return `<!doctype html><html lang="en"><head>${head}</head><body><main><article><h1>${title}</h1>${parts.join("\n")}</article></main></body></html>`;
}

function section(random: Random, sentence: () => string): string {
  const times = (count: number, make: () => string) => Array.from({ length: count }, make).join("");
  const paragraph = () => `<p>${sentence()} ${inline(random, sentence())} ${inline(random, sentence())}</p>`;
  const item = () => `<li>${inline(random, sentence())}</li>`;
  const cell = () => `<td>${random.below(5000)}</td>`;
  return [
    `<section><h2>${sentence()}</h2>`,
    times(6, paragraph),
    random.below(3) === 0 ? `<ul>${times(4, item)}</ul>` : "",
    random.below(6) === 0
      ? `<table><tbody>${times(4, () => `<tr>${times(4, cell)}</tr>`)}</tbody></table>`
      : "",
    random.below(4) === 0 ? `<figure><div></div><figcaption>${sentence()}</figcaption></figure>` : "",
    "</section>",
  ].join("");
}

/** Two words of a sentence in elements of their own, as links and emphasis are. */
function inline(random: Random, text: string): string {
  const words = text.split(" ");
  for (const at of new Set([random.below(words.length), random.below(words.length)])) {
    const tag = random.of(["a", "b", "em", "span", "span"]);
    words[at] = `<${tag}>${words[at]}</${tag}>`;
  }
  return words.join(" ");
}
