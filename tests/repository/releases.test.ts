import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { manifestStrings } from "../../components/manifest/strings.ts";
import { release, whatsNewStrings } from "../../components/whats-new/strings.ts";
import { spokenLanguages } from "../../data/language/spoken.ts";
import packageJson from "../../package.json" with { type: "json" };
import { firstListOf, partsOf } from "../../scripts/store/parts.ts";
import { listingIn, releaseNotesIn } from "../../scripts/store/texts.ts";

const changelog = partsOf(readFileSync("CHANGELOG.md", "utf8"));

describe("the version that package.json names", () => {
  it("is the newest in the changelog", () => {
    expect([...changelog.keys()][0]).toBe(packageJson.version);
  });

  it("is a release, or a patch of one, that the popup’s line is about", () => {
    expect(packageJson.version.startsWith(`${release}.`)).toBe(true);
  });
});

describe("the popup’s line on what is new", () => {
  it("says what the changelog’s part on that release begins with", () => {
    expect(firstListOf(changelog.get(`${release}.0`) ?? "")).toEqual(whatsNewStrings("en").notes);
  });
});

describe.each(spokenLanguages)("the texts for the stores in %s", (language) => {
  const listing = listingIn(language);

  it("have the manifest’s own name and summary", () => {
    const { name, description } = manifestStrings(language);
    expect(listing).toMatchObject({ name, summary: description });
  });

  it("describe Sidelight in plain text, as long as the stores take", () => {
    expect(listing.description.length).toBeLessThan(16_000);
    expect(listing.description).not.toMatch(/[*_`#<>[\]]/);
  });

  it("say what each picture shows", () => {
    expect(listing.captions).toHaveLength(listingIn("en").captions.length);
  });

  it("have release notes", () => {
    expect(releaseNotesIn(language)).toMatch(/^- \S/);
  });
});
