import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choicesOf } from "../../../data/settings/choices.ts";
import { defaultSettings, Settings } from "../../../data/settings/settings.ts";
import {
  differingSections,
  isSiteOn,
  resetSection,
  setEntity,
  setSite,
  setTopic,
  undoing,
} from "../../../data/settings/settings-changes.ts";
import { anySettings } from "../settings/any-settings.ts";

describe("switching topics and names", () => {
  it("lists what is off, once", () => {
    const off = setTopic(setTopic(defaultSettings, "defense", false), "defense", false);
    expect(off.topicsOff).toEqual(["defense"]);
    expect(setTopic(off, "defense", true)).toEqual(defaultSettings);
    expect(setEntity(defaultSettings, "nato", false).entitiesOff).toEqual(["nato"]);
  });
});

describe("switching a site", () => {
  it("is the inverse of itself on any host and under any rule", () => {
    const host = fc.constantFrom("example.com", "www.example.com", "a.b.example.com", "localhost");
    const where = fc.constantFrom("news" as const, "every" as const, "listed" as const);
    const list = fc.uniqueArray(fc.constantFrom("example.com", "b.example.com", "other.test"));
    fc.assert(
      fc.property(host, where, list, list, (site, rule, include, exclude) => {
        const settings: Settings = { ...defaultSettings, where: rule, include, exclude };
        expect(isSiteOn(setSite(settings, site, true), site)).toBe(true);
        expect(isSiteOn(setSite(settings, site, false), site)).toBe(false);
        expect(isSiteOn(setSite(setSite(settings, site, false), site, true), site)).toBe(true);
      }),
    );
  });

  it("switches the whole site, not only the host with www", () => {
    const off = setSite(defaultSettings, "www.example.com", false);
    expect(off.exclude).toEqual(["example.com"]);
    expect(isSiteOn(off, "news.example.com")).toBe(false);
  });

  it("leaves all other sites as they are, and lists none twice", () => {
    const settings: Settings = { ...defaultSettings, exclude: ["a.test", "example.com", "b.test"] };
    const off = setSite(settings, "example.com", false);
    expect(off.exclude).toEqual(["a.test", "b.test", "example.com"]);
    expect(setSite(off, "example.com", true).exclude).toEqual(["a.test", "b.test"]);
  });

  it("adds the site to the list where only listed sites count", () => {
    const listed: Settings = { ...defaultSettings, where: "listed" };
    expect(isSiteOn(listed, "example.com")).toBe(false);
    expect(setSite(listed, "example.com", true).include).toEqual(["example.com"]);
  });

  it("is on where a part of the site is listed, and lists no more of it after off and on", () => {
    const listed: Settings = { ...defaultSettings, where: "listed", include: ["example.com/politics"] };
    expect(isSiteOn(listed, "www.example.com")).toBe(true);
    const off = setSite(listed, "www.example.com", false);
    expect(isSiteOn(off, "www.example.com")).toBe(false);
    expect(setSite(off, "www.example.com", true)).toEqual(listed);
  });
});

describe("switching a site that only the list lets in", () => {
  const listed: Settings = { ...defaultSettings, where: "listed" };

  it("takes back what switching it on has listed", () => {
    const on = setSite(listed, "example.com", true);
    const off = setSite(on, "example.com", false);
    expect(off).toMatchObject({ include: [], exclude: ["example.com"] });
    expect(setSite(off, "example.com", true)).toEqual(on);
  });

  it("leaves a list alone in which the site would not be all that comes back", () => {
    for (const include of [["example.com", "example.com/politics"], ["example.com/politics"], ["com"]]) {
      const settings = { ...listed, include };
      const off = setSite(settings, "example.com", false);
      expect(off.include).toEqual(include);
      expect(setSite(off, "example.com", true)).toEqual(settings);
    }
    const always = { ...defaultSettings, include: ["example.com"] };
    expect(setSite(always, "example.com", false).include).toEqual(["example.com"]);
  });
});

describe("sections of settings", () => {
  it("are together all there is: each reset gives back the first day", () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const sections = differingSections(settings, defaultSettings);
        expect(sections.reduce(resetSection, settings)).toEqual(defaultSettings);
      }),
    );
  });
});

describe("undoing a change", () => {
  it("restores what was changed and keeps what was changed since", () => {
    const before: Settings = { ...setTopic(defaultSettings, "summit", false), colours: { summit: "pink" } };
    const after = { ...setTopic(before, "defense", false), markStyle: "tint" as const };
    const since: Settings = {
      ...setTopic(after, "alliance", false),
      colours: { ...after.colours, summit: "teal" },
      card: { ...after.card, theme: "dark" },
    };
    expect(undoing(before, after)(since)).toEqual({
      ...before,
      topicsOff: ["summit", "alliance"],
      colours: { summit: "teal" },
      card: { ...before.card, theme: "dark" },
    });
  });

  it("leaves the order of packs alone that was changed since, in settings as they are read: each time anew", () => {
    const read = (settings: Settings) => Settings.parse(structuredClone(settings));
    const before = read(defaultSettings);
    const after = read(setTopic(before, "defense", false));
    const since = read({ ...after, packOrder: ["harbour-bridge"] });
    expect(undoing(before, after)(since)).toEqual({ ...before, packOrder: ["harbour-bridge"] });
  });

  it("restores every setting there is", () => {
    const choices = (settings: Settings) => new Map([...choicesOf(settings, {})].sort());
    fc.assert(
      fc.property(anySettings, anySettings, (before, after) => {
        expect(choices(undoing(before, after)(after))).toEqual(choices(before));
      }),
    );
  });

  it("leaves a topic without a colour again, whatever word its id is", () => {
    const after: Settings = { ...defaultSettings, colours: { constructor: "teal" } as Settings["colours"] };
    expect(undoing(defaultSettings, after)(after)).toEqual(defaultSettings);
  });

  it("brings back no site that was listed again since", () => {
    const before = { ...defaultSettings, exclude: ["a.test"] };
    expect(undoing(before, defaultSettings)(before).exclude).toEqual(["a.test"]);
  });

  it("brings a removed site back", () => {
    const before = { ...defaultSettings, exclude: ["a.test", "b.test"] };
    const after = { ...before, exclude: ["b.test"] };
    expect(undoing(before, after)(after).exclude.toSorted()).toEqual(["a.test", "b.test"]);
  });
});
