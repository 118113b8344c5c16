import { beforeEach, describe, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { release } from "../../../components/whats-new/strings.ts";
import { dismissNews, hasNews, noteUpdate } from "../../../entrypoints/shared/storage/whats-new.ts";

beforeEach(() => fakeBrowser.reset());

describe("what is new", () => {
  it("is nothing on the first day", async () => {
    await noteUpdate(undefined);
    expect(await hasNews()).toBe(false);
  });

  it.each(["0.0.9", "0.0"])("is told after an update from %s, until it is dismissed", async (before) => {
    await noteUpdate(before);
    expect(await hasNews()).toBe(true);
    await dismissNews();
    expect(await hasNews()).toBe(false);
  });

  it.each([`${release}.0`, `${release}.7`, "12.0.0"])(
    "is nothing after an update from %s",
    async (before) => {
      await noteUpdate(before);
      expect(await hasNews()).toBe(false);
    },
  );
});
