/** How long a page that did not look like news is left until it is asked again, in milliseconds: many are built by script. */
const askAgainAfter = [1500, 2500, 6000] as const;
/** Where the browser has no Navigation API, addresses are compared this often. */
const compareEvery = 1000;

/**
 * Calls the listener when the page becomes another one without loading (client-side navigation), and a few
 * times after that while `isUndecided`, because its content comes later than its address.
 */
export function onPageChanged(listener: () => void, isUndecided: () => boolean, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let address = location.href;

  const watchContent = (round = 0) => {
    clearTimeout(timer);
    const delay = askAgainAfter[round];
    if (delay === undefined) return;
    timer = setTimeout(() => {
      if (!isUndecided()) return;
      listener();
      watchContent(round + 1);
    }, delay);
  };
  const compare = () => {
    if (withoutFragment(location.href) === withoutFragment(address)) return;
    address = location.href;
    listener();
    watchContent();
  };

  watchContent();
  const { navigation } = window as Window & { navigation?: EventTarget };
  // `navigatesuccess` comes after the address has changed; `navigate` would come before.
  if (navigation) navigation.addEventListener("navigatesuccess", compare, { signal });
  const poll = navigation
    ? undefined
    : setInterval(() => document.visibilityState === "visible" && compare(), compareEvery);
  signal.addEventListener("abort", () => {
    clearInterval(poll);
    clearTimeout(timer);
  });
}

/** An address up to the place within the page: with another fragment it is the same page. */
export function withoutFragment(address: string): string {
  return address.replace(/#.*$/, "");
}
