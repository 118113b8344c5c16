// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { useCurrentSite } from "../../../entrypoints/options/use-current-site.ts";
import { show } from "../views/view.tsx";

let site: string | null;
function Page() {
  site = useCurrentSite();
  return null;
}

/** Browsers name the tabs of private windows, too, where a reader lets Sidelight in there. */
beforeEach(() => {
  vi.spyOn(fakeBrowser.tabs, "query").mockResolvedValue([
    { url: "https://www.secret.example/page", lastAccessed: 2, incognito: true },
    { url: "https://www.courier.example/page", lastAccessed: 1, incognito: false },
  ] as never);
});

it.each([
  ["an ordinary window", false, "courier.example"],
  ["a private window", true, "secret.example"],
])("offers in %s what was looked at last in one of its kind", async (_, inIncognitoContext, expected) => {
  Object.assign(fakeBrowser, { extension: { inIncognitoContext } });
  await show(null);
  await show(<Page />);
  await vi.waitFor(() => expect(site).toBe(expected));
});
