import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Choices,
  choicesOf,
  merged,
  type Stamps,
  stampsAfter,
  withChoices,
} from "../../../data/settings/choices.ts";
import { lists } from "../../../data/settings/setting-kinds.ts";
import { defaultSettings, type Settings } from "../../../data/settings/settings.ts";
import { setTopic } from "../../../data/settings/settings-changes.ts";
import { anySettings } from "./any-settings.ts";

/** A browser of one reader: its settings, when each choice was made, and a clock of its own. */
type Device = { settings: Settings; stamps: Stamps };

const fresh: Device = { settings: defaultSettings, stamps: {} };

function choose({ settings, stamps }: Device, change: (now: Settings) => Settings, clock: number): Device {
  const after = change(settings);
  return { settings: after, stamps: stampsAfter(stamps, settings, after, clock) };
}
function meet(device: Device, others: Choices): Device {
  const all = merged(choicesOf(device.settings, device.stamps), others);
  const stamps = Object.fromEntries([...all].map(([name, { at }]) => [name, at]));
  return { settings: withChoices(device.settings, all), stamps };
}
const known = ({ settings, stamps }: Device) => choicesOf(settings, stamps);
const sorted = (settings: Settings) => ({
  ...settings,
  ...Object.fromEntries(lists.map((list) => [list, settings[list].toSorted()])),
});

/** A device after a history of its own. */
const anyDevice = fc
  .array(fc.tuple(anySettings, fc.integer({ min: 1, max: 1000 })), { maxLength: 4 })
  .map((history) => history.reduce((device, [next, clock]) => choose(device, () => next, clock), fresh));

describe("settings as choices", () => {
  it("hold every setting: put into the defaults they give the settings back", () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const device = choose(fresh, () => settings, 1);
        expect(sorted(withChoices(defaultSettings, known(device)))).toEqual(sorted(settings));
      }),
    );
  });

  it("are none where nobody chose", () => {
    expect(choicesOf(defaultSettings, {}).size).toBe(0);
  });

  it("hold what was chosen before anyone noted when", () => {
    const choices = choicesOf(setTopic(defaultSettings, "defense", false), {});
    expect([...choices]).toEqual([["topicsOff/defense", { value: true, at: 0 }]]);
  });

  it("leave out what is no setting any more, though it was chosen once", () => {
    const choices = choicesOf(defaultSettings, { underline: 5, "sites/example.com": 5 });
    expect(withChoices(defaultSettings, choices)).toEqual(defaultSettings);
  });
});

describe("devices that meet", () => {
  it("agree, in whatever order and however often they meet", () => {
    fc.assert(
      fc.property(anyDevice, anyDevice, anyDevice, (a, b, c) => {
        const [one, two, three] = [known(a), known(b), known(c)];
        expect(merged(one, two)).toEqual(merged(two, one));
        expect(sortedMap(merged(merged(one, two), three))).toEqual(
          sortedMap(merged(one, merged(two, three))),
        );
        expect(merged(merged(one, two), two)).toEqual(merged(one, two));
      }),
    );
  });

  it("have the same settings afterwards", () => {
    fc.assert(
      fc.property(anyDevice, anyDevice, (a, b) => {
        expect(sorted(meet(a, known(b)).settings)).toEqual(sorted(meet(b, known(a)).settings));
      }),
    );
  });

  it("lose nothing that only one of them chose", () => {
    fc.assert(
      fc.property(anyDevice, anyDevice, (a, b) => {
        const together = known(meet(a, known(b)));
        for (const [name, choice] of known(a)) {
          if (!known(b).has(name)) expect(together.get(name)).toEqual(choice);
        }
      }),
    );
  });

  it("keep the later of two choices about the same thing, also where it takes something back", () => {
    const first = choose(fresh, (now) => setTopic(now, "defense", false), 10);
    const other = meet(fresh, known(first));
    const later = choose(other, (now) => ({ ...setTopic(now, "defense", true), where: "every" }), 20);
    const elsewhere = choose(first, (now) => ({ ...now, where: "listed" }), 30);
    expect(meet(elsewhere, known(later)).settings).toEqual({ ...defaultSettings, where: "listed" });
  });

  it.each<Partial<Settings>>([{ exclude: ["example.com"] }, { colours: { defense: "blue" } }])(
    "rather keep what is there than lose it, where one took it away in the same moment: %j",
    (there) => {
      const both = choose(fresh, (now) => ({ ...now, ...there }), 10);
      const off = choose(both, () => defaultSettings, 20);
      const on = { settings: both.settings, stamps: off.stamps };
      expect(meet(on, known(off)).settings).toMatchObject(there);
      expect(meet(off, known(on)).settings).toMatchObject(there);
    },
  );

  it("keep both lists where each made its own before they met", () => {
    const a = choose(fresh, (now) => ({ ...now, exclude: ["example.com"] }), 10);
    const b = choose(fresh, (now) => ({ ...now, exclude: ["news.test"], topicsOff: ["defense"] }), 20);
    expect(meet(a, known(b)).settings).toEqual({
      ...defaultSettings,
      exclude: ["example.com", "news.test"],
      topicsOff: ["defense"],
    });
  });

  it("list what one of them added in the order in which it did", () => {
    const add = (device: Device, site: string, clock: number) =>
      choose(device, (now) => ({ ...now, exclude: [...now.exclude, site] }), clock);
    const a = add(add(fresh, "news.test", 10), "example.com", 20);
    expect(meet(fresh, known(a)).settings.exclude).toEqual(["news.test", "example.com"]);
  });

  it("count a choice as later than all that was known when it was made, whatever the clocks say", () => {
    fc.assert(
      fc.property(anyDevice, anySettings, (a, next) => {
        const b = meet(fresh, known(a));
        // This clock is hopelessly slow.
        const changed = choose(b, () => next, 0);
        expect(sorted(meet(a, known(changed)).settings)).toEqual(sorted(next));
      }),
    );
  });
});

function sortedMap(choices: Choices): [string, unknown][] {
  return [...choices].sort(([a], [b]) => (a < b ? -1 : 1));
}
