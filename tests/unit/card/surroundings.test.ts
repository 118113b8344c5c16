// @vitest-environment jsdom
import { afterEach, describe, expect, it } from "vitest";
import { schemeAround } from "../../../components/card/surroundings.ts";

afterEach(() => {
  document.documentElement.removeAttribute("style");
  document.body.replaceChildren();
});

function mark(html: string): Element {
  document.body.innerHTML = html;
  const found = document.querySelector("i");
  if (!found) throw new Error("no mark");
  return found;
}

describe("the scheme of a page", () => {
  it("is that of the nearest background behind the mark", () => {
    expect(schemeAround(mark(`<div style="background: #111"><p><i>x</i></p></div>`))).toBe("dark");
    expect(
      schemeAround(mark(`<div style="background: #111"><p style="background: #fff"><i>x</i></p></div>`)),
    ).toBe("light");
    expect(
      schemeAround(
        mark(`<div style="background: #fff"><p style="background: rgb(0 0 0 / 0.1)"><i>x</i></p></div>`),
      ),
    ).toBe("light");
  });

  it("is that of the page around a component, in a frame too", () => {
    const frame = document.createElement("iframe");
    document.body.append(frame);
    const inside = frame.contentDocument;
    if (!inside) throw new Error("no frame");
    const host = inside.createElement("div");
    host.style.background = "#111";
    inside.body.append(host);
    const text = host.attachShadow({ mode: "open" }).appendChild(inside.createElement("i"));
    expect(schemeAround(text)).toBe("dark");
  });

  it("is that of the page behind a frame that paints nothing", () => {
    document.documentElement.style.background = "#111";
    const frame = document.body.appendChild(document.createElement("iframe"));
    const text = frame.contentDocument?.body.appendChild(frame.contentDocument.createElement("i"));
    expect(schemeAround(text ?? null)).toBe("dark");
  });

  it("is unknown over half-tones and pictures", () => {
    expect(schemeAround(mark(`<div style="background: #808080"><i>x</i></div>`))).toBeUndefined();
    expect(schemeAround(mark(`<div style="background-image: url(a.png)"><i>x</i></div>`))).toBeUndefined();
  });

  it("is that of the browser's canvas where the page paints nothing", () => {
    expect(schemeAround(mark("<i>x</i>"))).toBe("light");
  });
});
