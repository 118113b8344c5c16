import type { BrowserPage, Json } from "./session.ts";

type Api = { [name: string]: Api } & ((...given: Json[]) => Promise<never>);

/**
 * Calls a function of the extension's interfaces in one of Sidelight's own pages: `storage.local.get`, say. What it
 * answers is what the caller knows it to be.
 */
export function callExtension<Answer extends Json | undefined>(
  ownPage: Pick<BrowserPage, "evaluate">,
  name: string,
  ...given: Json[]
): Promise<Answer> {
  return ownPage.evaluate(
    (path, given): Promise<Answer> => {
      // Chromium calls it `chrome`, Firefox `browser`.
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const [last = "", ...around] = path.split(".").reverse();
      let holder = browser ?? chrome;
      for (const part of around.reverse()) holder = holder[part] as Api;
      return (holder[last] as Api)(...given);
    },
    name,
    given,
  ) as Promise<Answer>;
}
