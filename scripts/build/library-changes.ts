import type { Plugin } from "vite";

/** What libraries have in them that our bundles are better off without. */
const changes: { file: RegExp; from: RegExp; to: string }[] = [
  // Preact makes markup of a text that is handed to it for that, and zod writes faster parsers as text and runs them. Our
  // settings and our linter keep both asleep; without them, the promise can be checked in the bundles.
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
  // The one CommonJS file on the pages people read: what makes a module of it there weighs 300 bytes.
  {
    file: /\/Readability-readerable\.js$/,
    from: /^if \(typeof module === "object"\) \{[^}]*\}/gm,
    to: "export default isProbablyReaderable;",
  },
];

/** Changes those places while they are bundled; a library that was updated and has them no more stops the build. */
export function libraryChanges(): Plugin {
  return {
    name: "library-changes",
    apply: "build",
    transform(code, id) {
      const change = changes.find(({ file }) => file.test(id.replace(/\?.*$/, "")));
      if (!change) return null;
      if (code.search(change.from) < 0)
        this.error(`${id} has changed: see scripts/build/library-changes.ts.`);
      return { code: code.replace(change.from, change.to), map: null };
    },
  };
}
