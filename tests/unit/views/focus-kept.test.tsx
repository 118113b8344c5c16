// @vitest-environment jsdom
import { useState } from "preact/hooks";
import { describe, expect, it, vi } from "vitest";
import { useFocusKept } from "../../../components/focus/use-focus-kept.ts";
import { click, find, show } from "./view.tsx";

/** Presses what has the focus, as a reader at the keyboard does. */
async function pressFocused(root: HTMLElement, name: string): Promise<void> {
  find(root, name).focus();
  await click(root, name);
}

const focused = () =>
  document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent;

function Page() {
  useFocusKept();
  const [items, setItems] = useState(["a", "b", "c"]);
  const [isAsked, setAsked] = useState(true);
  const [place, setPlace] = useState<"top" | "none" | "end">("top");
  const [isNoted, setNoted] = useState(true);
  const [step, setStep] = useState(1);
  const mover = (
    <div data-focus-name="mover">
      <button type="button" onClick={() => setPlace("none")}>
        Move
      </button>
    </div>
  );
  return (
    <>
      <main aria-label="The whole">
        <section aria-label="A list">
          {items.length > 0 && (
            <ul>
              {items.map((item) => (
                <li key={item}>
                  <button type="button" onClick={() => setItems(items.filter((other) => other !== item))}>
                    {`Remove ${item}`}
                  </button>
                  <button
                    type="button"
                    onClick={() => setItems(items.toReversed())}
                  >{`Turn at ${item}`}</button>
                </li>
              ))}
            </ul>
          )}
        </section>
        <section aria-label="A question">
          {isAsked ? (
            <button type="button" onClick={() => setAsked(false)}>
              Answer
            </button>
          ) : (
            <p>Answered</p>
          )}
        </section>
        <section aria-label="Steps">
          <p>
            <button type="button" disabled={step === 0} onClick={() => setStep(step - 1)}>
              Up
            </button>
            <button type="button" disabled={step === 2} onClick={() => setStep(step + 1)}>
              Down
            </button>
          </p>
        </section>
        <section aria-label="Places">
          {place === "top" && mover}
          <button type="button" onClick={() => setPlace("end")}>
            Land
          </button>
          {place === "end" && <div>{mover}</div>}
        </section>
      </main>
      {isNoted && (
        <aside>
          <button type="button" onClick={() => setNoted(false)}>
            Dismiss
          </button>
        </aside>
      )}
    </>
  );
}

describe("the focus of a control that goes", () => {
  const open = async () => {
    await show(null);
    return show(<Page />);
  };

  it("goes on to the next one of its list, at the end to the one before, and at last to the region", async () => {
    const root = await open();
    await pressFocused(root, "Remove b");
    expect(focused()).toBe("Remove c");
    await pressFocused(root, "Turn at c");
    expect(focused()).toBe("Turn at c");
    await pressFocused(root, "Remove a");
    await pressFocused(root, "Remove c");
    expect(focused()).toBe("A list");
  });

  it("goes to the region around an answered question, and to the main part where there is none", async () => {
    const root = await open();
    await pressFocused(root, "Answer");
    expect(focused()).toBe("A question");
    await pressFocused(root, "Dismiss");
    expect(focused()).toBe("The whole");
  });

  it("waits for the same control at another place, unless the reader moves on", async () => {
    const root = await open();
    await pressFocused(root, "Move");
    expect(focused()).toBe("Places");
    // Nobody presses this: it stands for what comes from elsewhere.
    await click(root, "Land");
    expect(focused()).toBe("Move");
  });

  it("goes on to what stands beside a control that has reached its end", async () => {
    const root = await open();
    await pressFocused(root, "Up");
    expect(focused()).toBe("Down");
    await pressFocused(root, "Down");
    await pressFocused(root, "Down");
    expect(focused()).toBe("Up");
  });

  it("scrolls to its new place for a reader at the keyboard, and leaves one with a pointer where they look", async () => {
    const root = await open();
    const focus = vi.spyOn(HTMLElement.prototype, "focus");
    const pressBy = async (event: Event, name: string) => {
      find(root, name).focus();
      find(root, name).dispatchEvent(event);
      await click(root, name);
      return focus.mock.lastCall?.[0];
    };
    const byPointer = new Event("pointerdown", { bubbles: true });
    expect(await pressBy(byPointer, "Remove a")).toEqual({ preventScroll: true });
    const byKey = new KeyboardEvent("keydown", { key: "Enter", bubbles: true });
    expect(await pressBy(byKey, "Remove b")).toEqual({ preventScroll: false });
    focus.mockRestore();
  });

  it("stays wherever the reader has put it", async () => {
    const root = await open();
    find(root, "Answer").focus();
    await click(root, "Remove a");
    expect(focused()).toBe("Answer");
  });
});
