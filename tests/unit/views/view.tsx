import type { ComponentChild } from "preact";
import { render } from "preact";
import { act } from "preact/test-utils";
import { vi } from "vitest";
import { bundledPack } from "../../../data/bundled.ts";
import { createLibrary, type Library } from "../../../data/library.ts";
import { completePack } from "../../../data/packs/complete-pack.ts";
import type { PageMention, PageState } from "../../../data/page/page-state.ts";

/** The bundled pack, opened once for all tests of a file. */
export const library: Library = createLibrary([completePack(bundledPack)]);

/** Renders into the document in place of whatever stood there; effects have run when it returns. */
export async function show(view: ComponentChild): Promise<HTMLElement> {
  const root = document.querySelector<HTMLElement>("#root") ?? document.createElement("div");
  root.id = "root";
  document.body.append(root);
  document.documentElement.lang = "en";
  document.title = "Sidelight";
  await acting(() => render(view, root));
  return root;
}

/** Does it, and waits for effects and for views whose code comes when they are first shown. */
async function acting(work: () => void): Promise<void> {
  await act(work);
  await act(() => vi.dynamicImportSettled());
}

/** Clicks what carries this accessible name or text, as a reader would find it. */
export async function click(root: ParentNode, name: string | RegExp): Promise<void> {
  const element = find(root, name);
  await acting(() => element.click());
}

export function find(root: ParentNode, name: string | RegExp): HTMLElement {
  const fits = (text: string) => (typeof name === "string" ? text === name : name.test(text));
  const found = [...root.querySelectorAll<HTMLElement>("button, input, a, select, textarea, [role]")].find(
    (element) => fits(nameOf(element)),
  );
  if (!found) throw new Error(`Nothing is called ${name}.`);
  return found;
}

function nameOf(element: HTMLElement): string {
  return (element.getAttribute("aria-label") ?? element.textContent ?? "").replaceAll(/\s+/g, " ").trim();
}

export async function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  await act(() => {
    field.value = text;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  });
}

export async function press(element: HTMLElement, key: string, more: KeyboardEventInit = {}): Promise<void> {
  await acting(() => {
    element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
  });
}

export function mention(entity: string, position: number, inHeadline = false): PageMention {
  return { entity, topic: library.entity(entity)?.topic ?? "", text: entity, position, inHeadline };
}

export function pageState(mentions: PageMention[], status: PageState["status"] = "annotated"): PageState {
  return { status, host: "www.courier.example", title: "A page", language: "en", mentions };
}
