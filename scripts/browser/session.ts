/**
 * What tests and `npm start` need of a browser with Sidelight in it, the same for Chromium and Firefox.
 * `chromium.ts` and `firefox.ts` provide it; everything that can be said in terms of it is in `reader.ts`.
 */

export const browserNames = ["chromium", "firefox"] as const;
export type BrowserName = (typeof browserNames)[number];

/** The key that is held for “copy”, “select all” and “undo” on this machine. */
export const commandKey = process.platform === "darwin" ? "Meta" : "Control";

/** Of a tab where no window is shown, in CSS pixels. */
export const usualSize = { width: 1280, height: 800 };

export type Scheme = "light" | "dark";

export type LaunchOptions = {
  /** The browser's program. */
  program: string;
  /** The folder with the built extension; null for a browser without it, to compare with. */
  extension: string | null;
  /** Sends every request through this proxy (`127.0.0.1:4711`), and writes down on whose behalf each is made. */
  proxy?: string;
  /** Shows a window; without it nothing needs a display. */
  visible?: boolean;
  /** Leaves the page open with which Sidelight greets on the first day. */
  keepWelcome?: boolean;
  /** A folder to keep the profile in, so that a later start finds everything as it was. Without it, each start is the first. */
  profile?: string;
  /** Device pixels per CSS pixel, for sharper screenshots. */
  pixelRatio?: number;
};

/** A request as the browser's own tools saw it. */
export type SeenRequest = {
  address: string;
  /** Made by the extension: its background, its pages, or its scripts on other pages. */
  isOurs: boolean;
};

/** What may befall an extension while pages are open. */
export type ExtensionControl = {
  /** Ends the background at once, as browsers do with one that has been idle; its next event starts it again. */
  stopBackground(): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  switchOff(): Promise<void>;
  switchOn(): Promise<void>;
};

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export type BrowserSession = {
  name: BrowserName;
  version: string;
  /** `chrome-extension://…` or `moz-extension://…`; empty where the extension is not installed. */
  extensionOrigin: string;
  /** Opens an address in a new tab, in front. Extension pages too. */
  open(address: string): Promise<BrowserPage>;
  /** Allows the extension in private windows and opens one of its pages there. In Firefox only: Chromium opens none. */
  openPrivately(address: string): Promise<Pick<BrowserPage, "evaluate">>;
  /** Runs a function in the own world of every page opened from now on, before the page's first script. */
  beforeEveryPage(run: () => void): Promise<void>;
  /** Tells pages to look light or dark. */
  setScheme(scheme: Scheme): Promise<void>;
  /** Takes the network away from everything in the browser, and gives it back. */
  setOffline(offline: boolean): Promise<void>;
  extension: ExtensionControl;
  /** What was requested since the start, where a proxy was named. */
  requests(): Promise<readonly SeenRequest[]>;
  /** Errors and warnings that came from the extension since the start: marks, card, pages and background. */
  complaints(): Promise<string[]>;
  /** Resolves when the reader closes the window. */
  closed: Promise<void>;
  close(): Promise<void>;
  /** Installs the build in a folder over the one that runs, as an update would. In Chromium it has to be the same folder. */
  update(extension: string): Promise<void>;
  /** Ends the browser as a power cut would: nobody gets to tidy up. */
  crash(): Promise<void>;
};

export type Spot = { x: number; y: number };

export type BrowserPage = {
  url(): string;
  goto(address: string): Promise<void>;
  /** To the page before, as by the browser's own button. */
  back(): Promise<void>;
  reload(): Promise<void>;
  /** Runs a function in the page's own world. It must not refer to anything outside itself. */
  evaluate<Arguments extends Json[], Result>(
    run: (...args: Arguments) => Result,
    ...args: Arguments
  ): Promise<Awaited<Result>>;
  /** The same in a world of its own: it sees the document, and nothing that the page's scripts have done to theirs. */
  aside<Arguments extends Json[], Result extends Json | undefined>(
    run: (...args: Arguments) => Result | Promise<Result>,
    ...args: Arguments
  ): Promise<Result>;
  /** Runs a function with the card's closed shadow root, or answers undefined where there is no card. */
  inCard<Arguments extends Json[], Result extends Json | undefined>(
    run: (root: ShadowRoot, ...args: Arguments) => Result | Promise<Result>,
    ...args: Arguments
  ): Promise<Result | undefined>;
  /** Moves the pointer there, in steps as a hand would. */
  movePointer(x: number, y: number): Promise<void>;
  /** Moves a pen there that does not touch; in Chromium only. */
  movePen(x: number, y: number): Promise<void>;
  /** `held`: for how many milliseconds the button stays down. */
  click(x: number, y: number, held?: number): Promise<void>;
  /** Presses the button there, and lets it go elsewhere. */
  drag(from: Spot, to: Spot): Promise<void>;
  /** Turns the wheel where the pointer is. */
  wheel(down: number): Promise<void>;
  /** Touches with a finger, and lifts it again. */
  tap(x: number, y: number): Promise<void>;
  /** Holds a finger there, as for a menu; in Chromium only. */
  holdFinger(x: number, y: number): Promise<void>;
  /** Presses a key by its DOM name: “Escape”, “Tab”, “Enter”. */
  press(key: string): Promise<void>;
  /** Keeps a key down until `letGo`. */
  hold(key: string): Promise<void>;
  letGo(key: string): Promise<void>;
  type(text: string): Promise<void>;
  setSize(width: number, height: number): Promise<void>;
  bringToFront(): Promise<void>;
  /** Bytes that the page holds, with the scripts of extensions in it: in Firefox, those of its process. */
  memory(): Promise<number>;
  /** The first sheets of the page as it would be printed. */
  pdf(sheets: number): Promise<Buffer>;
  /** What the clipboard holds, by MIME type. */
  clipboard(): Promise<Record<string, string>>;
  screenshot(file: string, options?: { wholePage?: boolean }): Promise<void>;
  close(): Promise<void>;
};
