import { useEffect } from "preact/hooks";

/**
 * Controls often go by being pressed: a site that is removed, a question that is answered. Browsers let the focus
 * fall to the page then. Where this is used, it goes on to what stands closest: the same control at its new place
 * (the one in the element with the same `data-focus-name`), one beside it, the next one of its list, or the region it
 * was in.
 */
export function useFocusKept(): void {
  useEffect(() => {
    const stop = new AbortController();
    keepFocus(stop.signal);
    return () => stop.abort();
  }, []);
}

/** Where a control stood, noted while it still did. */
type Place = {
  control: HTMLElement;
  around: readonly HTMLElement[];
  list: { element: HTMLElement; index: number } | null;
  name: string | null;
};

function keepFocus(signal: AbortSignal): void {
  let place: Place | null = null;
  // A control may come to its new place a moment later: until the reader moves on, it is waited for.
  let awaited: { name: string; standIn: HTMLElement } | null = null;
  // A key needs its control in view. A pointer is where the reader looks: a list must not jump away from under it.
  let preventScroll = false;

  const observer = new MutationObserver((changes) => {
    const active = document.activeElement;
    if (awaited && active === awaited.standIn) named(awaited.name)?.focus({ preventScroll });
    if (!place || !isGone(place.control, changes)) return;
    if (active !== null && active !== document.body && active !== place.control) return;
    const { name } = place;
    const next = name === null ? nextOf(place) : named(name);
    if (next) return next.focus({ preventScroll });
    const region = regionOf(place);
    region?.focus({ preventScroll: true });
    if (name !== null && region) awaited = { name, standIn: region };
  });
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ["disabled"],
  });
  const onFocus = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement) place = placeOf(target);
    awaited = null;
  };
  const onInput = ({ type }: Event) => {
    preventScroll = type === "pointerdown";
  };
  document.addEventListener("focusin", onFocus, { signal });
  for (const type of ["pointerdown", "keydown"])
    document.addEventListener(type, onInput, { capture: true, signal });
  signal.addEventListener("abort", () => observer.disconnect());
}

function placeOf(control: HTMLElement): Place {
  const around: HTMLElement[] = [];
  for (let at = control.parentElement; at; at = at.parentElement) around.push(at);
  const list = control.closest<HTMLElement>("ul, ol");
  return {
    control,
    around,
    list: list && { element: list, index: controlsIn(list).indexOf(control) },
    name: control.closest<HTMLElement>("[data-focus-name]")?.dataset.focusName ?? null,
  };
}

/** Also true of what was taken out and put in again, as in a list that is sorted: it is there, without the focus. */
function isGone(control: HTMLElement, changes: readonly MutationRecord[]): boolean {
  const isRemoved = (node: Node) => node.contains(control);
  return (
    control.matches(":disabled") || changes.some(({ removedNodes }) => [...removedNodes].some(isRemoved))
  );
}

function named(name: string): HTMLElement | undefined {
  const place = document.querySelector<HTMLElement>(`[data-focus-name="${CSS.escape(name)}"]`);
  return place ? controlsIn(place)[0] : undefined;
}

function nextOf({ control, list }: Place): HTMLElement | undefined {
  if (control.isConnected && !control.matches(":disabled")) return control;
  // At the end of its way, as “up” is in the first place: “down” stands beside it.
  const beside =
    control.isConnected && control.parentElement ? controlsIn(control.parentElement)[0] : undefined;
  if (beside) return beside;
  if (!list?.element.isConnected) return undefined;
  const controls = controlsIn(list.element);
  return controls[list.index] ?? controls.at(-1);
}

function regionOf({ around }: Place): HTMLElement | null {
  const left = around.find((element) => element.isConnected);
  const region =
    left?.closest<HTMLElement>("section, fieldset, aside, [role=group], [role=tabpanel], main") ??
    document.querySelector("main");
  if (region && region.tabIndex < 0) region.tabIndex = -1;
  return region;
}

function controlsIn(element: HTMLElement): HTMLElement[] {
  const controls = "a[href], button, input, select, textarea, summary";
  return [...element.querySelectorAll<HTMLElement>(controls)].filter((one) => !one.matches(":disabled"));
}
