import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { listableSite } from "../../../data/settings/listable-site.ts";
import { Site } from "../../../data/settings/settings.ts";
import { readSites } from "../../../data/settings/site-list.ts";
import { listsHost, listsPage, siteOf } from "../../../data/settings/site-pattern.ts";

/** Chromium writes a star in a host in code. */
class UrlOfChromium extends URL {
  override get hostname(): string {
    return super.hostname.replaceAll("*", "%2A");
  }
}

afterEach(() => vi.unstubAllGlobals());

describe("the site of a host", () => {
  it.each([
    ["www.example.com", "example.com"],
    ["WWW.Example.COM", "example.com"],
    ["news.example.com", "news.example.com"],
    ["www.com", "www.com"],
    ["localhost", "localhost"],
    ["www.example.com.", "example.com"],
  ])("%s is %s", (host, site) => {
    expect(siteOf(host)).toBe(site);
    expect(listableSite(host)).toBe(site);
  });

  it.each(["", "[::1]", "a..b"])("is none that a list could hold: “%s”", (host) => {
    expect(listableSite(host)).toBeNull();
  });

  it("is one that the settings accept, or none", () => {
    fc.assert(
      fc.property(fc.oneof(fc.domain(), fc.webAuthority(), fc.string()), (host) => {
        const site = listableSite(host);
        expect(site === null || Site.safeParse(site).success).toBe(true);
      }),
    );
  });
});

describe("a list of sites", () => {
  it("stands for the sites and everything below them, and for nothing that only looks alike", () => {
    const list = ["example.com", "localhost"];
    expect(listsHost(list, "example.com")).toBe(true);
    expect(listsHost(list, "a.b.example.com")).toBe(true);
    expect(listsHost(list, "EXAMPLE.com")).toBe(true);
    expect(listsHost(list, "example.com.")).toBe(true);
    expect(listsPage(list, { host: "example.com.", path: "/" })).toBe(true);
    expect(listsHost(list, "badexample.com")).toBe(false);
    expect(listsHost(list, "example.com.evil.test")).toBe(false);
  });
});

describe("a part of a site", () => {
  const page = (host: string, path: string) => ({ host, path });
  it.each([
    ["example.com/sport", "www.example.com", "/sport/2025/cup", true],
    ["example.com/sport", "example.com", "/sport", true],
    ["example.com/sport", "example.com", "/sports", false],
    ["example.com/sport/", "example.com", "/sport", true],
    ["example.com/sport//", "example.com", "/sport/cup", true],
    ["example.com/", "example.com", "/sport", true],
    ["*://example.com/*", "example.com", "/a", true],
    ["*://example.com/*", "www.example.com", "/a", false],
    ["https://*.example.com/live/*/text", "a.example.com", "/live/9/text", true],
    ["https://*.example.com/live/*/text", "a.example.com", "/live/text", false],
    ["*://*/sport/*", "anything.test", "/sport/x", true],
    ["*://example.com/a*a", "example.com", "/a", false],
    ["*://example.com/front", "example.com", "/front/page", false],
  ])("%s and %s%s: %s", (site, host, path, expected) => {
    expect(listsPage([site], page(host, path))).toBe(expected);
  });

  it("is not the whole site", () => {
    expect(listsHost(["example.com/sport", "*://example.com/a/*"], "example.com")).toBe(false);
    expect(listsHost(["*://*.example.com/*"], "www.example.com")).toBe(true);
    expect(listsHost(["example.com/"], "www.example.com")).toBe(true);
  });
});

describe("reading sites", () => {
  it("takes what people paste: lines, commas, addresses, wildcards, capitals, doubles", () => {
    const text =
      "Example.com\nhttps://www.news.test/2025/10/story?id=1, *.wide.test;example.com\n\n localhost:8080 ";
    expect(readSites(text)).toEqual({
      sites: ["example.com", "news.test", "wide.test", "localhost"],
      refused: [],
    });
  });

  it.each([
    ["https://example.pl/7,75399,31234567,japonia.html", ["example.pl"]],
    ["https://example.de/0,1518,12345,00.html;a.html", ["example.de"]],
    ["https://example.com/?q=a,b.test", ["example.com"]],
    ["https://example.pl/7,75399,a.html, other.test", ["example.pl", "other.test"]],
    ["https://example.pl/7,75399,https://other.test/1,2", ["example.pl", "other.test"]],
    ["https://example.com,other.test", ["example.com", "other.test"]],
    ["https://example.com/,other.test", ["example.com", "other.test"]],
    ["*://*.example.com/*,other.test", ["*://*.example.com/*", "other.test"]],
    ["example.com/sport,other.test", ["example.com/sport", "other.test"]],
  ])("takes no commas in an address for those between sites: %s", (text, sites) => {
    expect(readSites(text)).toEqual({ sites, refused: [] });
  });

  it("takes parts of sites and match patterns", () => {
    expect(readSites("example.com/sport/ *://*.news.test/live/*").sites).toEqual([
      "example.com/sport",
      "*://*.news.test/live/*",
    ]);
  });

  it.each([
    ["www.example.jp、news.test", ["example.jp", "news.test"]],
    [
      "https://example.jp/a/b、https://news.test/，other.test；last.test",
      ["example.jp", "news.test", "other.test", "last.test"],
    ],
    ["https://example.jp/a/b、news.test，other.test/sport", ["example.jp", "news.test", "other.test/sport"]],
    ["「https://example.jp/a」、「https://news.test/b」", ["example.jp", "news.test"]],
    ["https://ja.example.org/wiki/松、竹", ["ja.example.org"]],
    ["“example.com” «news.test» 「other.test」", ["example.com", "news.test", "other.test"]],
    ["<https://example.com/a>, (news.test), “(other.test)”", ["example.com", "news.test", "other.test"]],
    ["example.com/a_(b) (news.test)", ["example.com/a_(b)", "news.test"]],
    ["- example.com\n• news.test\n・other.test\n-", ["example.com", "news.test", "other.test"]],
    ["* example.com\n  * news.test\n* *.other.test", ["example.com", "news.test", "other.test"]],
    ["1. example.com\n 2) news.test\n10. other.test/sport", ["example.com", "news.test", "other.test/sport"]],
  ])("takes what stands around sites in a text for none of theirs: %s", (text, sites) => {
    expect(readSites(text)).toEqual({ sites, refused: [] });
  });

  it.each([
    ["not a site!!", ["not a site!!"]],
    ["The  Daily\tNews\nAnother paper, a third one", ["The Daily News", "Another paper", "a third one"]],
    ["新聞　社", ["新聞 社"]],
  ])("refuses words in a row as one, and asks for no ending of each: %s", (text, lines) => {
    const refused = lines.map((line) => ({ line, problem: { kind: "no-site" } }));
    expect(readSites(text)).toEqual({ sites: [], refused });
  });

  it.each([" ", "\n ", "、", '"', ")"])(
    "is not held up by thousands of signs in a row: %j",
    { timeout: 1000 },
    (sign) => {
      expect(readSites(`example.com\nA paper${sign.repeat(30_000)}b`).sites).toEqual(["example.com"]);
    },
  );

  it.each(["*", "1.", "*\nexample.com"])("takes a star or a number alone for no bullet: %j", (text) => {
    expect(readSites(text).refused).toHaveLength(1);
  });

  it("finds the site among the words of a line", () => {
    expect(readSites("The Daily News example.com in English")).toEqual({
      sites: ["example.com"],
      refused: ["The Daily News", "in English"].map((line) => ({ line, problem: { kind: "no-site" } })),
    });
  });

  it("takes a bare name where it is written as an address", () => {
    expect(readSites("http://intranet/").sites).toEqual(["intranet"]);
  });

  it("reads names in other scripts as browsers do", () => {
    expect(readSites("https://日本.example/").sites).toEqual(["xn--wgv71a.example"]);
  });

  it.each(["example.jp/スポーツ", "*://*.example.jp/スポーツ/*", "*://*/スポーツ/*"])(
    "reads the path of %s as a page has it",
    (line) => {
      const { hostname: host, pathname: path } = new URL("https://example.jp/スポーツ/1");
      expect(listsPage(readSites(line).sites, { host, path })).toBe(true);
    },
  );

  it.each([
    ["ftp://example.com", { kind: "not-web" }],
    ["javascript://example.com/%0aalert(1)", { kind: "not-web" }],
    ["example.com/news?id=1", { kind: "query" }],
    ["*://*.example.com/news?id=*", { kind: "query" }],
    ["example.com/news/*", { kind: "no-pattern", pattern: "*://*.example.com/news/*" }],
    ["*://*.example.com", { kind: "no-path" }],
    ["https://exa*.com/*", { kind: "wild-host" }],
    ["*", { kind: "no-site" }],
    ["nytimes", { kind: "no-ending", host: "nytimes" }],
    ["www.", { kind: "no-ending", host: "www" }],
    ["例え/ニュース", { kind: "no-ending", host: "例え" }],
    ["exa*mple.com", { kind: "no-site" }],
    ["*foo.com", { kind: "no-site" }],
    ["*foo.com/*", { kind: "no-site" }],
    ["*.com", { kind: "no-site" }],
    ["75399", { kind: "no-site" }],
    ["https://user:secret@example.com", { kind: "no-site" }],
    ["reader@example.com", { kind: "no-site" }],
    ["bad_host!", { kind: "no-site" }],
  ])("refuses %s with a reason", (line, problem) => {
    expect(readSites(line)).toEqual({ sites: [], refused: [{ line, problem }] });
    vi.stubGlobal("URL", UrlOfChromium);
    expect(readSites(line)).toEqual({ sites: [], refused: [{ line, problem }] });
  });

  it("never lets through what the settings would refuse", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const site of readSites(text).sites) expect(Site.safeParse(site).data).toBe(site);
      }),
    );
  });
});
