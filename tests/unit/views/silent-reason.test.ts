import { describe, expect, it } from "vitest";
import { type SilentTab, silentReason } from "../../../entrypoints/shared/views/silent-reason.ts";

const page: SilentTab = {
  url: "https://example.com/story",
  contentType: "text/html",
  isClosed: false,
  hasAccess: true,
  mayReadFiles: false,
  ownOrigin: "chrome-extension://abc",
};

describe("why a page is silent", () => {
  it.each<[string, Partial<SilentTab>, string]>([
    ["a page that was open before", {}, "reload"],
    ["a page that did not load", { contentType: null, isClosed: true }, "unreadable"],
    ["one that the reader has not granted either", { isClosed: true, hasAccess: false }, "permission"],
    ["a page the browser withholds", { url: undefined, contentType: null, hasAccess: false }, "permission"],
    ["a site the reader has not granted", { contentType: null, hasAccess: false }, "permission"],
    ["a page of the browser that hides its address", { url: undefined, contentType: null }, "browser-page"],
    ["about:", { url: "about:config", contentType: null }, "browser-page"],
    ["chrome:", { url: "chrome://settings/", contentType: null }, "browser-page"],
    ["view-source:", { url: "view-source:https://example.com/", contentType: null }, "browser-page"],
    ["another extension", { url: "chrome-extension://other/popup.html", contentType: null }, "browser-page"],
    ["one of our own", { url: "chrome-extension://abc/options.html", contentType: null }, "own-page"],
    ["the Chrome store", { url: "https://chromewebstore.google.com/detail/x", contentType: null }, "store"],
    ["the old Chrome store", { url: "https://chrome.google.com/webstore/x", contentType: null }, "store"],
    ["the Firefox store", { url: "https://addons.mozilla.org/en-US/", contentType: null }, "store"],
    ["a PDF", { contentType: "application/pdf" }, "pdf"],
    ["a PDF in a closed viewer", { url: "https://example.com/a.PDF?x=1", contentType: null }, "pdf"],
    ["XML", { contentType: "text/xml" }, "not-html"],
    ["a picture", { contentType: "image/png" }, "not-html"],
    ["a file", { url: "file:///home/a.html", contentType: null }, "file"],
    ["a file that may be read", { url: "file:///home/a.html", mayReadFiles: true }, "reload"],
  ])("%s", (_, part, reason) => {
    expect(silentReason({ ...page, ...part })).toBe(reason);
  });
});
