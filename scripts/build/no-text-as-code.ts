import type { Plugin } from "vite";

/**
 * What two libraries could do and Sidelight never asks of them: Preact makes markup of a text that is handed to it for
 * that, zod writes faster parsers as text and runs them. Our settings and our linter keep both asleep; these changes
 * keep them out of the bundles, so that the promise can be checked there.
 */
const changes: { file: RegExp; from: RegExp; to: string }[] = [
  {
    file: /\/preact\/dist\/preact\.mjs$/,
    from: /(\w+)\.innerHTML=(\w+)\.__html/g,
    to: "$1.textContent=$2.__html",
  },
  {
    file: /\/zod\/v4\/core\/schemas\.js$/,
    from: /const jit = !core\.globalConfig\.jitless;/g,
    to: "const jit = false;",
  },
];

/** Changes those places while they are bundled; a library that was updated and has them no more stops the build. */
export function noTextAsCode(): Plugin {
  return {
    name: "no-text-as-code",
    apply: "build",
    transform(code, id) {
      const change = changes.find(({ file }) => file.test(id.replace(/\?.*$/, "")));
      if (!change) return null;
      if (code.search(change.from) < 0)
        this.error(`${id} has changed: see scripts/build/no-text-as-code.ts.`);
      return { code: code.replace(change.from, change.to), map: null };
    },
  };
}
