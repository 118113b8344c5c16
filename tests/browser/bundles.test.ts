import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildFolder } from "../../scripts/browser/launch.ts";
import { browserNames } from "../../scripts/browser/session.ts";
import { dangersIn } from "./bundle-dangers.ts";

describe.each(browserNames)("what is built for %s", (name) => {
  const folder = buildFolder(name);
  const read = (file: string) => readFileSync(join(folder, file), "utf8");
  const manifest = JSON.parse(read("manifest.json"));
  const files = globSync("**/*.{js,html,css}", { cwd: folder });
  const scripts = files.filter((file) => file.endsWith(".js"));

  it.each(scripts)("%s reaches no network and turns no text into code or markup", (file) => {
    expect(dangersIn(read(file))).toEqual([]);
  });

  it("finds its scripts, one for every place our code runs", () => {
    expect(scripts).toEqual(
      expect.arrayContaining(["background.js", "card.js", "content-script.js", "page-text.js"]),
    );
    expect(scripts.length).toBeGreaterThan(10);
  });

  it.each(files.filter((file) => file.endsWith(".html")))(
    "%s loads its own files and nothing else",
    (file) => {
      const html = read(file);
      const loaded = [...html.matchAll(/\s(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
      expect(loaded.length).toBeGreaterThan(0);
      expect(loaded.filter((address) => !/^\/[\w./-]+$/.test(address ?? ""))).toEqual([]);
      expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|\son\w+=|<iframe|<object|<embed|<base/);
    },
  );

  it.each(files.filter((file) => file.endsWith(".css")))("%s loads nothing from anywhere", (file) => {
    expect(read(file)).not.toMatch(/@import|url\(\s*["']?(?!data:)/);
  });

  it("asks for the permissions it needs, and no other", () => {
    const panel = name === "chromium" ? ["sidePanel"] : [];
    expect(manifest.permissions.toSorted()).toEqual(
      [...panel, "scripting", "storage", "unlimitedStorage"].toSorted(),
    );
    expect(manifest.host_permissions).toEqual(["<all_urls>"]);
    expect(manifest).not.toHaveProperty("optional_permissions");
    expect(manifest).not.toHaveProperty("optional_host_permissions");
  });

  it("offers nothing to pages and other extensions", () => {
    expect(manifest).not.toHaveProperty("web_accessible_resources");
    expect(manifest.externally_connectable ?? { ids: [] }).toEqual({ ids: [] });
    const all = scripts.map(read).join("\n");
    expect(all).not.toMatch(/\.on(?:Message|Connect|UserScriptMessage|UserScriptConnect)External\b/);
  });

  it("has a policy for its pages that lets in its own files alone", () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    const rules = new Map(
      policy.split("; ").map((rule) => [rule.split(" ")[0] ?? "", rule.split(" ").slice(1)] as const),
    );
    for (const rule of [
      "default-src",
      "connect-src",
      "object-src",
      "base-uri",
      "form-action",
      "frame-ancestors",
    ]) {
      expect(rules.get(rule)).toEqual(["'none'"]);
    }
    expect([...rules.values()].flat().filter((source) => !/^(?:'none'|'self'|data:)$/.test(source))).toEqual(
      [],
    );
    expect(rules.get("script-src")).toEqual(["'self'"]);
  });

  it("tells a page nothing by events or messages of its own", () => {
    expect(read("content-script.js").match(/dispatchEvent|postMessage|CustomEvent/g)).toBeNull();
  });
});

/** Each would be a way out, or a way in. */
const planted = [
  `fetch("https://example.org")`,
  `const { fetch: f } = globalThis; window.fetch("x")`,
  `globalThis["fetch"]("x")`,
  `const send = fetch; send("x")`,
  `new XMLHttpRequest()`,
  `new WebSocket("wss://example.org")`,
  `navigator.sendBeacon("x", "y")`,
  `new EventSource("x")`,
  `new Worker("x.js")`,
  `importScripts("x.js")`,
  `eval("1")`,
  `(0, eval)("1")`,
  `new Function("return 1")`,
  `Function("return 1")`,
  `const F = Function; new F("")`,
  `setTimeout("alert(1)", 5)`,
  `import("https://example.org/x.js")`,
  `import(address)`,
  `import x from "https://example.org/x.js"; x()`,
  `element.innerHTML = text`,
  `element["outerHTML"] = text`,
  `element.insertAdjacentHTML("beforeend", text)`,
  `document.write(text)`,
  `frame.srcdoc = text`,
  `new DOMParser().parseFromString(text, "text/html")`,
  `range.createContextualFragment(text)`,
  `document.createElement("script")`,
];

/** Each only looks like one. */
const innocent = [
  `class Tree { fetch(key) { return key; } }`,
  `const names = { fetch: 1, eval: { minArgs: 1 } }`,
  `value instanceof Function`,
  `Function.prototype.call`,
  `setTimeout(() => go(), 5)`,
  `import("./chunk-x.js")`,
  `if (element.innerHTML === "") done()`,
  `const text = "fetch the paper; eval(x)"`,
];

describe("the check of bundles", () => {
  it.each(planted)("finds %s", (code) => {
    expect(dangersIn(code).length).toBeGreaterThan(0);
  });

  it.each(innocent)("lets %s pass", (code) => {
    expect(dangersIn(code)).toEqual([]);
  });
});
