import { describe, expect, it } from "vitest";
import { importEffect } from "../../../data/packs/import-effect.ts";
import { smallPack } from "./small-pack.ts";
import { validPack } from "./valid-pack.ts";

const small = (part: object) => validPack({ ...smallPack(), ...part });

describe("what an import would change", () => {
  const [old, fresh] = [small({ version: "1.9.0" }), small({ version: "1.10.0" })];

  it("knows newer from older by number", () => {
    expect(importEffect(fresh, [old]).direction).toBe("newer");
    expect(importEffect(old, [fresh]).direction).toBe("older");
    expect(importEffect(old, [old]).direction).toBe("same-version");
  });

  it("counts the names that other packs have too", () => {
    expect(importEffect(old, [small({ id: "other", title: "Other" })])).toEqual({
      replaces: null,
      direction: "new",
      shared: [{ title: "Other", names: 1 }],
    });
  });

  it("counts a subject that another pack has under other names", () => {
    const renamed = smallPack().entities.map((quill) => ({
      ...quill,
      forms: [{ text: "Bea Quill", language: "en", kind: "name" }],
    }));
    expect(importEffect(old, [small({ id: "other", entities: renamed })]).shared).toHaveLength(1);
  });

  it("counts a name also where the other pack spells it in full-width letters", () => {
    const named = (id: string, text: string) =>
      small({
        id,
        entities: smallPack().entities.map((quill) => ({
          ...quill,
          id: `quill-of-${id}`,
          forms: [{ text, language: "en", kind: "name" }],
        })),
        facts: [],
        timeline: [],
      });
    expect(importEffect(named("one", "Ada Quill"), [named("two", "Ａｄａ　Ｑｕｉｌｌ")]).shared).toHaveLength(
      1,
    );
    expect(importEffect(named("one", "Ada Quill"), [named("two", "Bea Quill")]).shared).toEqual([]);
  });
});
