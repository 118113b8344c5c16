// @vitest-environment jsdom
import { useState } from "preact/hooks";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Toast, type ToastMessage } from "../../../components/toast/toast.tsx";
import { expectAccessible } from "./accessible.ts";
import { click, find, press, show, type } from "./view.tsx";

describe("the line that says what was done", () => {
  const undo = vi.fn();
  const onDone = vi.fn();
  const open = async (message: { text: string; undo?: () => void } | null) =>
    show(
      <>
        <input type="checkbox" aria-label="Switch" />
        <textarea aria-label="Text" />
        <Toast message={message} language="en" onDone={onDone} />
      </>,
    );
  const pass = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));

  beforeEach(async () => {
    await show(null);
    vi.clearAllMocks();
  });
  afterEach(() => vi.useRealTimers());

  it("stays longer where there is a way back, and as long as focus or pointer is in it", async () => {
    const root = await open({ text: "Stored" });
    vi.useFakeTimers();
    await open({ text: "Removed", undo });
    await pass(15_000);
    expect(onDone).not.toHaveBeenCalled();
    const line = root.querySelector(".toast");
    await act(() => find(root, "Undo").focus());
    // A pointer that comes by and leaves again changes nothing of that.
    await act(() => void line?.dispatchEvent(new MouseEvent("pointerenter")));
    await act(() => void line?.dispatchEvent(new MouseEvent("pointerleave")));
    await pass(60_000);
    expect(onDone).not.toHaveBeenCalled();
    await act(() => find(root, "Switch").focus());
    await pass(20_000);
    expect(onDone).toHaveBeenCalledOnce();
  });

  it("gives the focus back to what brought it", async () => {
    function Page() {
      const [message, setMessage] = useState<ToastMessage | null>(null);
      return (
        <>
          <button type="button" onClick={() => setMessage({ text: "Removed", undo })}>
            Remove
          </button>
          <Toast message={message} language="en" onDone={() => setMessage(null)} />
        </>
      );
    }
    const root = await show(<Page />);
    find(root, "Remove").focus();
    await click(root, "Remove");
    find(root, "Undo").focus();
    await click(root, "Undo");
    expect(undo).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(find(root, "Remove"));
  });

  it("can be undone by the usual keys, which text fields keep for themselves", async () => {
    const root = await open({ text: "Removed", undo });
    await expectAccessible(root);
    expect(find(root, "Undo").getAttribute("aria-keyshortcuts")).toBe("Control+Z Meta+Z");
    const field = find(root, "Text") as HTMLTextAreaElement;
    await type(field, "example.org");
    await press(field, "z", { ctrlKey: true });
    await press(find(root, "Switch"), "z", { ctrlKey: true, shiftKey: true });
    await press(find(root, "Switch"), "z");
    expect(undo).not.toHaveBeenCalled();
    await press(find(root, "Switch"), "z", { metaKey: true });
    expect(undo).toHaveBeenCalledOnce();
    expect(onDone).toHaveBeenCalledOnce();
  });

  it("can be undone by these keys in the field that a site was added from, which is empty again", async () => {
    const root = await open({ text: "Added", undo });
    await press(find(root, "Text"), "z", { ctrlKey: true });
    expect(undo).toHaveBeenCalledOnce();
  });
});
