// @vitest-environment jsdom
import { expect, it } from "vitest";
import { defaultSettings, type Settings } from "../../../data/settings.ts";
import { isSiteOn } from "../../../data/settings-changes.ts";
import { listsHost } from "../../../data/site-list.ts";
import { isListed, reasonForSilence } from "../../../entrypoints/content/where.ts";

const silence = (part: Partial<Settings>) =>
  reasonForSilence({ ...defaultSettings, ...part }, document, "shop.example.com");

it("annotates a listed site although it is no news, and never an excluded one", () => {
  expect(silence({})).toBe("not-news");
  expect(silence({ include: ["example.com"] })).toBeNull();
  expect(silence({ include: ["example.com"], exclude: ["shop.example.com"] })).toBe("site-off");
  expect(silence({ where: "listed" })).toBe("not-listed");
  expect(silence({ where: "every" })).toBeNull();
});

it("means the same by a list of sites as the settings' views do", () => {
  for (const host of ["example.com", "a.example.com", "badexample.com", "localhost"]) {
    expect(isListed(["example.com", "localhost"], host)).toBe(listsHost(["example.com", "localhost"], host));
  }
  expect(isSiteOn({ ...defaultSettings, exclude: ["example.com"] }, "shop.example.com")).toBe(false);
});
