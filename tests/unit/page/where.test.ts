// @vitest-environment jsdom
import { expect, it } from "vitest";
import { defaultSettings, type Settings } from "../../../data/settings/settings.ts";
import { isSiteOn } from "../../../data/settings/settings-changes.ts";
import { reasonForSilence } from "../../../entrypoints/content-script/where.ts";

const silence = (part: Partial<Settings>) =>
  reasonForSilence({ ...defaultSettings, ...part }, document, {
    host: "shop.example.com",
    path: "/sport/today",
  });

it("annotates a listed site although it is no news, and never an excluded one", () => {
  expect(silence({})).toBe("not-news");
  expect(silence({ include: ["example.com"] })).toBeNull();
  expect(silence({ include: ["example.com"], exclude: ["shop.example.com"] })).toBe("site-off");
  expect(silence({ where: "listed" })).toBe("not-listed");
  expect(silence({ where: "every" })).toBeNull();
});

it("follows the parts of a site that are listed", () => {
  expect(silence({ include: ["example.com/sport"] })).toBeNull();
  expect(silence({ include: ["example.com/politics"] })).toBe("not-news");
  expect(silence({ where: "every", exclude: ["*://*.example.com/sport/*"] })).toBe("page-off");
  expect(silence({ exclude: ["example.com/sport"] })).toBe("page-off");
  expect(silence({ exclude: ["example.com/sport", "example.com"] })).toBe("site-off");
  expect(silence({ where: "listed", include: ["example.com/sport"] })).toBeNull();
  expect(silence({ where: "listed", include: ["example.com/politics"] })).toBe("page-off");
  expect(silence({ where: "listed", include: ["news.example.com/sport"] })).toBe("not-listed");
});

it("means the same by a whole site as the settings' views do", () => {
  const off = { ...defaultSettings, exclude: ["example.com"] };
  expect(isSiteOn(off, "shop.example.com")).toBe(false);
  expect(silence(off)).toBe("site-off");
});
